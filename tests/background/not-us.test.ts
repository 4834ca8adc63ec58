import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BrandId, PostKey } from '../../lib/model/ids.ts';
import { acme, entryId, mentionOf } from './posts.ts';
import { backgroundPerTest, sidePanel, xPage } from './running.ts';

const background = backgroundPerTest();
const other = { ...acme, id: BrandId.parse('other') };
const brands = [acme, other] as const;
const text = fc
  .array(fc.constantFrom('acme', 'anvil', 'roadrunner', 'cartoon', 'kettle', 'late', 'episode', 'parcel'), {
    minLength: 2,
    maxLength: 6,
  })
  .map((words) => words.join(' '));

it('whatever is said to be not about one brand, another is judged as before', async () => {
  const running = background();
  for (const brand of brands) await running.ask(sidePanel, 'saveBrand', { id: entryId(), brand });
  await running.ask(xPage, 'setUp', { site: 'x' });
  let count = 0;
  const see = async (brand: BrandId, words: string) => {
    count += 1;
    await running.ask(xPage, 'see', [{ ...mentionOf({ id: `${count}`, text: words }), brand }]);
    return PostKey.parse(`x:${count}`);
  };
  const judged = async (brand: BrandId, words: string) => {
    const { mention, because } = await running.ask(sidePanel, 'lookUp', { by: 'post', post: await see(brand, words) });
    return { sentiment: mention?.sentiment, understood: mention?.understood, because };
  };
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 4, maxLength: 4 }), text, async (notUs, asked) => {
      const before = await judged(other.id, asked);
      for (const words of notUs) {
        const post = await see(acme.id, words);
        const said = { aspect: 'relevance', value: 'notUs' } as const;
        await running.ask(sidePanel, 'correct', { id: entryId(), post, said });
      }
      expect(await judged(other.id, asked)).toEqual(before);
    }),
    { numRuns: 3 }, // corrections add up: by the last run there are twelve, as many as turn a judgement
  );
  const corrections = await running.ask(sidePanel, 'corrections', { brand: acme.id });
  expect(corrections.length).toBeGreaterThanOrEqual(8);
  const { understood } = await judged(acme.id, 'acme roadrunner anvil cartoon episode');
  expect(understood?.notUs).toBe(true); // of its own brand they do change what is said
});
