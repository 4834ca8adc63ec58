import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CustomerField } from '../../lib/model/customer.ts';
import { foundBy } from '../../lib/model/customer-search.ts';
import { BrandId, CustomerId, PostKey } from '../../lib/model/ids.ts';
import type { Post } from '../../lib/model/post.ts';
import { acme, entryId, mentionOf } from './posts.ts';
import { backgroundPerTest, sidebarFrame, sidePanel, xPage } from './running.ts';

const background = backgroundPerTest();

beforeEach(async () => {
  await background().ask(sidebarFrame, 'saveBrand', { id: entryId(), brand: acme });
  await background().ask(sidebarFrame, 'saveSettings', { agentName: 'Kim' });
});

function see(...posts: (Partial<Post> & { id: string })[]) {
  background().minutesPass(1);
  return background().ask(
    xPage,
    'see',
    posts.map((fields) => mentionOf(fields)),
  );
}

function cardOf(id: string) {
  return background().ask(sidebarFrame, 'lookUp', { by: 'post', post: PostKey.parse(`x:${id}`) });
}

async function customerOf(id: string) {
  return (await cardOf(id)).customer.id;
}

test('a customer met by handle alone is the same one once the page shows the stable id', async () => {
  await see({ id: '1' });
  await see({ id: '2', author: { handle: 'MayaC', userId: '77' } });
  await see({ id: '3' });
  expect(await customerOf('2')).toBe(await customerOf('1'));
  expect(await customerOf('3')).toBe(await customerOf('1'));
  const { identities, customer } = await cardOf('1');
  expect(identities).toMatchObject([{ userId: '77', handle: 'MayaC' }]);
  expect(customer.counts.mentions).toBe(3);
});

test('a stable id learnt later for a post that is kept already joins, without a second mention', async () => {
  await see({ id: '1' });
  await see({ id: '1', author: { handle: 'mayac', userId: '77' } });
  await see({ id: '2', author: { handle: 'maya_moved', userId: '77' } });
  expect(await customerOf('2')).toBe(await customerOf('1'));
  expect((await cardOf('1')).customer.counts.mentions).toBe(2);
});

test('a renamed account is the same customer, and its earlier handle is remembered and found', async () => {
  await see({ id: '1', author: { handle: 'mayac', name: 'Maya', userId: '77' } });
  await see({ id: '2', author: { handle: 'maya_moved', name: 'Maya', userId: '77' } });
  const { identities, customer } = await cardOf('1');
  expect(identities).toMatchObject([{ handle: 'maya_moved', earlier: [{ handle: 'mayac' }] }]);
  const { customers } = await background().ask(sidePanel, 'searchCustomers', foundBy('@mayac'));
  expect(customers.map((one) => one.customer.id)).toEqual([customer.id]);
});

test('a post that stands there under another handle tells that its author was renamed, also without a stable id', async () => {
  await see({ id: '1', author: { handle: 'linh_caphe', name: 'Linh' } });
  await see({ id: '1', author: { handle: 'linh_hanoi', name: 'Linh' } });
  await see({ id: '2', author: { handle: 'linh_hanoi', name: 'Linh' } });
  await see({ id: '3', author: { handle: 'linh_caphe', name: 'Somebody' } });
  expect(await customerOf('2')).toBe(await customerOf('1'));
  expect(await customerOf('3')).not.toBe(await customerOf('1'));
  const { identities, maybeSame } = await cardOf('1');
  expect(identities).toMatchObject([{ handle: 'linh_hanoi', earlier: [{ handle: 'linh_caphe' }] }]);
  expect(maybeSame.map(({ id }) => id)).toEqual([await customerOf('3')]);
});

