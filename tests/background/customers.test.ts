import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { allCustomers, type CustomerSearch, mostViews } from '../../lib/model/customer-search.ts';
import { CustomerId } from '../../lib/model/ids.ts';
import type { Post } from '../../lib/model/post.ts';
import { acme, entryId, mentionOf } from './posts.ts';
import { backgroundPerTest, sidebarFrame, sidePanel, xPage } from './running.ts';

const background = backgroundPerTest();

beforeEach(async () => {
  await background().ask(sidebarFrame, 'saveBrand', { id: entryId(), brand: acme });
  await background().ask(sidebarFrame, 'saveSettings', { agentName: 'Kim' });
});

/** Posts by one person each, an hour apart, the first one the longest ago. */
async function meet(...names: string[]): Promise<CustomerId[]> {
  for (const [place, name] of names.entries()) {
    const author = { handle: name.toLowerCase().replace(/\W+/g, '_'), name };
    const postedAt = `2026-11-20T0${place}:00:00.000Z`;
    await see({ id: `${place}`, author, postedAt, postedAtPrecision: 'minute' });
  }
  return names.map((name) => CustomerId.parse(`x:@${name.toLowerCase().replace(/\W+/g, '_')}`));
}

function see(post: Partial<Post> & { id: string }) {
  return background().ask(xPage, 'see', [mentionOf(post)]);
}

function search(wanted: Partial<CustomerSearch>) {
  return background().ask(sidePanel, 'searchCustomers', { ...allCustomers, ...wanted });
}

test('signs and words without spaces are found inside names and notes, and what nobody is called finds nobody', async () => {
  const names = ['🔥🔥', 'Maya ❤️ Chen', '田中さくら', '김민수', 'Tom'];
  for (const [place, name] of names.entries()) await see({ id: `${place}`, author: { handle: `h${place}`, name } });
  const found = async (text: string) => {
    const { customers } = await search({ text });
    const all = await background().ask(sidePanel, 'foundCustomers', { ...allCustomers, text });
    expect(all.length).toBe(customers.length);
    return customers.map(({ customer }) => customer.name);
  };
  expect(await found('🔥')).toEqual(['🔥🔥']);
  expect(await found(' ❤ ')).toEqual(['Maya ❤️ Chen']);
  expect(await found('🌸')).toEqual([]);
  expect(await found('さくら')).toEqual(['田中さくら']);
  expect(await found('田中')).toEqual(['田中さくら']);
  expect(await found('민수')).toEqual(['김민수']);
  expect(await found('さくら 民')).toEqual([]);
  await note(
    CustomerId.parse('x:@h4'),
    'お客様は毎週土曜日に紅茶をお求めになります。お電話は午前中だけ、ご返金は済んでおりますのでご安心ください。⚠',
  );
  expect(await found('紅茶')).toEqual(['Tom']);
  expect(await found('返金')).toEqual(['Tom']);
  expect(await found('tom 返金')).toEqual(['Tom']);
  expect(await found('⚠')).toEqual(['Tom']);
  expect(await found('@')).toHaveLength(names.length);
});

test('somebody is found by the letters of another keyboard', async () => {
  await meet('Eva Weiß', 'Tom Voss', 'Lars Kjær', 'Mia Sørensen', 'Ana Solis');
  for (const [typed, who] of [
    ['weiss', 'Eva Weiß'],
    ['voß', 'Tom Voss'],
    ['kjaer', 'Lars Kjær'],
    ['soerensen', 'Mia Sørensen'],
  ] as const)
    expect(await names({ text: typed }), typed).toEqual([who]);
});

async function names(wanted: Partial<CustomerSearch>): Promise<string[]> {
  const { customers, total } = await search(wanted);
  const ids = await background().ask(sidePanel, 'foundCustomers', { ...allCustomers, ...wanted });
  expect(customers.map(({ customer }) => customer.id)).toEqual(ids);
  expect(total).toBe(ids.length);
  return customers.map(({ customer }) => customer.name);
}

const note = (customer: CustomerId, text: string) =>
  background().ask(sidePanel, 'addNote', { id: entryId(), customer, text });
