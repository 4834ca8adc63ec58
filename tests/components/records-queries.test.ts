import { QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { question, recordsClient } from '../../components/records-queries.ts';
import type { Answer, Change } from '../../lib/messages/protocol.ts';

const page = new AbortController();
afterEach(() => page.abort());

/** The background tells every view. */
const tell = (change: Change) =>
  (fakeBrowser.runtime.onMessage.trigger as (...heard: unknown[]) => Promise<unknown>)({ told: change }); // who told does not matter

test('what was chosen while the first answer was on its way is shown, not what the answer knew before', async () => {
  const nothingChosen: Answer<'subject'> = { tab: 1, waiting: [] };
  const chosen: Answer<'subject'> = {
    tab: 1,
    subject: { kind: 'selection', text: 'Maya', title: 'A page' },
    waiting: [],
  };
  let answerFirst = (_: { ok: true; answer: Answer<'subject'> }) => {};
  vi.spyOn(fakeBrowser.runtime, 'sendMessage')
    .mockImplementationOnce(() => new Promise((answer) => (answerFirst = answer)))
    .mockImplementation(async () => ({ ok: true, answer: chosen }));
  const client = recordsClient(page.signal);
  const shown = new QueryObserver(client, question('subject', {}));
  page.signal.addEventListener(
    'abort',
    shown.subscribe(() => {}),
  );

  await tell({ what: 'subject', tab: 1, subject: { kind: 'selection', text: 'Maya', title: 'A page' } });
  answerFirst({ ok: true, answer: nothingChosen });
  await vi.waitFor(() => expect(shown.getCurrentResult().data).toEqual(chosen));
});
