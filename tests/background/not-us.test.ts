import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BrandId, PostKey } from '../../lib/model/ids.ts';
import { seedResponses } from '../../lib/reply/seed-responses.ts';
import { answerAll, ordinary } from './answered.ts';
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
  await answerAll(running, acme.id, ordinary);
  running.minutesPass(1);
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

describe('what corrections teach is likely not about us', () => {
  const words = ['anvil', 'roadrunner', 'cartoon', 'coyote', 'episode', 'rerun'];
  const cartoon = {
    id: '90',
    text: 'Acme anvil roadrunner cartoon rerun, WORST episode EVER, I am furious!!!',
    postedAt: '2026-11-20T05:00:00.000Z',
  };
  const praise = { id: '91', text: 'I love my Acme kettle!', author: { handle: 'treyes' } };
  const post = PostKey.parse('x:90');

  async function taught(answered = ordinary) {
    const running = background();
    await running.ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
    for (const response of seedResponses) await running.ask(sidePanel, 'saveResponse', { id: entryId(), response });
    await running.ask(xPage, 'setUp', { site: 'x' });
    await answerAll(running, acme.id, answered);
    running.minutesPass(1);
    for (const [at, word] of words.entries())
      for (const other of words) {
        const id = `${at}${words.indexOf(other)}`;
        await running.ask(xPage, 'see', [
          mentionOf({ id, text: `Acme ${word} ${other}`, author: { handle: `h${id}` } }),
        ]);
        const said = { aspect: 'relevance', value: 'notUs' } as const;
        await running.ask(sidePanel, 'correct', { id: entryId(), post: PostKey.parse(`x:${id}`), said });
      }
    const see = () => running.ask(xPage, 'see', [mentionOf(cartoon), mentionOf(praise)]);
    const queue = async () => (await running.ask(sidePanel, 'queue', { limit: 10 })).mentions.map(({ key }) => key);
    return { running, see, queue };
  }

  it('waits quietly: never overdue, after all others, with help for who is wrong here, until somebody says otherwise', async () => {
    const { running, see, queue } = await taught();
    const [mark] = await see();
    expect(mark).toMatchObject({ notUs: true });
    expect(mark?.dueAt ?? mark?.urgent).toBeUndefined();
    const card = () => running.ask(sidePanel, 'lookUp', { by: 'post', post });
    expect((await card()).urgency).toMatchObject({ level: 'low', notUs: true });
    expect(await queue()).toEqual(['x:91', 'x:90']);
    expect((await running.ask(sidePanel, 'suggest', { post }))[0]).toMatchObject({ from: 'notUs' });
    const said = { aspect: 'relevance', value: 'us' } as const;
    await running.ask(sidePanel, 'correct', { id: entryId(), post, said });
    expect((await card()).urgency).toMatchObject({ level: 'high' });
    expect((await card()).urgency?.notUs).toBeUndefined();
    expect(await queue()).toEqual(['x:90', 'x:91']);
    expect((await see())[0]).toMatchObject({ dueAt: '2026-11-20T06:00:00.000Z' });
  });

  it('is nothing while no post of the brand was answered, nor once some were, until a correction is made', async () => {
    const { running, see } = await taught([]);
    expect((await see())[0]?.notUs).toBeUndefined();
    running.minutesPass(1);
    await answerAll(running, acme.id, ordinary);
    const again = { ...cartoon, id: '92', author: { handle: 'again' } };
    expect((await running.ask(xPage, 'see', [mentionOf(again)]))[0]?.notUs).toBeUndefined();
    running.restart(); // what is taught depends on the records alone
    const third = { ...cartoon, id: '93', author: { handle: 'third' } };
    expect((await running.ask(xPage, 'see', [mentionOf(third)]))[0]?.notUs).toBeUndefined();
    running.minutesPass(1);
    const said = { aspect: 'relevance', value: 'notUs' } as const;
    await running.ask(sidePanel, 'correct', { id: entryId(), post: PostKey.parse('x:92'), said });
    const last = { ...cartoon, id: '94', author: { handle: 'last' } };
    expect((await running.ask(xPage, 'see', [mentionOf(last)]))[0]?.notUs).toBe(true);
  });

  it('is no post that tells of danger: it waits as it would without', async () => {
    const { running } = await taught();
    const burns = { ...cartoon, text: 'Acme anvil roadrunner cartoon rerun, and our kettle caught fire' };
    expect((await running.ask(xPage, 'see', [mentionOf(burns)]))[0]).toMatchObject({ urgent: true });
  });
});
