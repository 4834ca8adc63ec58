import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Subject } from '../../lib/messages/protocol/index.ts';
import { Health } from '../../lib/model/health.ts';
import { PostKey, ResponseId, SiteId } from '../../lib/model/ids.ts';
import { Mention } from '../../lib/model/mention.ts';

/** Mentions remembered of one page, in the order they were seen: more than anybody walks through. */
const mostSeen = 300;
const prefix = 'tab:';

/** What is remembered of a tab until it is closed; it outlives the background, not the browser. */
const TabState = z.object({
  /** The site whose page stands in the tab, whether it is switched on or off. */
  site: z.optional(SiteId),
  subject: z.optional(Subject),
  /** Set where the subject belongs to what is practised. */
  practising: z.optional(z.boolean()),
  seen: z.array(PostKey),
  /** What the person last had put into a reply box of the page, and when, in milliseconds since the epoch. */
  filled: z.optional(z.object({ post: PostKey, text: z.string(), at: z.number(), response: z.optional(ResponseId) })),
  health: z.optional(Health),
  /** Posts by people who were erased: not kept unless their mark is opened. */
  unkept: z.optional(z.array(Mention)),
});
export type TabState = z.infer<typeof TabState>;

const blank: TabState = { seen: [] };

export interface TabStates {
  readonly get: (tab: number) => Promise<TabState>;
  /** Changes of one tab are made one after the other, so that two pages' messages do not undo each other. */
  readonly change: (tab: number, change: (state: TabState) => TabState) => Promise<void>;
  readonly drop: (tab: number) => Promise<void>;
  readonly all: () => Promise<number[]>;
  /** Tabs with a page of a site, also of one that is switched off: it begins when it is told. */
  readonly feeds: () => Promise<number[]>;
  /** Tabs in which this post was seen: nobody else is told of it. */
  readonly showing: (post: PostKey) => Promise<number[]>;
}

export function createTabStates(): TabStates {
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
  const tabs = async (isIt: (state: TabState) => boolean) => {
    const stored = Object.entries(await browser.storage.session.get(null));
    return stored.flatMap(([key, value]) =>
      key.startsWith(prefix) && isIt(parse(value)) ? [Number(key.slice(prefix.length))] : [],
    );
  };
  const get = async (tab: number) => parse((await browser.storage.session.get(prefix + tab))[prefix + tab]);
  return {
    get,
    change: (tab, change) =>
      inTurn(async () => browser.storage.session.set({ [prefix + tab]: change(await get(tab)) })),
    drop: (tab) => inTurn(() => browser.storage.session.remove(prefix + tab)),
    all: () => tabs(() => true),
    feeds: () => tabs(({ site }) => site !== undefined),
    showing: (post) => tabs(({ seen }) => seen.includes(post)),
  };
}

/** Adds posts that were seen on the page; the same object where all were known. */
export function withSeen(state: TabState, posts: readonly PostKey[]): TabState {
  const known = new Set(state.seen);
  const fresh = posts.filter((post) => !known.has(post));
  return fresh.length === 0 ? state : { ...state, seen: [...state.seen, ...fresh].slice(-mostSeen) };
}

function parse(stored: unknown): TabState {
  const state = TabState.safeParse(stored);
  return state.success ? state.data : blank;
}
