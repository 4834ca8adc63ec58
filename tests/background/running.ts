import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '../../entrypoints/background/handlers.ts';
import { createTabStates } from '../../entrypoints/background/tab-states.ts';
import { answer } from '../../lib/messages/answer.ts';
import { ask } from '../../lib/messages/ask.ts';
import type { Answer, Change, QuestionName, Request } from '../../lib/messages/protocol/index.ts';
import { foundBy } from '../../lib/model/customer-search.ts';
import { Database, type Records } from '../../lib/records/database.ts';

/** Who asks, as a browser would say it. */
export interface From {
  readonly url: string;
  readonly tab?: number;
  /** Where it is not the page of the tab itself. */
  readonly tabUrl?: string;
}
export const xPage: From = { url: 'https://x.com/home', tab: 7 };
export const facebookPage: From = { url: 'https://www.facebook.com/', tab: 8 };
export const sidebarFrame: From = { url: 'chrome-extension://test-extension-id/sidebar.html', tab: 7 };
export const sidePanel: From = { url: 'chrome-extension://test-extension-id/sidebar.html' };
const practiceFeed = 'chrome-extension://test-extension-id/practice.html';
export const practicePage: From = { url: practiceFeed, tab: 6 };
export const practiceFrame: From = { ...sidebarFrame, tab: 6, tabUrl: practiceFeed };
export const practicePanel: From = { url: 'chrome-extension://test-extension-id/sidebar.html?practice' };

export interface Told {
  readonly change: Change;
  /** The feed page that was told; absent: every view. */
  readonly tab?: number;
}

/**
 * A background that is really asked: through `ask` and `answer`, by way of JSON as Chrome sends it, with its records
 * in databases of their own. The time is what `set` says.
 */
export class Running {
  readonly told: Told[] = [];
  records: Records;
  /** What is practised. */
  practice: Records;
  /** A feed page that runs in the test: then it is who asks by itself. */
  page: From | undefined;
  #from: From = sidePanel;
  #now: number;

  constructor(now = '2026-11-20T09:00:00.000Z') {
    this.#now = Date.parse(now);
    const name = `background-${crypto.randomUUID()}`;
    ({ own: this.records, practice: this.practice } = this.#start(name));
  }

  ask<Name extends QuestionName>(from: From, name: Name, request: Request<Name>): Promise<Answer<Name>> {
    // Whoever asks by itself afterwards is the page that runs, or the view that was asked for last.
    const resting = this.page ?? (from.url.startsWith('chrome-extension:') ? from : this.#from);
    this.#from = from;
    const answered = ask(name, request);
    this.#from = resting;
    return answered;
  }

  /** The names of those whom a search for this text finds, the last seen first. */
  async found(from: From, text: string): Promise<string[]> {
    const { customers } = await this.ask(from, 'searchCustomers', foundBy(text));
    return customers.map(({ customer }) => customer.name);
  }

  minutesPass(minutes: number): void {
    this.#now += minutes * 60_000;
  }

  /** Stops the background and starts it anew, as a browser does at any moment. */
  restart(): void {
    this.records.database.close();
    this.practice.database.close();
    fakeBrowser.runtime.onMessage.removeAllListeners();
    ({ own: this.records, practice: this.practice } = this.#start(this.records.database.name));
  }

  marksTold(tab: number) {
    return this.told.flatMap(({ change, tab: told }) => (told === tab && change.what === 'marks' ? change.marks : []));
  }

  #start(name: string) {
    const recordsIn = (database: string): Records => ({
      database: new Database(database),
      now: () => new Date(this.#now),
    });
    const records = { own: recordsIn(name), practice: recordsIn(`${name}-practice`) };
    answer(handlers({ ...records, tabs: createTabStates() }));
    return records;
  }

  deliver(message: unknown): Promise<unknown> {
    const sent: unknown = JSON.parse(JSON.stringify(message));
    if (typeof sent === 'object' && sent !== null && 'told' in sent) {
      this.told.push({ change: sent.told as Change }); // what `tell` sends
      return Promise.resolve();
    }
    const { url, tab: id, tabUrl } = this.#from;
    const tab = id === undefined ? {} : { tab: { id, ...(tabUrl !== undefined && { url: tabUrl }) } };
    const sender = { id: fakeBrowser.runtime.id, url, frameId: 0, ...tab };
    const trigger = fakeBrowser.runtime.onMessage.trigger as (...heard: unknown[]) => Promise<unknown>; // a tab has more than its id
    return new Promise((resolve) => {
      const reply = (value: unknown) => resolve(JSON.parse(JSON.stringify(value)));
      void trigger(sent, sender, reply);
    });
  }

  deliverToTab(tab: number, message: unknown): Promise<unknown> {
    const sent: unknown = JSON.parse(JSON.stringify(message));
    if (typeof sent === 'object' && sent !== null && 'told' in sent)
      this.told.push({ change: sent.told as Change, tab });
    return Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
  }
}

const network = globalThis.fetch;

/** A file of the extension, which only a browser can fetch; whatever else is asked for goes its usual way. */
async function fetchOwnFile(...asked: Parameters<typeof fetch>): Promise<Response> {
  const [address] = asked;
  const root = fakeBrowser.runtime.getURL('/');
  if (typeof address !== 'string' || !address.startsWith(root)) return network(...asked);
  return new Response(await readFile(`public/${address.slice(root.length)}`));
}

let running: Running | undefined;

/** A fresh background for each test of the file. */
export function backgroundPerTest(): () => Running {
  beforeEach(() => {
    running = new Running();
    const current = running;
    vi.stubGlobal('fetch', fetchOwnFile);
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) => current.deliver(message));
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((tab: number, message: unknown) =>
      current.deliverToTab(tab, message),
    );
  });
  afterEach(async () => {
    await running?.records.database.delete();
    await running?.practice.database.delete();
    running = undefined;
  });
  return () => {
    if (running === undefined) throw new Error('only inside a test');
    return running;
  };
}
