import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { CustomerId, EntryId } from '../../lib/model/ids.ts';
import type { Records } from '../../lib/records/database.ts';
import { mergeCustomers } from '../../lib/records/identities/merges.ts';
import { unlogInteraction } from '../../lib/records/interactions.ts';
import { sentLike } from '../../lib/records/sent-replies.ts';
import { write } from '../../lib/records/write.ts';
import { openTestRecords } from './open.ts';

const maya = CustomerId.parse('x:@mayac');
const tom = CustomerId.parse('x:@tom');
const ana = CustomerId.parse('x:@ana');
const reply = (name: string) =>
  `Hi ${name}, I'm sorry your order still hasn't arrived. I have asked the carrier and you'll hear from me today by five.`;

let count = 0;
async function send(records: Records, customer: CustomerId, text: string, daysAgo = 0): Promise<EntryId> {
  count += 1;
  const id = EntryId.parse(`sent-${count}`);
  const at = new Date(Date.parse('2026-11-20T09:00:00.000Z') - daysAgo * 24 * 60 * 60_000).toISOString();
  await write(records, 'Kim', async () => [
    { kind: 'interaction', id, interaction: { id, customer, kind: 'reply', at, by: 'Kim', text } },
  ]);
  return id;
}

describe('what is written', () => {
  test('was sent to others where only the name is another', async () => {
    const records = openTestRecords();
    await send(records, tom, reply('Tom'));
    await send(records, tom, reply('Tom'));
    await send(records, ana, reply('Ana'));
    expect(await sentLike(records, maya, reply('Maya'))).toEqual({ toThem: false, toOthers: 2 });
    expect(await sentLike(records, tom, reply('Tom'))).toEqual({ toThem: true, toOthers: 1 });
  });

  test('is new where it says something else, however it begins', async () => {
    const records = openTestRecords();
    await send(records, tom, reply('Tom'));
    const other = `Hi Maya, I'm sorry your order still hasn't arrived. The lid that broke last week is on its way, and the box has a new lock.`;
    expect(await sentLike(records, maya, other)).toEqual({ toThem: false, toOthers: 0 });
  });

  test('is new after thirty days, and when what was sent is taken back', async () => {
    const records = openTestRecords();
    await send(records, tom, reply('Tom'), 31);
    expect((await sentLike(records, maya, reply('Maya'))).toOthers).toBe(0);
    const id = await send(records, tom, reply('Tom'), 29);
    expect((await sentLike(records, maya, reply('Maya'))).toOthers).toBe(1);
    await unlogInteraction(records, 'Kim', id);
    expect((await sentLike(records, maya, reply('Maya'))).toOthers).toBe(0);
  });

  test('may be said to many where it is short', async () => {
    const records = openTestRecords();
    await send(records, tom, 'Thank you so much, that is kind!');
    expect(await sentLike(records, maya, 'Thank you so much, that is kind!')).toEqual({ toThem: false, toOthers: 0 });
    expect((await sentLike(records, tom, 'Thank you so much, that is kind!')).toThem).toBe(true);
    expect(await sentLike(records, tom, 'Thank you!')).toEqual({ toThem: false, toOthers: 0 });
  });

  test('was sent to this person, however many others got it since', async () => {
    const records = openTestRecords();
    await send(records, maya, reply('you'), 3);
    for (let other = 0; other < 60; other += 1)
      await send(records, CustomerId.parse(`x:@other${other}`), reply('you'), other % 3);
    expect((await sentLike(records, maya, reply('you'))).toThem).toBe(true);
  });

  test('was sent to this person under another account as well', async () => {
    const records = openTestRecords();
    await send(records, tom, reply('Tom'));
    await send(records, maya, reply('Maya'), 3);
    await mergeCustomers(records, 'Kim', { id: EntryId.parse('merge'), customers: [maya, tom], wins: {} });
    expect(await sentLike(records, tom, reply('Maya'))).toEqual({ toThem: true, toOthers: 0 });
  });
});
