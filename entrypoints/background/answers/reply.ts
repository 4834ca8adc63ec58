import { order } from '../../../lib/messages/ask.ts';
import { asProblem } from '../../../lib/model/problem.ts';
import type { Dependencies, Some } from '../dependencies.ts';
import { suggesting } from '../suggest.ts';

/** From a mention to the site's own reply box. */
export function replyHandlers({ records, tabs }: Dependencies): Some<'suggest' | 'fill' | 'moveSidebar'> {
  const suggest = suggesting(records);
  return {
    suggest: ({ post }) => suggest(post),
    async fill({ tab, post, text, response }) {
      try {
        const filled = { post, text, at: records.now().getTime(), response };
        await tabs.change(tab, (state) => ({ ...state, filled }));
        return await order(tab, 'fill', { post, text });
      } catch (error) {
        return { kind: 'problem', problem: asProblem(error) };
      }
    },
    moveSidebar: ({ tab, open }) => order(tab, 'moveSidebar', { open }),
  };
}
