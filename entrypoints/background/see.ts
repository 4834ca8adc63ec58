import { postKey } from '../../lib/model/ids.ts';
import { ownHandles } from '../../lib/model/own-handles.ts';
import { brandIds, brandsOf } from '../../lib/records/brands.ts';
import { logSeenReply } from '../../lib/records/interactions.ts';
import { keepMentions, markViews, newerMentions } from '../../lib/records/mentions.ts';
import { understand } from '../../lib/understand/index.ts';
import { announce, announceSeen } from './announce.ts';
import { agentName, type Dependencies, type Some } from './dependencies.ts';
import { patternFinder } from './pattern-finder.ts';
import { expectOwnSite } from './sender-site.ts';
import { withSeen } from './tab-states.ts';
import { tellViews } from './tell-views.ts';

/** What a feed page saw: its word is input, not truth. */
export function seeHandlers(dependencies: Dependencies): Some<'see' | 'findPatterns' | 'logSeenReply'> {
  const { records, tabs } = dependencies;
  const finderFor = patternFinder();
  return {
    async see(found, sender) {
      for (const { post } of found) expectOwnSite(sender, post.site);
      const brands = await brandIds(records.database);
      const mentions = found.filter(({ brand }) => brands.has(brand));
      const posts = [...new Set(mentions.map(({ post }) => postKey(post)))];
      const [written] = await Promise.all([
        keepMentions(records, await agentName(), mentions, (post) => understand(post).sentiment),
        rememberSeen(sender.tab, posts),
      ]);
      const newer = await newerMentions(records.database, written.posts);
      const marks = await markViews(records.database, [...new Set([...posts, ...newer])]);
      void announceSeen(written, marks, tabs); // the page does not wait for what views are told
      return marks;
    },
    async findPatterns(texts) {
      const finder = finderFor(await brandsOf(records.database));
      return texts.flatMap(({ key, text }) => finder.find(text).map((found) => ({ key, ...found })));
    },
    async logSeenReply({ reply, answers }, sender) {
      expectOwnSite(sender, reply.site);
      const isOwn = ownHandles(await brandsOf(records.database));
      if (!isOwn(reply)) return;
      await announce(await logSeenReply(records, await agentName(), reply, answers), dependencies);
    },
  };

  async function rememberSeen(tab: number | undefined, posts: ReturnType<typeof postKey>[]): Promise<void> {
    if (tab === undefined || posts.length === 0) return;
    let isNew = false;
    await tabs.change(tab, (state) => {
      const next = withSeen(state, posts);
      isNew = next !== state;
      return next;
    });
    if (isNew) await tellViews({ what: 'subject', tab }, tabs);
  }
}
