import { browser } from 'wxt/browser';
import { order } from '../../../lib/messages/ask.ts';
import { asProblem, Problem } from '../../../lib/model/problem.ts';
import type { Dependencies, Some } from '../dependencies.ts';
import { suggesting } from '../suggest.ts';
import { withFilled } from '../tab-states.ts';

/** From a mention to the site's own reply box. */
export function replyHandlers({ records, tabs }: Dependencies): Some<'suggest' | 'fill' | 'openPost' | 'moveSidebar'> {
  const suggest = suggesting(records);
  return {
    suggest: ({ post }) => suggest(post),
    async fill({ tab, post, text, response }) {
      try {
        const filled = { post, text, at: records.now().getTime(), response };
        await tabs.change(tab, (state) => withFilled(state, filled));
        return await order(tab, 'fill', { post, text });
      } catch (error) {
        return { kind: 'problem', problem: asProblem(error) };
      }
    },
    async openPost({ post }) {
      const mention = await records.database.mentions.get(post);
      if (mention?.post.permalink === undefined) throw new Problem('notFound', 'address of the post');
      const { id } = await browser.tabs.create({ url: mention.post.permalink });
      if (id !== undefined)
        await tabs.change(id, (state) => ({ ...state, subject: { kind: 'post', post }, opens: true }));
    },
    moveSidebar: ({ tab, open }) => order(tab, 'moveSidebar', { open }),
  };
}
