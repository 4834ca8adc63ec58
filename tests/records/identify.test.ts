import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { BrandId, PostKey } from '../../lib/model/ids.ts';
import type { Records } from '../../lib/records/database.ts';
import { keepMentions } from '../../lib/records/mentions.ts';
import { openTestRecords } from './open.ts';

const brand = BrandId.parse('acme');

/** Posts by one bare handle under these names, in one question or in several. */
async function see(records: Records, ...pages: readonly (readonly string[])[]): Promise<void> {
  for (const names of pages) {
    const mentions = names.map((name) => ({
      post: { site: 'x' as const, id: name, author: { handle: 'mayac', name }, text: 'My Acme parcel is late' },
      brand,
      found: [{ kind: 'name' as const, text: 'Acme' }],
    }));
    await keepMentions(records, 'Kim', mentions, () => ({ sentiment: { label: 'neutral', strength: 0, words: [] } }));
  }
}

async function whose({ database }: Records, ...posts: readonly string[]) {
  const rows = await database.mentions.bulkGet(posts.map((post) => PostKey.parse(`x:${post}`)));
  return rows.map((row) => row?.customer);
}

test('two machines that know somebody call whoever else has that handle the same, in whatever order they came', async () => {
  const [here, there] = [openTestRecords(), openTestRecords()];
  await see(here, ['Maya Chen'], ['Kettle Deals'], ['Zeta']);
  await see(there, ['Maya Chen'], ['ZETA 🔥'], ['kettle']);
  const names = await whose(here, 'Maya Chen', 'Kettle Deals', 'Zeta');
  expect(await whose(there, 'Maya Chen', 'kettle', 'ZETA 🔥')).toEqual(names);
  expect(new Set(names).size).toBe(3);
});

test('names that contradict each other are told apart also where one page shows them at once', async () => {
  const records = openTestRecords();
  await see(records, ['Maya Chen', 'Kettle Deals', 'Maya', 'Deals of today']);
  const [maya, kettle, mayaAgain, kettleAgain] = await whose(
    records,
    'Maya Chen',
    'Kettle Deals',
    'Maya',
    'Deals of today',
  );
  expect(kettle).not.toBe(maya);
  expect([mayaAgain, kettleAgain]).toEqual([maya, kettle]);
});

test('names of signs alone are names: one, another and one of letters are three people under one handle', async () => {
  const records = openTestRecords();
  await see(records, ['🔥🔥'], ['🌸', 'Jonas Weber', '🔥'], ['Jonas', '🌸🌸']);
  const [fire, flower, jonas, fireAgain, jonasAgain, flowerAgain] = await whose(
    records,
    '🔥🔥',
    '🌸',
    'Jonas Weber',
    '🔥',
    'Jonas',
    '🌸🌸',
  );
  expect(new Set([fire, flower, jonas]).size).toBe(3);
  expect([fireAgain, jonasAgain, flowerAgain]).toEqual([fire, jonas, flower]);
});