describe('how many follow an account', () => {
  const counted = (followers: number) => ({ handle: 'mayac', name: 'Maya Chen', userId: '77', followers });
  const followers = async () => (await cardOf('1')).identities.map((identity) => identity.followers);
  const entries = () => background().records.database.journal.count();

  test('is kept with it once its profile tells, as of then, whatever is seen of it elsewhere', async () => {
    await see({ id: '1' });
    expect(await followers()).toEqual([undefined]);
    await see({ id: '1', author: counted(4_420) });
    const seen = [{ count: 4_420, at: '2026-11-20T09:02:00.000Z' }];
    expect(await followers()).toEqual(seen);
    await see({ id: '2' }, { id: '3', author: { handle: 'mayac', userId: '77' } });
    expect(await followers()).toEqual(seen);
    await see({ id: '4', author: counted(4_500) });
    expect(await followers()).toEqual([{ count: 4_500, at: '2026-11-20T09:04:00.000Z' }]);
  });

  test('is written once, however many of its posts tell it, and not because the number changed', async () => {
    const posts = ['1', '2', '3'].map((id) => ({ id, author: { handle: 'mayac', userId: '77' } }));
    await see(...posts);
    const before = await entries();
    for (const count of [4_420, 4_420, 4_500]) await see(...posts.map(({ id }) => ({ id, author: counted(count) })));
    expect(await entries()).toBe(before + 1);
    expect(await followers()).toEqual([{ count: 4_420, at: '2026-11-20T09:02:00.000Z' }]);
  });

  test('is written with what is written anyway, where one of its posts is new', async () => {
    await see({ id: '1', author: { handle: 'mayac', userId: '77' } });
    const before = await entries();
    await see({ id: '1', author: counted(4_420) }, { id: '2', author: counted(4_420) });
    expect(await entries()).toBe(before + 1);
    expect(await followers()).toEqual([{ count: 4_420, at: '2026-11-20T09:02:00.000Z' }]);
  });

  test('is not said anew as of when more of an older post is read', async () => {
    await see({ id: '1', text: 'Third time my Acme', truncated: true, author: counted(4_420) });
    await see({ id: '2', author: counted(4_500) });
    await see({ id: '1', author: { handle: 'mayac', userId: '77' } });
    expect((await cardOf('1')).mention?.post.truncated).toBeUndefined();
    expect(await followers()).toEqual([{ count: 4_500, at: '2026-11-20T09:02:00.000Z' }]);
  });

  test('is what was seen last, where several customers with one bare handle are one person', async () => {
    await see({ id: '1', author: { handle: 'mayac', name: 'Maya Chen', followers: 4_420 } });
    await see({ id: '2', author: { handle: 'mayac', name: 'Kettle Deals', followers: 4_500 } });
    await see({ id: '3' });
    const customers: [CustomerId, CustomerId] = [await customerOf('1'), await customerOf('2')];
    await background().ask(sidePanel, 'mergeCustomers', { id: entryId(), customers, wins: {} });
    expect(await followers()).toMatchObject([{ count: 4_500 }]);
  });

  test('goes with whoever is erased', async () => {
    await see({ id: '1', author: counted(4_420) });
    await background().ask(sidePanel, 'erase', { id: entryId(), customer: await customerOf('1') });
    const { journal, identities } = background().records.database;
    expect(JSON.stringify([await journal.toArray(), await identities.toArray()])).not.toMatch(/4420|followers/);
  });
});

test('somebody who takes over a handle is not given the history of who had it before', async () => {
  await see({ id: '1', author: { handle: 'mayac', userId: '77' } });
  await see({ id: '2', author: { handle: 'mayac', userId: '88' } });
  expect(await customerOf('2')).not.toBe(await customerOf('1'));
});

test.each([
  ['two accounts had it', { handle: 'mayac', userId: '88' }, { handle: 'mayac' }],
  ['its account goes by another one now', { handle: 'maya_moved', userId: '77' }, { handle: 'mayac' }],
  ['the names contradict each other', { handle: 'mayac', userId: '77' }, { handle: 'mayac', name: 'Kettle Deals' }],
])('a bare handle leads to nobody by itself where %s', async (_, second, bare) => {
  await see({ id: '1', author: { handle: 'mayac', name: 'Maya Chen', userId: '77' } });
  await see({ id: '2', author: second });
  await see({ id: '3', author: bare }, { id: '4', author: bare });
  await see({ id: '5', author: bare });
  const others = [await customerOf('1'), await customerOf('2')];
  expect(others).not.toContain(await customerOf('3'));
  expect(await customerOf('4')).toBe(await customerOf('3'));
  expect(await customerOf('5')).toBe(await customerOf('3'));
  expect((await cardOf('3')).customer.counts.mentions).toBe(3);
});

