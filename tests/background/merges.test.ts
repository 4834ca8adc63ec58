import { foundBy } from '../../lib/model/customer-search.ts';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CustomerField } from '../../lib/model/customer.ts';
import { CustomerId, PostKey } from '../../lib/model/ids.ts';
import type { Pair, WinningSides } from '../../lib/model/merge.ts';
import type { Post } from '../../lib/model/post.ts';
import { acme, entryId, mentionOf } from './posts.ts';
import { backgroundPerTest, facebookPage, sidebarFrame, sidePanel, xPage } from './running.ts';
import { takeImport } from './take-import.ts';

const background = backgroundPerTest();
const onX = CustomerId.parse('x:@mayac');
const onFacebook = CustomerId.parse('facebook:#100077');
const both: Pair = [onX, onFacebook];

beforeEach(async () => {
  await background().ask(sidebarFrame, 'saveBrand', { id: entryId(), brand: acme });
  await background().ask(sidebarFrame, 'saveSettings', { agentName: 'Kim' });
  await background().ask(xPage, 'setUp', { site: 'x' });
  await background().ask(facebookPage, 'setUp', { site: 'facebook' });
});

function see(page: typeof xPage, ...posts: (Partial<Post> & { id: string })[]) {
  background().minutesPass(1);
  return background().ask(
    page,
    'see',
    posts.map((fields) => mentionOf(fields)),
  );
}

/** Maya on X, waiting since a day, and M. Chen on Facebook, who is the same person and waits since an hour. */
async function meetBoth() {
  await see(xPage, { id: '1', postedAt: '2026-11-19T09:00:00.000Z' });
  await see(facebookPage, {
    id: '1',
    site: 'facebook',
    author: { handle: '100077', userId: '100077', name: 'M. Chen' },
    postedAt: '2026-11-20T08:00:00.000Z',
  });
}

const card = (customer: CustomerId) => background().ask(sidebarFrame, 'lookUp', { by: 'customer', customer });
const set = (customer: CustomerId, field: CustomerField, value: string) =>
  background().ask(sidePanel, 'setCustomerField', { id: entryId(), customer, field, value });
async function merge(customers: Pair = both, wins: WinningSides = {}) {
  const id = entryId();
  await background().ask(sidebarFrame, 'mergeCustomers', { id, customers, wins });
  return id;
}
const undo = (id: Awaited<ReturnType<typeof merge>>) =>
  background().ask(sidebarFrame, 'undoMerge', { id: entryId(), merge: id });

