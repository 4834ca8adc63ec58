import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { PostKey } from '../../lib/model/ids.ts';
import { rebuild } from '../../lib/records/rebuild.ts';
import { acme, entryId, mentionOf } from './posts.ts';
import { backgroundPerTest, sidePanel, xPage } from './running.ts';

const background = backgroundPerTest();

const things = ['kettle', 'lamp', 'tent', 'radio', 'chair', 'mug'];
const key = (place: number) => PostKey.parse(`x:${place}`);
const intent = async (place: number) => {
  const { mentions } = await background().ask(sidePanel, 'queue', { limit: 100 });
  return mentions.find((mention) => mention.key === key(place))?.understood?.intent;
};

/** Six posts to correct, and three more of the same kind that wait since before. */
async function waiting() {
  const running = background();
  await running.ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
  await running.ask(xPage, 'setUp', { site: 'x' });
  const texts = [...things, 'table', 'clock', 'shelf'].map((thing) => `The Acme ${thing} wobbles`);
  const posts = texts.map((text, place) =>
    mentionOf({ id: `${place}`, text, truncated: true, author: { handle: `h${place}` } }),
  );
  await running.ask(xPage, 'see', posts);
  return running;
}

const correctAll = async () => {
  const ids = things.map(() => entryId());
  for (const [place, id] of ids.entries())
    await background().ask(sidePanel, 'correct', {
      id,
      post: key(place),
      said: { aspect: 'intent', value: 'suggestion' },
    });
};

it('what waits since before is understood as corrections teach, and as before once they are taken back', async () => {
  const running = await waiting();
  const before = await intent(7);
  expect(before).not.toBe('suggestion');
  running.told.length = 0;
  await correctAll();
  await expect.poll(() => Promise.all([6, 7, 8].map(intent))).toEqual(['suggestion', 'suggestion', 'suggestion']);
  const { mention, because } = await running.ask(sidePanel, 'lookUp', { by: 'post', post: key(7) });
  expect(mention?.corrected).toBeUndefined();
  expect(because?.intent?.corrections).toBe(6);
  expect(running.marksTold(7).map(({ post }) => post)).toContain(key(7)); // the page that shows it

  const { database } = running.records;
  await rebuild(database);
  expect(await intent(7)).toBe('suggestion');

  for (const place of things.keys())
    await running.ask(sidePanel, 'undoCorrection', { id: entryId(), post: key(place), aspect: 'intent' });
  await expect.poll(() => intent(7)).toBe(before);
});

it('what was corrected and then answered is understood as before once that is taken back', async () => {
  const running = await waiting();
  const seven = async () => running.ask(sidePanel, 'lookUp', { by: 'post', post: key(7) });
  const { mention, customer } = await seven();
  const before = mention?.understood?.intent;
  const said = { aspect: 'intent', value: 'suggestion' } as const;
  await running.ask(sidePanel, 'correct', { id: entryId(), post: key(7), said });
  await expect.poll(async () => (await seven()).mention?.understood?.intent).toBe('suggestion');
  const reply = { id: entryId(), customer: customer.id, kind: 'reply', text: 'Hi', answers: key(7) } as const;
  await running.ask(sidePanel, 'log', reply);
  await running.ask(sidePanel, 'undoCorrection', { id: entryId(), post: key(7), aspect: 'intent' });
  await expect.poll(async () => (await seven()).mention?.understood?.intent).toBe(before);
});

it('a post of which more is read later is judged by that', async () => {
  const running = await waiting();
  await correctAll();
  await expect.poll(() => intent(7)).toBe('suggestion');
  const text = 'Thank you so much Acme, this is the best clock ever and I love it!';
  await running.ask(xPage, 'see', [mentionOf({ id: '7', text, author: { handle: 'h7' } })]);
  expect(await intent(7)).toBe('praise');
});

it('what was answered, and what is said of another brand, stays as it was understood', async () => {
  const running = await waiting();
  const { customer } = await running.ask(sidePanel, 'lookUp', { by: 'post', post: key(8) });
  await running.ask(sidePanel, 'log', {
    id: entryId(),
    customer: customer.id,
    kind: 'reply',
    text: 'Hi',
    answers: key(8),
  });
  const other = { ...acme, id: 'other' as typeof acme.id };
  await running.ask(sidePanel, 'saveBrand', { id: entryId(), brand: other });
  const theirs = mentionOf({ id: '20', text: 'The Acme sofa wobbles', author: { handle: 'h20' } });
  await running.ask(xPage, 'see', [{ ...theirs, brand: other.id }]);
  const before = await intent(20);
  await correctAll();
  await expect.poll(() => intent(7)).toBe('suggestion');
  expect(await intent(20)).toBe(before);
  const { mention } = await running.ask(sidePanel, 'lookUp', { by: 'post', post: key(8) });
  expect(mention?.understood?.intent).not.toBe('suggestion');
});
