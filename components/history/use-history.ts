import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { ask } from '../../lib/messages/ask.ts';
import { type Card, historyPage, type Request } from '../../lib/messages/protocol/index.ts';
import type { HistoryFilter, HistoryItem } from '../../lib/model/history.ts';
import type { CustomerId, Instant } from '../../lib/model/ids.ts';
import { asProblem, type ProblemView } from '../../lib/model/problem.ts';

interface LoadedHistory {
  /** Newest first, each once, without the post that the card is about. */
  readonly items: readonly HistoryItem[];
  /** How many more there are on record; undefined where only looking would tell. */
  readonly left: number | undefined;
  readonly hasOlder: boolean;
  readonly loading: boolean;
  readonly problem: ProblemView | undefined;
  /** As much again, at least one page; after a problem, once again. */
  readonly loadOlder: () => void;
}

/** How far down a history was asked for. */
interface Depth {
  readonly of: string;
  /** Everything as new as this is wanted, and so many more. */
  readonly floor: Instant;
  readonly more: number;
}

/** Later than whatever a site or a clock may say. */
const top: Instant = '9999-12-31T23:59:59.999Z';

/**
 * A customer's history: what the card holds, and as far beyond it as was asked for; narrowed, all of it is asked for.
 * When something changes, all of that is asked anew, from the newest down to where it ended: so nothing that came or
 * went meanwhile leaves a gap.
 */
export function useHistory(card: Card, filter: HistoryFilter = {}): LoadedHistory {
  const customer = card.customer.id;
  const isNarrowed = Object.values(filter).some((wanted) => wanted !== undefined && wanted !== '');
  const of = JSON.stringify([customer, filter]);
  const depth = useRef<Depth>({ of, floor: top, more: historyPage });
  if (depth.current.of !== of) depth.current = { of, floor: top, more: historyPage };
  const { data, error, isFetching, refetch } = useQuery<Loaded>({
    queryKey: ['history', { customer, ...filter }],
    queryFn: ({ signal }) => historyBeyond(customer, filter, depth.current, signal),
    // The whole history is asked for by a click, and from then on whenever it is no longer true.
    enabled: ({ state }) => isNarrowed || state.data !== undefined,
    // While somebody types, what was found before stays.
    placeholderData: (before: Loaded | undefined) => (isNarrowed ? before : undefined),
    gcTime: 0,
  });
  const older = data?.items ?? [];
  const loaded = isNarrowed ? older : [...card.history, ...olderThan(card.history, older)];
  const isOwn = (item: HistoryItem) => item.kind === 'mention' && item.mention.key === card.mention?.key;
  const ownIsLeft = card.mention !== undefined && !loaded.some(isOwn);
  const left = Math.max(0, card.history.length + card.older - loaded.length - Number(ownIsLeft));
  return {
    items: loaded.filter((item) => !isOwn(item)),
    left: isNarrowed ? undefined : left,
    hasOlder: isNarrowed ? data?.more === true : left > 0,
    loading: isFetching,
    problem: error === null ? undefined : asProblem(error),
    loadOlder: () => {
      const next: Depth = { of, floor: loaded.at(-1)?.at ?? top, more: Math.max(historyPage, loaded.length) };
      // Pressed again while just that is on its way: to begin anew each time would keep the impatient waiting for ever.
      if (isFetching && depth.current.floor === next.floor && depth.current.more === next.more) return;
      depth.current = next;
      void refetch();
    },
  };
}

/** The name of an item among all of a customer's history. */
export function keyOf(item: HistoryItem): string {
  switch (item.kind) {
    case 'mention':
      return item.mention.key;
    case 'interaction':
      return item.interaction.id;
    case 'note':
      return item.note.id;
    case 'change':
    case 'promise':
      return `${item.kind} ${item.id}`;
  }
}

/** What comes after the card's items. What is as new as these and not among them was taken back meanwhile. */
function olderThan(newest: readonly HistoryItem[], all: readonly HistoryItem[]): HistoryItem[] {
  const end = newest.at(-1)?.at ?? '';
  const known = new Set(newest.map(keyOf));
  return all.filter((item) => item.at <= end && !known.has(keyOf(item)));
}

interface Loaded {
  readonly items: readonly HistoryItem[];
  /** There are older ones. */
  readonly more: boolean;
}

/** From the newest down to as many as are wanted beyond the floor, or to the end. */
async function historyBeyond(
  customer: CustomerId,
  filter: HistoryFilter,
  { floor, more }: Depth,
  signal: AbortSignal,
): Promise<Loaded> {
  const items: HistoryItem[] = [];
  for (let place = placeAfter(items); ; place = placeAfter(items)) {
    signal.throwIfAborted();
    const page = await ask('history', { customer, ...filter, ...place });
    items.push(...page);
    const wanted = items.filter(({ at }) => at >= floor).length + more;
    if (page.length < historyPage) return { items: items.slice(0, wanted), more: items.length > wanted };
    if (items.length >= wanted) return { items: items.slice(0, wanted), more: true };
  }
}

/** The next page begins after the oldest item that is there. */
function placeAfter(items: readonly HistoryItem[]): Pick<Request<'history'>, 'before' | 'skip'> {
  const before = items.at(-1)?.at ?? top;
  return { before, skip: items.filter(({ at }) => at === before).length };
}