describe('one person', () => {
  test('wrote before, unanswered, whichever account it was from: card, queue and mark say so alike', async () => {
    await see(xPage, { id: '1', postedAt: '2026-11-19T09:00:00.000Z' });
    const angry = {
      id: '2',
      site: 'facebook',
      author: { handle: '100077', userId: '100077', name: 'M. Chen' },
      text: 'I am furious with you, Acme.',
      postedAt: '2026-11-20T08:58:00.000Z',
    } as const;
    const post = PostKey.parse('facebook:2');
    const standing = async () => {
      const [mark] = await see(facebookPage, angry);
      const { urgency } = await background().ask(sidePanel, 'lookUp', { by: 'post', post });
      const { mentions } = await background().ask(sidePanel, 'queue', { limit: 10 });
      expect(mentions.find(({ key }) => key === post)?.urgency).toEqual(urgency);
      expect(mark?.urgent === true).toBe(urgency?.level === 'high');
      return urgency?.reasons.map(({ kind }) => kind);
    };
    expect(await standing()).toEqual(['anger']);
    const merging = await merge();
    expect(await standing()).toEqual(['anger', 'unanswered']);
    await undo(merging);
    expect(await standing()).toEqual(['anger']);
    await merge();
    background().told.length = 0;
    const answers = PostKey.parse('x:1');
    await background().ask(sidePanel, 'log', { id: entryId(), customer: onX, kind: 'reply', answers });
    expect(background().marksTold(facebookPage.tab ?? -1)).toContainEqual(expect.objectContaining({ post }));
    expect(await standing()).toEqual(['anger']);
  });

  test('is one card with both histories, accounts and labels, whichever customer or post is looked up', async () => {
    await meetBoth();
    await background().ask(sidePanel, 'addLabel', { id: entryId(), customer: onFacebook, label: 'VIP' });
    await background().ask(sidePanel, 'log', { id: entryId(), customer: onX, kind: 'call' });
    await merge();
    const whole = await card(onX);
    expect(await card(onFacebook)).toEqual(whole);
    expect(whole.customer).toMatchObject({ labels: ['VIP'], counts: { mentions: 2, interactions: 1 } });
    expect(whole.identities.map(({ site }) => site).toSorted()).toEqual(['facebook', 'x']);
    expect(whole.history.map(({ kind }) => kind)).toEqual(['interaction', 'change', 'change', 'mention', 'mention']);
    const { customer, mention } = await background().ask(sidebarFrame, 'lookUp', {
      by: 'post',
      post: PostKey.parse('x:1'),
    });
    expect(customer).toEqual(whole.customer);
    expect(mention?.customer).toBe(onX);
  });

  test('is found once, by words of either, and greeted by the name that was chosen', async () => {
    await meetBoth();
    await set(onFacebook, 'firstName', 'Mai');
    await merge(both, { name: 1, firstName: 1 });
    const { customers } = await background().ask(sidePanel, 'searchCustomers', foundBy('chen'));
    expect(customers.map(({ customer, accounts }) => [customer.name, accounts.length])).toEqual([['M. Chen', 2]]);
    expect(await background().found(sidePanel, 'maya m')).toHaveLength(1);
    const response = { id: 'r', title: 'Late', text: 'Hi {{customer.firstName}}, late parcel?' };
    await background().ask(sidePanel, 'saveResponse', { id: entryId(), response: response as never });
    const [suggestion] = await background().ask(sidebarFrame, 'suggest', { post: PostKey.parse('x:1') });
    expect(suggestion?.text).toMatch(/^\w+ Mai, .*late parcel\?/i);
  });

  test('has met us as often as both, and pages that show a mark of either are told', async () => {
    await meetBoth();
    await merge();
    expect(background().marksTold(8)).toContainEqual(expect.objectContaining({ post: 'facebook:1', met: 1 }));
    const [mark] = await see(xPage, { id: '2', postedAt: '2026-11-20T08:30:00.000Z' });
    expect(mark?.met).toBe(2);
  });

  test('keeps the field that was chosen until one is typed anew', async () => {
    await meetBoth();
    await set(onX, 'email', 'maya@x.example');
    background().minutesPass(1);
    await set(onFacebook, 'email', 'maya@f.example');
    await merge(both, { email: 0 });
    expect((await card(onX)).customer.email).toBe('maya@x.example');
    background().minutesPass(1);
    await set(onFacebook, 'email', 'new@f.example');
    expect((await card(onX)).customer.email).toBe('new@f.example');
  });

  test('loses a label from all of whom it is made, and gets none twice', async () => {
    await meetBoth();
    for (const customer of both)
      await background().ask(sidePanel, 'addLabel', { id: entryId(), customer, label: 'VIP' });
    const id = await merge();
    await background().ask(sidePanel, 'removeLabel', { customer: onX, label: 'VIP' });
    expect((await card(onX)).customer.labels).toEqual([]);
    await undo(id);
    expect((await card(onFacebook)).customer.labels).toEqual([]);
  });

  test('is one result where two tabs merge at the same moment, and both are told', async () => {
    await meetBoth();
    await Promise.all([merge(both, { name: 0 }), merge([onFacebook, onX], { name: 0 })]);
    const { merges, customer } = await card(onX);
    expect(merges).toHaveLength(1);
    expect(customer.name).toBe('Maya Chen');
    expect(background().told.map(({ change }) => change.what)).toContain('customer');
  });
});