test('a bare handle leads to the one account that ever had it, has it still, and goes by a name like it', async () => {
  await see(
    { id: '1', author: { handle: 'mayac', name: 'Maya Chen 🌱', userId: '77' } },
    { id: '2', author: { handle: 'mayac', name: 'maya' } },
  );
  await see({ id: '3', author: { handle: 'MayaC' } });
  expect(await customerOf('2')).toBe(await customerOf('1'));
  expect(await customerOf('3')).toBe(await customerOf('1'));
});

const maya = { handle: 'mayac', name: 'Maya Chen' };
const kettle = { handle: 'mayac', name: 'Kettle Deals' };
const askedFor = async (id: string) => (await cardOf(id)).maybeSame.map((other) => other.id);

/** The same bare handle under two names that have nothing in common. */
async function seeBoth() {
  await see({ id: '1', author: maya });
  await see({ id: '2', author: kettle });
  return [await customerOf('1'), await customerOf('2')] as const;
}

test('a bare handle that comes back under a name that contradicts all it had is a customer of its own, and both cards ask', async () => {
  const [first, second] = await seeBoth();
  expect(second).not.toBe(first);
  expect(await askedFor('1')).toEqual([second]);
  expect(await askedFor('2')).toEqual([first]);
  expect((await cardOf('2')).customer).toMatchObject({ name: 'Kettle Deals', counts: { mentions: 1 } });
});

test('who goes by two names in turn stays two customers, however often, until an agent says who is who', async () => {
  const [first, second] = await seeBoth();
  await see({ id: '3', author: { ...maya, name: 'maya 🌱' } });
  await see({ id: '4', author: { ...kettle, name: '🔥 DEALS' } });
  await see({ id: '5', author: { ...kettle, name: '🔥 kettle' } });
  await see({ id: '6', author: maya });
  await see({ id: '7', author: { handle: 'mayac' } });
  expect(await Promise.all(['3', '4', '5', '6', '7'].map(customerOf))).toEqual([first, second, second, first, first]);
  expect(await askedFor('7')).toEqual([second]);
});

test('two names of one handle that an agent called the same person are one from then on, also once its account is known', async () => {
  const both = await seeBoth();
  await background().ask(sidePanel, 'mergeCustomers', { id: entryId(), customers: [...both], wins: {} });
  await see({ id: '3', author: maya });
  await see({ id: '4', author: kettle });
  await see({ id: '5', author: { ...kettle, userId: '77' } });
  await see({ id: '6', author: maya });
  const { customer, identities, maybeSame } = await cardOf('6');
  expect(customer.counts.mentions).toBe(6);
  expect(maybeSame).toEqual([]);
  expect(identities).toMatchObject([{ handle: 'mayac', userId: '77' }]);
});

test('a person who was seen under two names of one handle has one account with both names', async () => {
  const both = await seeBoth();
  await background().ask(sidePanel, 'mergeCustomers', { id: entryId(), customers: [...both], wins: {} });
  const { identities } = await cardOf('1');
  expect(identities).toMatchObject([{ handle: 'mayac', name: 'Kettle Deals', earlier: [{ name: 'Maya Chen' }] }]);
});