const field = (customer: CustomerId, name: 'email' | 'phone' | 'number', value: string) =>
  background().ask(sidePanel, 'setCustomerField', { id: entryId(), customer, field: name, value });

describe('a search among all customers', () => {
  test('finds by the beginnings of names, handles, addresses, numbers and words of notes', async () => {
    const [maya, jonas] = await meet('Maya Chen', 'Jonas Brandt', 'Ana Solis');
    if (maya === undefined || jonas === undefined) throw new Error('nobody was met');
    await field(maya, 'email', 'm.chen@example.org');
    await field(maya, 'phone', '+49 30 1234567');
    await field(jonas, 'number', 'K-4711');
    await note(jonas, 'Allergic to walnuts, asks for the blue kettle.');
    for (const [typed, who] of [
      ['may che', 'Maya Chen'],
      ['@maya_ch', 'Maya Chen'],
      ['m.chen@exa', 'Maya Chen'],
      ['030 12345', 'Maya Chen'],
      ['+49 (30) 1234', 'Maya Chen'],
      ['0049301234567', 'Maya Chen'],
      ['k-47', 'Jonas Brandt'],
      ['4711', 'Jonas Brandt'],
      ['walnut', 'Jonas Brandt'],
      ['jonas kettle', 'Jonas Brandt'],
    ] as const)
      expect([typed, ...(await names({ text: typed }))]).toEqual([typed, who]);
    expect(await names({ text: 'maya walnut' })).toEqual([]);
  });

  test('takes a misspelt word for those like it only where nobody has it as it is', async () => {
    await meet('Jonas Brandt', 'Johanna Brandt', 'Maya Chen');
    for (const typed of ['jnoas', 'jonsa', 'jomas', 'joonas', 'onas'])
      expect([typed, ...(await names({ text: typed }))]).toEqual([typed, 'Jonas Brandt']);
    expect(await names({ text: 'brnadt johana' })).toEqual(['Johanna Brandt']);
    expect((await search({ text: 'jonsa' })).near).toContain('jonas');
    expect((await search({ text: 'jonas' })).near).toEqual([]);
    expect(await names({ text: 'xylophone' })).toEqual([]);
  });

  test('forgets the words of a note that was removed', async () => {
    const [maya] = await meet('Maya Chen');
    if (maya === undefined) throw new Error('nobody was met');
    const id = entryId();
    await background().ask(sidePanel, 'addNote', { id, customer: maya, text: 'Prefers peppermint' });
    expect(await names({ text: 'peppermint' })).toEqual(['Maya Chen']);
    await background().ask(sidePanel, 'removeNote', { id: entryId(), note: id });
    expect(await names({ text: 'peppermint' })).toEqual([]);
    expect(await names({ text: 'pepermint' })).toEqual([]);
    expect(await background().records.database.vocabulary.get('peppermint')).toBeUndefined();
    await background().ask(sidePanel, 'restoreNote', { id: entryId(), note: id });
    expect(await names({ text: 'pepermint' })).toEqual(['Maya Chen']);
  });

  test('keeps no word of somebody who was erased', async () => {
    const [maya] = await meet('Maya Chen', 'Maya Ito');
    if (maya === undefined) throw new Error('nobody was met');
    await note(maya, 'Prefers peppermint');
    await background().ask(sidePanel, 'erase', { id: entryId(), customer: maya });
    expect(await names({ text: 'maya' })).toEqual(['Maya Ito']);
    const kept = await background().records.database.vocabulary.toCollection().primaryKeys();
    expect(kept).toContain('maya');
    expect(kept.filter((word) => ['chen', 'peppermint', 'prefers'].includes(word))).toEqual([]);
    expect(await background().records.database.noteFindings.count()).toBe(0);
  });

  test('narrows by label, network, last contact and what waits, and sorts', async () => {
    const [maya, jonas] = await meet('Maya Chen', 'jonas Brandt', 'Ana Solis');
    if (maya === undefined || jonas === undefined) throw new Error('nobody was met');
    await background().ask(sidePanel, 'addCustomer', {
      id: entryId(),
      name: 'Zoë Ito',
      identity: { site: 'facebook', handle: 'zoe.ito' },
    });
    await background().ask(sidePanel, 'addLabel', { id: entryId(), customer: maya, label: 'VIP' });
    await background().ask(sidePanel, 'log', {
      id: entryId(),
      customer: jonas,
      kind: 'reply',
      answers: 'x:1' as never,
    });
    expect(await names({ label: 'VIP' })).toEqual(['Maya Chen']);
    expect(await names({ site: 'facebook' })).toEqual(['Zoë Ito']);
    expect(await names({ waiting: true })).toEqual(['Ana Solis', 'Maya Chen']);
    const order = { by: 'name', descending: false } as const;
    expect(await names({ order })).toEqual(['Ana Solis', 'jonas Brandt', 'Maya Chen', 'Zoë Ito']);
    expect(await names({ order: { ...order, descending: true }, site: 'x' })).toEqual([
      'Maya Chen',
      'jonas Brandt',
      'Ana Solis',
    ]);
    background().minutesPass(10 * 24 * 60);
    await background().ask(sidePanel, 'log', { id: entryId(), customer: maya, kind: 'call' });
    expect(await names({ contact: { kind: 'within', days: 7 } })).toEqual(['Maya Chen']);
    expect(await names({ contact: { kind: 'before', days: 7 }, site: 'x' })).toEqual(['jonas Brandt', 'Ana Solis']);
  });
});