describe('undone', () => {
  test('leaves each with what was written for them, also since', async () => {
    await meetBoth();
    const id = await merge();
    await background().ask(sidePanel, 'addNote', { id: entryId(), customer: onFacebook, text: 'Prefers calls.' });
    background().minutesPass(60 * 24 * 300);
    await undo(id);
    const [maya, chen] = [await card(onX), await card(onFacebook)];
    expect(maya.customer).toMatchObject({ name: 'Maya Chen', counts: { mentions: 1 } });
    expect(maya.history.map(({ kind }) => kind)).toEqual(['change', 'change', 'mention']);
    expect(chen.history.map(({ kind }) => kind)).toEqual(['change', 'note', 'change', 'mention']);
    expect(chen.merges).toEqual([]);
  });

  test('leaves a reply with whose post it answers, and a promise put to another day with whom it was given to', async () => {
    await meetBoth();
    const answers = PostKey.parse('x:1');
    const promise = { id: entryId(), due: '2026-11-27T16:00:00.000Z' };
    const give = (customer: CustomerId, text: string) =>
      background().ask(sidePanel, 'givePromise', { ...promise, entry: entryId(), customer, text });
    await give(onX, 'refund');
    const id = await merge();
    const { customer } = await card(onX);
    expect(customer.id).toBe(onFacebook);
    await background().ask(sidePanel, 'log', { id: entryId(), customer: customer.id, kind: 'reply', answers });
    await give(customer.id, 'whole refund');
    await undo(id);
    const [maya, chen] = [await card(onX), await card(onFacebook)];
    expect(maya.history.flatMap((item) => (item.kind === 'interaction' ? item.interaction.kind : []))).toEqual([
      'reply',
    ]);
    expect(maya.promises).toMatchObject([{ text: 'whole refund' }]);
    expect(maya.customer.counts.interactions + chen.customer.counts.interactions).toBe(1);
    expect(chen.promises).toEqual([]);
  });

  test('once or twice is the same, and they can be merged again', async () => {
    await meetBoth();
    const id = await merge();
    await undo(id);
    await undo(id);
    expect((await card(onX)).identities).toHaveLength(1);
    await merge();
    expect((await card(onX)).identities).toHaveLength(2);
  });

  test('parts only those two of several: who was merged with either stays', async () => {
    await meetBoth();
    await see(xPage, { id: '5', author: { handle: 'mchen_old' } });
    const old = CustomerId.parse('x:@mchen_old');
    const first = await merge();
    await merge([old, onFacebook]);
    expect((await card(onX)).identities).toHaveLength(3);
    await undo(first);
    expect((await card(onX)).identities).toHaveLength(1);
    expect((await card(old)).identities).toHaveLength(2);
  });

  test('takes back whatever else holds the two together, as another machine may have merged them too', async () => {
    await meetBoth();
    await see(xPage, { id: '5', author: { handle: 'mchen_old' } });
    const old = CustomerId.parse('x:@mchen_old');
    await merge();
    await merge([onX, old]);
    const { database } = background().records;
    const [{ rows }] = [await background().ask(sidebarFrame, 'exportRows', {})];
    // The same as a colleague's file would bring: one more merge, of those who are one person already.
    const line = rows.find((row) => row.includes('"kind":"merged"')) ?? '';
    const entry = { ...JSON.parse(line), id: 'colleague', customers: [onFacebook, old] };
    const imported = entryId();
    await background().ask(sidebarFrame, 'importBegin', { import: imported });
    const lines = [rows[0] ?? '', JSON.stringify(entry)];
    await background().ask(sidebarFrame, 'importRows', { import: imported, firstLine: 1, lines });
    await takeImport(background(), sidebarFrame, imported);
    const merges = (await card(onX)).merges;
    expect(merges).toHaveLength(3);
    const direct = merges.find(({ customers }) => customers.includes(onX) && customers.includes(onFacebook));
    if (direct === undefined) throw new Error('they were merged');
    await undo(direct.id);
    expect((await card(onX)).identities.map(({ site }) => site)).not.toContain('facebook');
    expect(await database.groups.count()).toBe(2);
  });
});