test('a post that comes back under another name tells that its author changed it: nobody is asked, nor is the post cut', async () => {
  const text = 'Third time my Acme parcel is late, and nobody answers the phone!';
  await see({ id: '1', author: { ...maya, userId: '77' }, text });
  await see({ id: '2', author: kettle }, { id: '1', author: kettle, text: 'Third time my Acme', truncated: true });
  await see({ id: '3', author: kettle });
  await see({ id: '4', author: maya });
  const { customer, mention, identities, maybeSame } = await cardOf('1');
  expect(customer.counts.mentions).toBe(4);
  expect(mention?.post).toMatchObject({ text, author: { name: 'Kettle Deals', userId: '77' } });
  expect(mention?.post.truncated).toBeUndefined();
  expect(identities).toMatchObject([{ userId: '77' }]);
  expect(maybeSame).toEqual([]);
});

test('the same is told of somebody who is known by a bare handle alone, once and not at each sight of the post', async () => {
  await see({ id: '1', author: maya });
  await see({ id: '1', author: kettle });
  const entries = () => background().records.database.journal.count();
  const before = await entries();
  await see({ id: '1', author: kettle });
  expect(await entries()).toBe(before);
  await see({ id: '2', author: kettle });
  expect(await customerOf('2')).toBe(await customerOf('1'));
});

test('two names of one handle that an agent called strangers each get what comes under a name like theirs', async () => {
  const [first, second] = await seeBoth();
  const customers: [CustomerId, CustomerId] = [first, second];
  await background().ask(sidePanel, 'setStrangers', { id: entryId(), customers, strangers: true });
  await see({ id: '3', author: maya });
  await see({ id: '4', author: kettle });
  expect([await customerOf('3'), await customerOf('4')]).toEqual([first, second]);
  expect(await askedFor('3')).toEqual([]);
});

test('beside somebody else of its handle an account keeps the bare sightings under a name like its own', async () => {
  await see({ id: '1', author: { ...maya, userId: '77' } });
  await see({ id: '2', author: kettle });
  await see({ id: '3', author: maya });
  expect(await customerOf('3')).toBe(await customerOf('1'));
  expect(await customerOf('2')).not.toBe(await customerOf('1'));
});

test.each([
  ['one word of it', 'Maya Chen', 'maya', true],
  ['nothing but pictures', 'Maya Chen', '🌸🌸', false],
  ['other pictures', '🌸', '🌱', false],
  ['the same pictures, and more of them', '🌸', '🌸🌸', true],
  ['the same script, without the space', '山田 太郎', '山田太郎', true],
  ['accents and marks alone', 'नमिता राव', 'नमिता 🪔', true],
  ['another script, which nobody can compare', 'Maya Chen', 'Мая Чен', false],
])('a bare handle whose name is now %s', async (_, before, now, isSame) => {
  await see({ id: '1', author: { handle: 'mayac', name: before } });
  await see({ id: '2', author: { handle: 'mayac', name: now } });
  expect((await customerOf('2')) === (await customerOf('1'))).toBe(isSame);
});

test('an account does not take over a bare handle whose name contradicts its own', async () => {
  await see({ id: '1', author: { handle: 'mayac', name: 'Kettle Deals' } });
  await see({ id: '2', author: { handle: 'mayac', name: 'Maya Chen', userId: '77' } });
  expect(await customerOf('2')).not.toBe(await customerOf('1'));
});

test('a handle that was known before its owner was renamed does not lead a newcomer to that owner', async () => {
  await see({ id: '1' });
  await see({ id: '2', author: { handle: 'mayac', userId: '77' } });
  await see({ id: '3', author: { handle: 'maya_moved', userId: '77' } });
  await see({ id: '4', author: { handle: 'mayac', userId: '88' } });
  expect(await customerOf('4')).not.toBe(await customerOf('1'));
});

test('a post that was cut off is kept whole once it is read whole, and not cut again', async () => {
  await see({ id: '1', text: 'Third time my Acme', truncated: true });
  await see({ id: '1', text: 'Third time my Acme parcel is late!' });
  await see({ id: '1', text: 'Third time my Acme', truncated: true });
  const { mention, customer } = await cardOf('1');
  expect(mention?.post.text).toBe('Third time my Acme parcel is late!');
  expect(mention?.post.truncated).toBeUndefined();
  expect(customer.counts.mentions).toBe(1);
});

