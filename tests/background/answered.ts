import { type BrandId, PostKey } from '../../lib/model/ids.ts';
import { entryId, mentionOf } from './posts.ts';
import { type Running, sidePanel, xPage } from './running.ts';

/** Sees posts of a brand and answers them: then it is known what posts about it are like. */
export async function answerAll(running: Running, brand: BrandId, texts: readonly string[]) {
  for (const [place, words] of texts.entries()) {
    const id = `answered-${brand}-${place}`;
    await running.ask(xPage, 'see', [{ ...mentionOf({ id, text: words, author: { handle: id } }), brand }]);
    const post = PostKey.parse(`x:${id}`);
    const { customer } = await running.ask(sidePanel, 'lookUp', { by: 'post', post });
    const reply = { id: entryId(), customer: customer.id, kind: 'reply', text: 'Hi', answers: post } as const;
    await running.ask(sidePanel, 'log', reply);
  }
}

const about = [
  'parcel',
  'kettle',
  'bill',
  'lamp',
  'order',
  'refund',
  'app',
  'shop',
  'lid',
  'receipt',
  'chair',
  'hotline',
];
/** What people write to a brand of any trade. */
export const ordinary = about.flatMap((thing) => [
  `My Acme ${thing} is late again`,
  `Where can I see my ${thing}, Acme?`,
]);
