import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Subject } from '../../lib/messages/protocol/index.ts';
import { Health } from '../../lib/model/health.ts';
import { PostKey, ResponseId, SiteId } from '../../lib/model/ids.ts';
import { Mention } from '../../lib/model/mention.ts';
import { mostBoxes } from '../../lib/model/same-words.ts';
import { inTurn } from './in-turn.ts';

/** Mentions of one page that are walked through, in the order they were seen. */
const mostSeen = 300;
const prefix = 'tab:';

/** A text that was put into the reply box of a post, and when, in milliseconds since the epoch. */
const Filled = z.object({ post: PostKey, text: z.string(), at: z.number(), response: z.optional(ResponseId) });
export type Filled = z.infer<typeof Filled>;

/** What is remembered of a tab until it is closed; it outlives the background, not the browser. */
const TabState = z.object({
  /** The site whose page stands in the tab, whether it is switched on or off. */
  site: z.optional(SiteId),
  subject: z.optional(Subject),
  /** Set where the subject belongs to what is practised. */
  practising: z.optional(z.boolean()),
  /** Set until the page begins that was opened in the tab to answer the subject. */
  opens: z.optional(z.literal(true)),
  seen: z.array(PostKey),
  /** What the person had put into reply boxes of the page, one for each post, the last at the end. */
  filled: z.optional(z.array(Filled)),
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
  /** Tabs with a page of this site, practised or real: what moves on there concerns no other. */
  readonly feedsOf: (site: SiteId, practising: boolean) => Promise<number[]>;
}

export function createTabStates(): TabStates {
  const next = inTurn();
  const tabs = async (isIt: (state: TabState) => boolean) => {
    const stored = Object.entries(await browser.storage.session.get(null));
    return stored.flatMap(([key, value]) =>
      key.startsWith(prefix) && isIt(parse(value)) ? [Number(key.slice(prefix.length))] : [],
    );
  };
  const get = async (tab: number) => parse((await browser.storage.session.get(prefix + tab))[prefix + tab]);
  return {
    get,
    change: (tab, change) => next(async () => browser.storage.session.set({ [prefix + tab]: change(await get(tab)) })),
    drop: (tab) => next(() => browser.storage.session.remove(prefix + tab)),
    all: () => tabs(() => true),
    feeds: () => tabs(({ site }) => site !== undefined),
    feedsOf: (site, practising) => tabs((state) => state.site === site && (state.practising ?? false) === practising),
  };
}

/** Adds posts that were seen on the page; the same object where all were known. */
export function withSeen(state: TabState, posts: readonly PostKey[]): TabState {
  const known = new Set(state.seen);
  const fresh = posts.filter((post) => !known.has(post));
  return fresh.length === 0 ? state : { ...state, seen: [...state.seen, ...fresh].slice(-mostSeen) };
}

/** Puts this text into the place of what was put into the box of the same post. */
export function withFilled(state: TabState, filled: Filled): TabState {
  const { filled: others = [] } = withoutFilled(state, new Set([filled.post]));
  return { ...state, filled: [...others, filled].slice(-mostBoxes) };
}

export function withoutFilled(state: TabState, posts: ReadonlySet<PostKey>): TabState {
  return { ...state, filled: state.filled?.filter(({ post }) => !posts.has(post)) };
}

function parse(stored: unknown): TabState {
  const state = TabState.safeParse(stored);
  return state.success ? state.data : blank;
}