test('marks say how often we met before the post, not since', async () => {
  const [older, newer] = await see(
    { id: '1', postedAt: '2026-11-19T08:00:00.000Z' },
    { id: '2', postedAt: '2026-11-20T08:00:00.000Z' },
  );
  expect([older?.met, newer?.met]).toEqual([0, 1]);
});

test('a mark that stands already learns of an older post by the same person that is read below it', async () => {
  await see({ id: '2', postedAt: '2026-11-20T08:00:00.000Z' });
  const marks = await see({ id: '1', postedAt: '2026-11-19T08:00:00.000Z' });
  expect(marks.map(({ post, met }) => [post, met])).toEqual([
    ['x:1', 0],
    ['x:2', 1],
  ]);
});

test('a post about several brands is kept once, for the one that has to answer', async () => {
  const mention = mentionOf({ id: '1' });
  const marks = await background().ask(xPage, 'see', [mentionOf({ id: '1' }, true), mention]);
  expect(marks).toMatchObject([{ state: { kind: 'waiting' } }]);
});

test('a post that names one brand and asks another is kept for the one that it asks, whichever is found first', async () => {
  const other = { ...acme, id: BrandId.parse('other'), name: 'Borealis' };
  await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: other });
  const asked = { ...mentionOf({ id: '1' }), brand: other.id, found: [{ kind: 'handle' as const, text: '@borealis' }] };
  await background().ask(xPage, 'see', [mentionOf({ id: '1' }), asked]);
  const { mention } = await background().ask(sidePanel, 'lookUp', { by: 'post', post: PostKey.parse('x:1') });
  expect(mention?.brand).toBe(other.id);
});

test('a person recorded by hand is found and has a history, and a known account leads to its customer', async () => {
  const person = { id: entryId(), name: 'Tom Reyes', identity: { site: 'x', handle: '@treyes' } as const };
  const tom = await background().ask(sidePanel, 'addCustomer', person);
  expect(await background().ask(sidePanel, 'addCustomer', person)).toEqual(tom);
  expect(tom).toMatchObject({ name: 'Tom Reyes', counts: { mentions: 0, interactions: 0 } });
  expect(await background().ask(sidePanel, 'addCustomer', { ...person, id: entryId() })).toEqual(tom);
  await see({ id: '9', author: { handle: 'treyes', name: 'T. R.' } });
  const { customer } = await cardOf('9');
  expect(customer).toMatchObject({ id: tom.id, name: 'Tom Reyes', counts: { mentions: 1 } });
});

test('customers are found by the beginning of any word of the name, whatever its accents, last seen first', async () => {
  await see({ id: '1', author: { handle: 'one', name: 'José Müller' }, postedAt: '2026-11-18T08:00:00.000Z' });
  await see({ id: '2', author: { handle: 'two', name: "Jo O'Neil" }, postedAt: '2026-11-19T08:00:00.000Z' });
  const find = (text: string) => background().found(sidePanel, text);
  expect(await find('jo')).toEqual(["Jo O'Neil", 'José Müller']);
  expect(await find('mul JOS')).toEqual(['José Müller']);
  expect(await find("o'nei")).toEqual(["Jo O'Neil"]);
  expect(await find('neil')).toEqual(["Jo O'Neil"]);
  expect(await find('ose')).toEqual([]);
});

test('names and first names that an agent types win over the site until they are given back', async () => {
  await see({ id: '1' });
  const customer = await customerOf('1');
  const set = (field: 'name' | 'firstName', value?: string) =>
    background().ask(sidePanel, 'setCustomerField', { id: entryId(), customer, field, ...(value ? { value } : {}) });
  await set('name', 'Maya C. Chen');
  await set('firstName', 'Maya');
  await see({ id: '2', author: { handle: 'mayac', name: 'maya 🌸' } });
  expect((await cardOf('1')).customer).toMatchObject({ name: 'Maya C. Chen', firstName: 'Maya' });
  await set('name');
  await set('firstName', ' ');
  const given = (await cardOf('1')).customer;
  expect(given.name).toBe('maya 🌸');
  expect(given.firstName).toBeUndefined();
});

