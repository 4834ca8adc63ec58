import { ask } from '../messages/ask-as-page.ts';
import type { Health } from '../model/health.ts';
import type { PostKey } from '../model/ids.ts';
import type { RecordsProblem } from '../model/problem.ts';
import type { SiteAdapter, SiteChangedError } from '../sites/adapter.ts';
import { Recent } from './recent.ts';

/** Counts how well the page is being read, and tells the background when something is different. */
export interface PageHealth {
  readonly read: (post: PostKey, isMention: boolean, isPromoted?: boolean) => void;
  readonly failed: (part: string, selectors: readonly string[]) => void;
  readonly mended: (error: SiteChangedError) => void;
  /** How many posts stand in the page now whose elements are not known. */
  readonly unfound: (count: number) => void;
  /** Why what is found cannot be kept from now on; undefined where it can. */
  readonly unkept: (problem: RecordsProblem | undefined) => void;
  /** Whether a post was read in this part of the site. */
  readonly hasRead: () => boolean;
  /** Where the page is another part of the site now, what is counted begins anew; answers whether it is. */
  readonly moved: (view: string) => boolean;
}

type Failure = Health['failed'][number];

/** Parts arrive one after the other while a page is built: what is only late is never told. */
const reportMs = 2_000;
const mostParts = 50;
/** No feed shows so many advertisements in a row: what tells them from posts has changed. */
const mostPromoted = 10;
const promoted = 'promoted';
/** Whole posts that were not found, among the parts that fail. */
const wholePost = 'post';

export function createPageHealth(
  { site, postSelector }: SiteAdapter,
  firstView: string,
  signal: AbortSignal,
): PageHealth {
  let view = firstView;
  let read = 0;
  let mentions = 0;
  let promotedInRow = 0;
  let whyUnkept: RecordsProblem | undefined;
  let failures = new Map<string, Failure>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Feeds show the same post again and again; each counts once.
  const counted = new Recent<PostKey, boolean>(5_000);
  signal.addEventListener('abort', () => clearTimeout(timer));

  function changed(): void {
    if (signal.aborted) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      const health: Health = {
        site,
        view,
        read,
        mentions,
        failed: [...failures.values()].filter(({ count }) => count > 0),
        ...(whyUnkept !== undefined && { unkept: whyUnkept }),
      };
      // A report that is lost is followed by the next; a dead extension shows elsewhere.
      ask('reportHealth', health).catch(() => undefined);
    }, reportMs);
  }
  changed();

  /** So often it fails now, since it first did. */
  function fails(part: string, count: number, selectors: string[]): void {
    const since = failures.get(part)?.since ?? new Date().toISOString();
    failures.set(part, { part, count, selectors, since });
  }

  // Nobody reads what may follow in the tab; a page to which one comes back may be as it was left, and says it again.
  addEventListener('pagehide', () => void ask('leave', { site }).catch(() => undefined), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && changed(), { signal });

  return {
    read: (post, isMention, isPromoted = false) => {
      const before = counted.get(post);
      if (before === undefined) {
        read += 1;
        promotedInRow = isPromoted ? promotedInRow + 1 : 0;
        if (promotedInRow >= mostPromoted) fails(promoted, promotedInRow, []);
        else failures.delete(promoted);
      }
      if (isMention && before !== true) mentions += 1;
      if (before !== undefined && (before || !isMention)) return;
      counted.set(post, isMention);
      changed();
    },
    failed: (part, selectors) => {
      const failure = failures.get(part);
      if (failure !== undefined) failure.count += 1;
      else if (failures.size < mostParts)
        failures.set(part.slice(0, 80), {
          part: part.slice(0, 80),
          count: 1,
          selectors: selectors.map((selector) => selector.slice(0, 300)),
          since: new Date().toISOString(),
        });
      changed();
    },
    mended: ({ part }) => {
      const failure = failures.get(part);
      if (failure === undefined || failure.count === 0) return;
      failure.count -= 1;
      changed();
    },
    unfound: (count) => {
      if (count === (failures.get(wholePost)?.count ?? 0)) return;
      fails(wholePost, count, [postSelector.slice(0, 300)]);
      changed();
    },
    unkept: (problem) => {
      whyUnkept = problem;
      changed();
    },
    hasRead: () => read > 0,
    moved: (next) => {
      if (next === view) return false;
      view = next;
      read = 0;
      mentions = 0;
      promotedInRow = 0;
      failures = new Map();
      counted.clear();
      changed();
      return true;
    },
  };
}
