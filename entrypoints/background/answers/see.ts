import { ulid } from 'ulid';
import { type BrandId, EntryId, type PostKey, postKey } from '../../../lib/model/ids.ts';
import type { Mention } from '../../../lib/model/mention.ts';
import { ownHandles } from '../../../lib/model/own-handles.ts';
import type { Post } from '../../../lib/model/post.ts';
import { isFromText, sentWithinMs } from '../../../lib/model/same-words.ts';
import { brandIds, brandsOf } from '../../../lib/records/brands.ts';
import type { Database } from '../../../lib/records/database.ts';
import { setGone } from '../../../lib/records/erasure/gone-posts.ts';
import { logSeenReply, logShare } from '../../../lib/records/interactions.ts';
import { keepMentions, seenMarks } from '../../../lib/records/mentions.ts';
import { seenReplyEntry } from '../../../lib/records/projection/entry-names.ts';
import { readTogether } from '../../../lib/records/read-together.ts';
import { announce, announceSeen } from '../announce.ts';
import { agentName, type Dependencies, type Some } from '../dependencies.ts';
import { markErased } from '../erased-again.ts';
import { patternFinder } from '../pattern-finder.ts';
import { expectOwnSite } from '../sender-site.ts';
import { type Filled, withoutFilled, withSeen } from '../tab-states.ts';
import { tellViews } from '../tell-views.ts';

/** What a feed page saw: its word is input, not truth. */
export function seeHandlers(dependencies: Dependencies): Some<'see' | 'findPatterns' | 'logSeenReply' | 'seeShare'> {
  const { records, tabs, understanding } = dependencies;
  const { database } = records;
  const finderFor = patternFinder();
  /** A reply that is being logged is no mention: it is waited for. */
  let logging: Promise<void> = Promise.resolve();
  return {
    async see(found, sender) {
      for (const { post } of found) expectOwnSite(sender, post.site);
      await logging.catch(() => undefined); // its own asker is told
      const mentions = await readTogether(database, async () => {
        const brands = await brandIds(database);
        return withoutOwnReplies(
          database,
          found.filter(({ brand }) => brands.has(brand)),
        );
      });
      const posts = [...new Set(mentions.map(({ post }) => postKey(post)))];
      const [written] = await Promise.all([
        keepMentions(records, await agentName(), mentions, await understanding.judgeFor(brandsAmong(mentions))),
        rememberSeen(sender.tab, posts),
      ]);
      const { marks, gone } = await readTogether(database, () => seenMarks(database, posts, written.posts));
      const marked = new Set(marks.map(({ post }) => post));
      const erased = await markErased(
        mentions.filter(({ post }) => !marked.has(postKey(post))),
        sender.tab,
        dependencies,
      );
      for (const post of gone) await thereAgain(post);
      void announceSeen(written, marks, tabs); // the page does not wait for what views are told
      return [...marks, ...erased];
    },
    async findPatterns(texts) {
      const finder = finderFor(await brandsOf(database));
      return texts.flatMap(({ key, text }) => finder.find(text).map((found) => ({ key, ...found })));
    },
    logSeenReply({ reply, answers }, sender) {
      expectOwnSite(sender, reply.site);
      logging = logIfOurs(reply, answers, sender.tab);
      return logging;
    },
    async seeShare({ post }, sender) {
      expectOwnSite(sender, post.site);
      const isOwn = ownHandles(await brandsOf(database));
      if (isOwn(post)) await announce(await logShare(records, await agentName(), post), dependencies);
    },
  };

  async function logIfOurs(reply: Post, answers: PostKey, tab: number | undefined): Promise<void> {
    const isOwn = ownHandles(await brandsOf(database));
    const { filled = [] } = tab === undefined ? {} : await tabs.get(tab);
    const fill = filled.find(({ post }) => post === answers);
    const justFilled = fill !== undefined && isFrom(fill, reply);
    if (!isOwn(reply) && !justFilled) return;
    const box = { response: fill?.response, justFilled };
    const written = await logSeenReply(records, await agentName(), reply, answers, box);
    if (tab !== undefined && justFilled && !isOwn(reply))
      await tabs.change(tab, (state) => withoutFilled(state, new Set([answers]))); // one fill, one reply
    await announce(written, dependencies);
  }

  /**
   * Whether a reply from an account that is not known as ours has the words that the person just had put into this
   * post's box. It makes no account ours: a page can show any words as anybody's.
   */
  function isFrom({ text, at }: Filled, reply: Post): boolean {
    return records.now().getTime() - at <= sentWithinMs && isFromText(reply.text, text);
  }

  async function thereAgain(post: PostKey): Promise<void> {
    const id = EntryId.parse(ulid());
    await announce(await setGone(records, await agentName(), { id, post, gone: false }), dependencies);
  }

  async function rememberSeen(tab: number | undefined, posts: PostKey[]): Promise<void> {
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

function brandsAmong(mentions: readonly Mention[]): BrandId[] {
  return mentions.map(({ brand }) => brand);
}

/** Our own posts are no mentions, also where they were logged as ours from an account that is not known as such. */
async function withoutOwnReplies(database: Database, mentions: readonly Mention[]): Promise<readonly Mention[]> {
  const replies = mentions.filter(({ post }) => post.inReplyTo !== undefined);
  if (replies.length === 0) return mentions;
  const entries = await database.journal.bulkGet(replies.map(({ post }) => seenReplyEntry(postKey(post))));
  const own = new Set(replies.filter((_, place) => entries[place] !== undefined));
  return mentions.filter((mention) => !own.has(mention));
}
