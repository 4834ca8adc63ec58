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
const pages: AbortController[] = [];

/** Lets what pages wait for before they say something, report it, or ask again be over as soon as all else has happened. */
function eventually(see: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(
    async () => {
      await vi.advanceTimersByTimeAsync(200);
      await see();
    },
    { timeout: 20_000, interval: 5 }, // a slow machine has more
  );
}

beforeEach(async () => {
  // Nothing else: databases go on by `setImmediate`.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  browserParts();
  background().page = xPage;
  await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
});
afterEach(() => {
  for (const page of pages.splice(0)) page.abort();
  for (const notice of document.querySelectorAll('post-notice')) notice.remove();
  vi.useRealTimers();
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
  await eventually(() => expect(notice()).not.toBeNull());
  await eventually(async () => expect(await unkept()).toBe('databaseFull'));
  expect(marks()).toBe(0);
  makeRoom();
  await eventually(() => expect(marks()).toBe(1));
  expect(notice()).toBeNull();
  await eventually(async () => expect(await unkept()).toBeUndefined());
  expect(console.error).toHaveBeenCalledTimes(1);
});

test('a reply that could not be logged is logged when there is room again, though nothing in the page moves', async () => {
  const { start, answer, marks } = conversation();
  start();
  await eventually(() => expect(marks()).toBe(1));
  const makeRoom = await fillDisk(background().records.database);
  answer();
  await eventually(() => expect(console.error).toHaveBeenCalled());
  makeRoom();
  const caseOf = async () => (await background().ask(sidePanel, 'lookUp', { by: 'post', post: question })).mention;
  await eventually(async () => expect(await caseOf()).toMatchObject({ state: { kind: 'answered' } }));
});

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
  await eventually(() => expect(notice()).not.toBeNull());
  opening.mockRestore();
  await eventually(() => expect(marks()).toBe(1));
  expect(notice()).toBeNull();
});
