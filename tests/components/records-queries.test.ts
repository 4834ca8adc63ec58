import { focusManager, type QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { question, recordsClient } from '../../components/records-queries.ts';
import type { Answer, Change } from '../../lib/messages/protocol/index.ts';

let page: AbortController;
beforeEach(() => {
  page = new AbortController();
});
afterEach(() => {
  page.abort();
  focusManager.setFocused(undefined);
});

/** The background tells every view. */
const tell = (change: Change) =>
  (fakeBrowser.runtime.onMessage.trigger as (...heard: unknown[]) => Promise<unknown>)({ told: change }); // who told does not matter

const shop: Answer<'subject'> = { tab: 1, waiting: [] };
const maya = { kind: 'selection', text: 'Maya', title: 'A page' } as const;

/** A view that shows this question; answers what it shows. */
function showing(client: QueryClient) {
  client.mount();
  const observer = new QueryObserver(client, question('subject', {}));
  page.signal.addEventListener(
    'abort',
    observer.subscribe(() => {}),
  );
  return () => observer.getCurrentResult().data;
}

/** The background, which answers each question in its turn, when it is told to. */
function background() {
  const asked: ((answer: Answer<'subject'>) => void)[] = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    () => new Promise((reply) => asked.push((answer) => reply({ ok: true, answer }))),
  );
  return asked;
}

test('what was chosen while the first answer was on its way is shown, not what the answer knew before', async () => {
  const asked = background();
  const shown = showing(recordsClient(page.signal));
  await tell({ what: 'subject', tab: 1, subject: maya });
  asked[0]?.(shop);
  await expect.poll(() => asked).toHaveLength(2);
  asked[1]?.({ ...shop, subject: maya });
  await expect.poll(() => shown()).toEqual({ ...shop, subject: maya });
});

test('what is chosen while an answer is on its way is shown before it, and stays', async () => {
  const asked = background();
  const shown = showing(recordsClient(page.signal));
  asked[0]?.(shop);
  await expect.poll(() => shown()).toEqual(shop);
  await tell({ what: 'subject', tab: 1 });
  await expect.poll(() => asked).toHaveLength(2);
  await tell({ what: 'subject', tab: 1, subject: maya });
  await expect.poll(() => shown()).toEqual({ ...shop, subject: maya });
  asked[1]?.(shop);
  await expect.poll(() => asked).toHaveLength(3);
  expect(shown()).toEqual({ ...shop, subject: maya });
});

test('a sidebar asks for nothing when another tab shows somebody else', async () => {
  const asked = background();
  const shown = showing(recordsClient(page.signal));
  asked[0]?.(shop);
  await expect.poll(() => shown()).toEqual(shop);
  await tell({ what: 'subject', tab: 2, subject: maya });
  await tell({ what: 'subject', tab: 2 });
  await tell({ what: 'subject', tab: 1 });
  await expect.poll(() => asked).toHaveLength(2);
  expect(shown()).toEqual(shop);
});

test('a view that nobody can see asks for nothing until it is shown again', async () => {
  const asked = background();
  const shown = showing(recordsClient(page.signal));
  asked[0]?.(shop);
  await expect.poll(() => shown()).toEqual(shop);
  focusManager.setFocused(false);
  await tell({ what: 'everything' });
  await tell({ what: 'marks', marks: [] });
  expect(asked).toHaveLength(1);
  focusManager.setFocused(true);
  await expect.poll(() => asked).toHaveLength(2);
  asked[1]?.({ ...shop, subject: maya });
  await expect.poll(() => shown()).toEqual({ ...shop, subject: maya });
});
