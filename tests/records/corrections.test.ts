import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { BrandId, EntryId, PostKey } from '../../lib/model/ids.ts';
import type { Post } from '../../lib/model/post.ts';
import { IssueTypeId } from '../../lib/model/understanding.ts';
import { correct, correctionsFor, undoCorrection } from '../../lib/records/corrections.ts';
import type { Records } from '../../lib/records/database.ts';
import { erase } from '../../lib/records/erasure/erase.ts';
import { issueTypesOf, removeIssueType, saveIssueType } from '../../lib/records/issue-types.ts';
import { keepMentions } from '../../lib/records/mentions.ts';
import { openTestRecords } from './open.ts';

const acme = BrandId.parse('acme');
const key = PostKey.parse('x:1');
const post: Post = { site: 'x', id: '1', author: { handle: 'mayac' }, text: 'Acme again' };

async function withMention(): Promise<Records> {
  const records = openTestRecords();
  const mention = { post, brand: acme, found: [{ kind: 'name' as const, text: 'Acme', start: 0, end: 4 }] };
  await keepMentions(records, 'Kim', [mention], () => ({ sentiment: { label: 'unsure', strength: 0, words: [] } }));
  return records;
}

const entry = (id: string) => EntryId.parse(id);

test('of one aspect the last correction counts, and each is undone by itself', async () => {
  const records = await withMention();
  await correct(records, 'Kim', entry('01A'), key, { aspect: 'sentiment', value: 'positive' });
  await correct(records, 'Lee', entry('01B'), key, { aspect: 'sentiment', value: 'negative' });
  const billing = IssueTypeId.parse('billing');
  await correct(records, 'Kim', entry('01C'), key, { aspect: 'issueType', value: billing });
  expect((await records.database.mentions.get(key))?.corrected).toEqual({ sentiment: 'negative', issueType: billing });

  await undoCorrection(records, 'Kim', entry('01D'), key, 'sentiment');
  expect((await records.database.mentions.get(key))?.corrected).toEqual({ issueType: billing });
  expect((await correctionsFor(records.database, acme)).map(({ said }) => said.aspect)).toEqual(['issueType']);
});

test('a mention that is not about us needs no answer, until that is taken back', async () => {
  const records = await withMention();
  await correct(records, 'Kim', entry('01A'), key, { aspect: 'relevance', value: 'notUs' });
  expect((await records.database.mentions.get(key))?.state.kind).toBe('dismissed');
  await undoCorrection(records, 'Kim', entry('01B'), key, 'relevance');
  const mention = await records.database.mentions.get(key);
  expect(mention?.state.kind).toBe('waiting');
  expect(mention?.corrected).toBeUndefined();
});

test('the corrections of a person who is erased go with them', async () => {
  const records = await withMention();
  await correct(records, 'Kim', entry('01A'), key, { aspect: 'intent', value: 'question' });
  const customer = (await records.database.mentions.get(key))?.customer;
  if (customer === undefined) throw new Error('no mention was kept');
  await erase(records, 'Kim', { id: entry('01E'), customer });
  expect(await correctionsFor(records.database, acme)).toEqual([]);
  expect((await records.database.journal.toArray()).map(({ kind }) => kind)).toEqual(['erased']);
});

test('a team renames, adds and takes away what posts can be about', async () => {
  const records = openTestRecords();
  const seeds = await issueTypesOf(records.database);
  const kettles = { id: IssueTypeId.parse('01KETTLES'), name: 'Kettles' };
  const [first, second] = seeds;
  if (first === undefined || second === undefined) throw new Error('there are no seeds');
  await saveIssueType(records, 'Kim', entry('01A'), { ...first, name: 'Invoices' });
  await saveIssueType(records, 'Kim', entry('01B'), kettles);
  await removeIssueType(records, 'Kim', entry('01C'), second.id);
  expect(await issueTypesOf(records.database)).toEqual([{ ...first, name: 'Invoices' }, ...seeds.slice(2), kettles]);
});
