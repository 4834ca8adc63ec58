import type { Page } from 'puppeteer-core';
import type { Answer } from '../../../lib/messages/protocol/index.ts';
import { manyRecords, type Size } from '../many-records.ts';

/** Lines of one message; as the desk sends them. */
const linesAtOnce = 500;

/** What the background answers a page of the extension, and how long that page waited, in milliseconds. */
export interface Answered {
  readonly answer: unknown;
  readonly took: number;
}

/** Asks the background from a page of the extension. @throws Error with the problem it answers */
export async function askFrom(page: Page, ask: string, request: unknown): Promise<Answered> {
  const asked = JSON.stringify({ ask, request });
  const reply = await page.evaluate(async (message) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(sent: unknown): Promise<unknown> } };
    }; // a page of the extension
    const began = performance.now();
    const answered = await chrome.runtime.sendMessage(JSON.parse(message));
    return { answered, took: performance.now() - began };
  }, asked);
  const { ok, answer, problem } = reply.answered as { ok: boolean; answer?: unknown; problem?: unknown }; // what `answer` replies
  if (!ok) throw new Error(`${ask}: ${JSON.stringify(problem)}`);
  return { answer, took: reply.took };
}

/** Puts a large team's records into the browser's database, through the import; answers what each half took, in milliseconds. */
export async function fillRecords(page: Page, size: Size): Promise<{ staging: number; taking: number; rows: number }> {
  const begun = { import: 'bench-import' };
  await askFrom(page, 'importBegin', begun);
  let staging = 0;
  let firstLine = 1;
  let lines: string[] = [];
  const send = async () => {
    if (lines.length === 0) return;
    staging += (await askFrom(page, 'importRows', { ...begun, firstLine, lines })).took;
    firstLine += lines.length;
    lines = [];
  };
  for (const line of manyRecords(size)) {
    lines.push(line);
    if (lines.length === linesAtOnce) await send();
  }
  await send();
  let taking = 0;
  for (let isTaken = false; !isTaken; ) {
    const { answer, took } = await askFrom(page, 'importCommit', { ...begun, skipWrong: false });
    taking += took;
    isTaken = (answer as Answer<'importCommit'>).kind === 'done'; // the background checks nothing on its way out
  }
  return { staging, taking, rows: firstLine - 2 };
}