describe('a question', () => {
  test('stands on both cards where two share an e-mail address, with the reason', async () => {
    await meetBoth();
    await set(onX, 'email', 'Maya@Example.com');
    await set(onFacebook, 'email', 'maya@example.com ');
    expect((await card(onX)).maybeSame).toMatchObject([
      { id: onFacebook, customers: both, reasons: [{ kind: 'email', value: 'maya@example.com' }] },
    ]);
    expect((await card(onFacebook)).maybeSame).toMatchObject([{ id: onX }]);
  });

  test('stands where the same handle is on another site, or a bare one may be an account’s', async () => {
    await see(xPage, { id: '1', author: { handle: 'mayac', userId: '77', name: 'Maya' } });
    await see(xPage, { id: '2', author: { handle: 'mayac', name: 'Kettle Deals' } });
    await see(facebookPage, { id: '3', site: 'facebook', author: { handle: 'MayaC' } });
    const { maybeSame } = await card(CustomerId.parse('x:#77'));
    expect(maybeSame.map(({ id }) => id).toSorted()).toEqual(['facebook:@mayac', 'x:@mayac']);
  });

  test('is not asked of accounts that had one handle after the other, nor of people of one name', async () => {
    await see(xPage, { id: '1', author: { handle: 'mayac', userId: '77', name: 'Maya Chen' } });
    await see(xPage, { id: '2', author: { handle: 'mayac', userId: '88', name: 'Maya Chen' } });
    expect((await card(CustomerId.parse('x:#88'))).maybeSame).toEqual([]);
    await set(CustomerId.parse('x:#77'), 'place', 'Leeds');
    await set(CustomerId.parse('x:#88'), 'place', ' leeds');
    expect((await card(CustomerId.parse('x:#88'))).maybeSame).toMatchObject([{ reasons: [{ kind: 'lives' }] }]);
  });

  test('is not asked again once an agent said that they are strangers, unless that was taken back', async () => {
    await meetBoth();
    for (const customer of both) await set(customer, 'phone', '+49 30 123456');
    const say = (strangers: boolean) =>
      background().ask(sidePanel, 'setStrangers', { id: entryId(), customers: both, strangers });
    await say(true);
    expect((await card(onX)).maybeSame).toEqual([]);
    expect((await card(onFacebook)).maybeSame).toEqual([]);
    await say(false);
    expect((await card(onX)).maybeSame).toHaveLength(1);
  });

  test('is answered by a merge, and stands again after it was undone', async () => {
    await meetBoth();
    for (const customer of both) await set(customer, 'number', 'K-7');
    const id = await merge();
    expect((await card(onX)).maybeSame).toEqual([]);
    await undo(id);
    expect((await card(onX)).maybeSame).toHaveLength(1);
  });

  test('is not asked for a number that many have', async () => {
    for (let count = 0; count < 12; count += 1) {
      await see(xPage, { id: `n${count}`, author: { handle: `n${count}` } });
      await set(CustomerId.parse(`x:@n${count}`), 'phone', '+49 800 123456');
    }
    expect((await card(CustomerId.parse('x:@n3'))).maybeSame).toEqual([]);
  });
});

describe('history', () => {
  test('is narrowed to a kind, a network and words, and paged as the whole is', async () => {
    await meetBoth();
    await merge();
    await background().ask(sidePanel, 'addNote', { id: entryId(), customer: onX, text: 'Likes Oölong tea' });
    await background().ask(sidePanel, 'addLabel', { id: entryId(), customer: onX, label: 'tea' });
    const narrowed = (filter: object) =>
      background().ask(sidePanel, 'history', {
        customer: onFacebook,
        before: '9999-12-31T23:59:59.999Z',
        skip: 0,
        ...filter,
      });
    const kinds = async (filter: object) => (await narrowed(filter)).map(({ kind }) => kind);
    expect(await kinds({})).toHaveLength(5);
    expect(await kinds({ kind: 'mention' })).toEqual(['mention', 'mention']);
    expect(await narrowed({ kind: 'label' })).toMatchObject([{ change: { kind: 'labelled', label: 'tea' } }]);
    expect(await narrowed({ kind: 'merge' })).toMatchObject([{ change: { kind: 'merged' } }]);
    expect(await kinds({ site: 'facebook' })).toEqual(['mention']);
    expect(await kinds({ text: 'OOLONG' })).toEqual(['note']);
    expect((await kinds({ text: 'tea' })).toSorted()).toEqual(['change', 'note']);
    expect(await kinds({ kind: 'call' })).toEqual([]);
  });
});
