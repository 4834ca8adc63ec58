import { caseState } from '../../lib/desk/cases.ts';
import { type PostKey, postKey } from '../../lib/model/ids.ts';
import type { MarkView, Mention } from '../../lib/model/mention.ts';
import { keepMentions } from '../../lib/records/mentions.ts';
import type { Written } from '../../lib/records/write.ts';
import { agentName, type Dependencies } from './dependencies.ts';

/** Posts of one page that are remembered for a click: nobody comes to more in one visit. */
const mostWaiting = 50;

/**
 * People who were erased are marked as strangers, and nothing of theirs is kept. Until the tab is closed it is
 * remembered, in memory alone, what the page said of the post, so that a click on its mark can keep it.
 */
export async function markErased(
  mentions: readonly Mention[],
  tab: number | undefined,
  { records, tabs, understanding }: Dependencies,
): Promise<MarkView[]> {
  if (mentions.length === 0) return [];
  if (tab !== undefined)
    await tabs.change(tab, (state) => ({
      ...state,
      unkept: [...(state.unkept ?? []), ...mentions].slice(-mostWaiting),
    }));
  const judge = await understanding.judgeFor(mentions.map(({ brand }) => brand));
  const seenAt = records.now().toISOString();
  return mentions.map((mention) => ({
    post: postKey(mention.post),
    sentiment: judge(mention).sentiment.label,
    met: 0,
    state: caseState({ ...mention, seenAt }, { replies: [] }),
  }));
}

/** The agent opens a post of somebody who was erased: by that it is kept, and they begin anew. */
export async function keepIfErased(
  post: PostKey,
  tab: number,
  { records, tabs, understanding }: Dependencies,
): Promise<Written | undefined> {
  const mention = (await tabs.get(tab)).unkept?.find((one) => postKey(one.post) === post);
  if (mention === undefined) return undefined;
  const judge = await understanding.judgeFor([mention.brand]);
  const written = await keepMentions(records, await agentName(), [mention], judge, 'beginAnew');
  await tabs.change(tab, ({ unkept = [], ...state }) => ({
    ...state,
    unkept: unkept.filter((one) => postKey(one.post) !== post),
  }));
  return written;
}