test('what else is known of a customer is kept field by field, the last word wins, and an empty one takes it back', async () => {
  await see({ id: '1' });
  const customer = await customerOf('1');
  const set = (field: CustomerField, value?: string) =>
    background().ask(sidePanel, 'setCustomerField', { id: entryId(), customer, field, ...(value ? { value } : {}) });
  await set('email', ' maya@example.org ');
  await set('phone', '+49 30 1234567');
  await set('number', 'K-4711');
  await set('place', 'Leeds');
  await set('link', 'maya.example');
  await set('phone', '+49 30 7654321');
  const details = { email: 'maya@example.org', phone: '+49 30 7654321', number: 'K-4711', place: 'Leeds' };
  expect((await cardOf('1')).customer).toMatchObject({ ...details, link: 'maya.example', name: 'Maya Chen' });
  await set('link');
  const { customer: given } = await cardOf('1');
  expect(given).toMatchObject(details);
  expect(given.link).toBeUndefined();
});

test('labels and notes are kept once, shown, and taken back', async () => {
  await see({ id: '1' });
  const customer = await customerOf('1');
  const label = { id: entryId(), customer, label: 'VIP' };
  const note = { id: entryId(), customer, text: 'Prefers to be called.' };
  for (const _ of ['first', 'again']) {
    await background().ask(sidePanel, 'addLabel', label);
    await background().ask(sidePanel, 'addNote', note);
  }
  expect((await cardOf('1')).customer.labels).toEqual(['VIP']);
  expect(await background().ask(sidePanel, 'labels', undefined)).toEqual(['VIP']);
  expect((await cardOf('1')).history).toMatchObject([
    { kind: 'note', note: { text: note.text, by: 'Kim' } },
    { kind: 'change', change: { kind: 'labelled', label: 'VIP' } },
    { kind: 'mention' },
  ]);
  await background().ask(sidePanel, 'removeLabel', { customer, label: 'VIP' });
  await background().ask(sidePanel, 'removeNote', { id: entryId(), note: note.id });
  const { customer: after, history } = await cardOf('1');
  expect(after.labels).toEqual([]);
  expect(history.map(({ kind }) => kind)).toEqual(['change', 'change', 'mention']);
  expect(await background().ask(sidePanel, 'labels', undefined)).toEqual([]);
});

test('a long history is paged newest first, without gaps or doubles where many items share one time', async () => {
  const times = Array.from({ length: 130 }, (_, place) => `2026-11-19T0${Math.floor(place / 45)}:00:00.000Z`);
  await see(...times.map((postedAt, place) => ({ id: String(place), postedAt })));
  const card = await cardOf('0');
  expect(card.older).toBe(80);
  const items = [...card.history];
  for (let older = card.older; older > 0; ) {
    const before = items.at(-1)?.at ?? '';
    const skip = items.filter(({ at }) => at === before).length;
    const page = await background().ask(sidePanel, 'history', { customer: card.customer.id, before, skip });
    expect(page.length).toBeGreaterThan(0);
    items.push(...page);
    older -= page.length;
  }
  expect(new Set(items.map((item) => item.kind === 'mention' && item.mention.key)).size).toBe(130);
  expect(items.map(({ at }) => at)).toEqual(
    items
      .map(({ at }) => at)
      .toSorted()
      .toReversed(),
  );
});

test('looking for a post or a person that is not in the records is answered with a problem', async () => {
  await expect(cardOf('404')).rejects.toMatchObject({ kind: 'notFound' });
  const nobody = { by: 'customer', customer: CustomerId.parse('nobody') } as const;
  await expect(background().ask(sidePanel, 'lookUp', nobody)).rejects.toMatchObject({ kind: 'notFound' });
});
