// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startFeed } from '../../lib/feed/start-feed.ts';
import { PostKey } from '../../lib/model/ids.ts';
import { x } from '../../lib/sites/x.ts';
import { fillDisk } from '../background/fail-at.ts';
import { acme, entryId } from '../background/posts.ts';
import { backgroundPerTest, sidePanel, xPage } from '../background/running.ts';
import { browserParts } from '../components/browser-parts.ts';
import { one, open } from '../sites/page.ts';

const background = backgroundPerTest();
/** What pages wait before they say something, report it, or ask again, in milliseconds; a slow machine has more. */
const patience = { timeout: 20_000 };
const pages: AbortController[] = [];

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  browserParts();
  background().page = xPage;
  await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
});
afterEach(() => {
  for (const page of pages.splice(0)) page.abort();
  for (const notice of document.querySelectorAll('post-notice')) notice.remove();
});

const question = PostKey.parse('x:1900000013001234567');

/** Our saved conversation: a customer asks and our own account answers, as soon as `answer` lets it. */
function conversation() {
  const { page, facts } = open(x, '2026-02-conversation');
  document.body.innerHTML = page.body.innerHTML;
  const [asked, reply, ...others] = x.findPosts(document);
  if (asked === undefined || reply === undefined) throw new Error('nobody asks and answers');
  for (const other of others) other.remove();
  one(asked, '[data-testid="tweetText"]').append(' Acme');
  const place = document.createComment('');
  reply.replaceWith(place);
  const signal = new AbortController();
  pages.push(signal);
  return {
    answer: () => place.replaceWith(reply),
    start: () => startFeed({ document, adapter: x, address: () => facts.address.href }, signal.signal),
    notice: () => document.querySelector('post-notice'),
    marks: () => document.querySelectorAll('post-mark').length,
  };
}

const unkept = async () => (await background().ask(sidePanel, 'health', { tab: 7 }))?.unkept;

test('a full disk is said in the page and in the popup, logged once, and over when there is room again', async () => {
  const makeRoom = await fillDisk(background().records.database);
  const { start, notice, marks } = conversation();
  start();
  await vi.waitFor(() => expect(notice()).not.toBeNull(), patience);
  await vi.waitFor(async () => expect(await unkept()).toBe('databaseFull'), patience);
  expect(marks()).toBe(0);
  makeRoom();
  await vi.waitFor(() => expect(marks()).toBe(1), patience);
  expect(notice()).toBeNull();
  await vi.waitFor(async () => expect(await unkept()).toBeUndefined(), patience);
  expect(console.error).toHaveBeenCalledTimes(1);
}, 60_000);

test('a reply that could not be logged is logged when there is room again, though nothing in the page moves', async () => {
  const { start, answer, marks } = conversation();
  start();
  await vi.waitFor(() => expect(marks()).toBe(1), patience);
  const makeRoom = await fillDisk(background().records.database);
  answer();
  await vi.waitFor(() => expect(console.error).toHaveBeenCalled(), patience);
  makeRoom();
  const caseOf = async () => (await background().ask(sidePanel, 'lookUp', { by: 'post', post: question })).mention;
  await vi.waitFor(async () => expect(await caseOf()).toMatchObject({ state: { kind: 'answered' } }), patience);
}, 60_000);

test('records that cannot be opened are said in the page, before anything of it could be read', async () => {
  const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException(
      'A mutation operation was attempted on a database that did not allow mutations.',
      'InvalidStateError',
    );
  });
  background().records.database.close();
  const { start, notice, marks } = conversation();
  start();
  await vi.waitFor(() => expect(notice()).not.toBeNull(), patience);
  opening.mockRestore();
  await vi.waitFor(() => expect(marks()).toBe(1), patience);
  expect(notice()).toBeNull();
}, 60_000);
