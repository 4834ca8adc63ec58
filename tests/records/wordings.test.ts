import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { CustomerId, EntryId, PostKey, ResponseId } from '../../lib/model/ids.ts';
import type { Records } from '../../lib/records/database.ts';
import { mergeCustomers } from '../../lib/records/identities/merges.ts';
import { unlogInteraction } from '../../lib/records/interactions.ts';
import { sameWordings } from '../../lib/records/wordings.ts';
import { write } from '../../lib/records/write.ts';
import { openTestRecords } from './open.ts';

const [maya, tom, ana] = ['maya', 'tom', 'ana'].map((name) => CustomerId.parse(`x:@${name}`)) as [
  CustomerId,
  CustomerId,
  CustomerId,
]; // three names, three ids
const late = (name: string) =>
  `Hi ${name}, I'm sorry your order still hasn't arrived. I have asked the carrier and you'll hear from me today by five.`;

let count = 0;
async function send(records: Records, customer: CustomerId, text: string, { daysAgo = 0, response = '' } = {}) {
  count += 1;
  const id = EntryId.parse(`sent-${count}`);
  const at = new Date(Date.parse('2026-11-20T09:00:00.000Z') - daysAgo * 24 * 60 * 60_000).toISOString();
  const made = response === '' ? {} : { response: ResponseId.parse(response) };
  const answers = PostKey.parse(`x:${count}`);
  await write(records, 'Kim', async () => [
    { kind: 'interaction', id, interaction: { id, customer, kind: 'reply', at, by: 'Kim', text, answers, ...made } },
  ]);
  return id;
}

async function customersOf(records: Records): Promise<number[]> {
  return (await sameWordings(records)).map(({ customers }) => customers);
}

test('what three customers got in nearly the same words is found, what two got is not', async () => {
  const records = openTestRecords();
  await send(records, maya, late('Maya'));
  await send(records, tom, late('Tom'), { daysAgo: 40 });
  await send(records, tom, late('Tom'), { daysAgo: 41 });
  expect(await customersOf(records)).toEqual([]);
  const last = await send(records, ana, late('Ana'), { daysAgo: 89 });
  const [found] = await sameWordings(records);
  expect(found?.customers).toBe(3);
  expect(found?.replies).toHaveLength(4);
  await unlogInteraction(records, 'Kim', last);
  expect(await customersOf(records)).toEqual([]);
});

test('what was made from a canned response, is long past or too short is not', async () => {
  const records = openTestRecords();
  for (const customer of [maya, tom, ana]) {
    await send(records, customer, late('you'), { response: 'late' });
    await send(records, customer, `We sent the spare lid for your kettle to you this morning, dear ${customer}.`, {
      daysAgo: 91,
    });
    await send(records, customer, 'Thank you so much, that is kind!');
  }
  expect(await customersOf(records)).toEqual([]);
});

test('replies that only begin alike are not the same', async () => {
  const records = openTestRecords();
  const ends = [
    'the green one comes back in spring, and we keep one for you.',
    'your invoice was sent twice, so we took the second one back.',
    'our shop in the old harbour opens at nine on Saturdays too.',
  ];
  for (const [at, customer] of [maya, tom, ana].entries())
    await send(records, customer, `Thank you for writing to us about this, ${ends[at]}`);
  expect(await customersOf(records)).toEqual([]);
});

test('several accounts of one person are one customer', async () => {
  const records = openTestRecords();
  for (const customer of [maya, tom, ana]) await send(records, customer, late('you'));
  await mergeCustomers(records, 'Kim', { id: EntryId.parse('merge'), customers: [maya, tom], wins: {} });
  expect(await customersOf(records)).toEqual([]);
});

test('several such texts are all found, that which most customers got first', async () => {
  const records = openTestRecords();
  const lid = 'The lid that broke is on its way to you, and the new box has a better lock on it.';
  for (const customer of [maya, tom, ana]) await send(records, customer, late('you'));
  for (const name of ['bo', 'cy', 'di', 'ed']) await send(records, CustomerId.parse(`x:@${name}`), lid);
  expect((await sameWordings(records)).map(({ replies }) => replies[0].text)).toEqual([lid, late('you')]);
});