test('a label is put on many and taken off again from those alone who did not have it', async () => {
  const customers = await meet('Maya Chen', 'Jonas Brandt', 'Ana Solis');
  const [maya] = customers;
  if (maya === undefined) throw new Error('nobody was met');
  await background().ask(sidePanel, 'addLabel', { id: entryId(), customer: maya, label: 'shop' });
  const labelling = { id: entryId(), customers, label: 'shop', on: true };
  const changed = await background().ask(sidePanel, 'labelCustomers', labelling);
  expect(changed).toEqual(customers.slice(1));
  expect(await background().ask(sidePanel, 'labelCustomers', labelling)).toEqual(changed);
  expect(await background().ask(sidePanel, 'labelCustomers', { ...labelling, id: entryId() })).toEqual([]);
  expect(await names({ label: 'shop' })).toHaveLength(3);
  await background().ask(sidePanel, 'labelCustomers', { id: entryId(), customers: changed, label: 'shop', on: false });
  expect(await names({ label: 'shop' })).toEqual(['Maya Chen']);
});

test('searches that two desks keep and remove at the same moment are all kept and removed, each once, in their places', async () => {
  const view = (name: string) => ({ id: name, name, search: { ...allCustomers, text: name } });
  const keep = (name: string, place?: number) =>
    background().ask(sidePanel, 'keepCustomerView', { view: view(name), ...(place === undefined ? {} : { place }) });
  const remove = (id: string) => background().ask(sidebarFrame, 'removeCustomerView', { id });
  const kept = async () => (await background().ask(sidePanel, 'customerViews', undefined)).map(({ name }) => name);
  await Promise.all([keep('tea'), keep('late'), keep('VIP')]);
  expect(await kept()).toEqual(['tea', 'late', 'VIP']);
  background().told.length = 0;
  await Promise.all([remove('tea'), keep('new'), keep('new'), remove('nobody')]);
  expect(await kept()).toEqual(['late', 'VIP', 'new']);
  expect(background().told).toContainEqual(expect.objectContaining({ change: { what: 'settings' } }));
  await keep('tea', 0);
  expect(await kept()).toEqual(['tea', 'late', 'VIP', 'new']);
});

test('no more searches are kept than a backup brings back', async () => {
  const keep = (id: string) =>
    background().ask(sidePanel, 'keepCustomerView', { view: { id, name: id, search: allCustomers } });
  for (let place = 0; place < mostViews; place += 1) await keep(`${place}`);
  await expect(keep('one more')).rejects.toMatchObject({ kind: 'badInput' });
});
