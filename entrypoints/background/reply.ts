import { order } from '../../lib/messages/ask.ts';
import { asProblem, Problem } from '../../lib/model/problem.ts';
import { brandsOf } from '../../lib/records/brands.ts';
import { asCustomer } from '../../lib/records/customers.ts';
import { expectPerson } from '../../lib/records/person.ts';
import { responsesOf } from '../../lib/records/responses.ts';
import { gapValues } from '../../lib/reply/gap-values.ts';
import { createSuggester } from '../../lib/reply/suggest.ts';
import { readSettings } from '../../lib/settings.ts';
import { understand } from '../../lib/understand/index.ts';
import type { Dependencies, Some } from './dependencies.ts';

/** From a mention to the site's own reply box. */
export function replyHandlers({
  records: { database, now },
  tabs,
}: Dependencies): Some<'suggest' | 'fill' | 'moveSidebar'> {
  let last: { version: string; suggester: ReturnType<typeof createSuggester> } | undefined;
  return {
    async suggest({ post: key }) {
      const mention = await database.mentions.get(key);
      if (mention === undefined) throw new Problem('notFound', 'mention');
      const { post } = mention;
      const [{ responses, version }, brands, customer, { agentName: name, shop }] = await Promise.all([
        responsesOf(database),
        brandsOf(database),
        expectPerson(database, mention.customer),
        readSettings(),
      ]);
      if (last?.version !== version) last = { version, suggester: createSuggester(responses) };
      const brand = brands.find(({ id }) => id === mention.brand);
      const values = gapValues({
        customer: asCustomer(customer.row),
        author: post.author,
        agentName: name,
        shop,
        brand,
        site: post.site,
      });
      return last.suggester.suggest(post, understand(post), values);
    },
    async fill({ tab, post, text }) {
      try {
        const filled = { post, text, at: now().getTime() };
        await tabs.change(tab, (state) => ({ ...state, filled }));
        return await order(tab, 'fill', { post, text });
      } catch (error) {
        return { kind: 'problem', problem: asProblem(error) };
      }
    },
    moveSidebar: ({ tab, open }) => order(tab, 'moveSidebar', { open }),
  };
}
