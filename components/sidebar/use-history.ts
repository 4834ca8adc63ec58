import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { ask } from '../../lib/messages/ask.ts';
import { type Card, historyPage, type Request } from '../../lib/messages/protocol.ts';
import type { HistoryItem } from '../../lib/model/history.ts';
import type { CustomerId, Instant } from '../../lib/model/ids.ts';
import { asProblem, type ProblemView } from '../../lib/model/problem.ts';

interface LoadedHistory {
  /** Newest first, each once, without the post that the card is about. */
  readonly items: readonly HistoryItem[];
  /** How many more there are on record. */
  readonly left: number;
  readonly problem: ProblemView | undefined;
  /** One page more; after a problem, once again. */
  readonly loadOlder: () => void;
}

/**
 * A customer's history: what the card holds, and as far beyond it as was asked for. When something changes, all of that
 * is asked anew, from the newest down to where it ended: so nothing that came or went meanwhile leaves a gap.
 */
export function useHistory(card: Card): LoadedHistory {
  const customer = card.customer.id;
  const floor = useRef<Instant>('');
  const { data, error, refetch } = useQuery({
    queryKey: ['history', { customer }],
    queryFn: ({ signal }) => historyBeyond(customer, floor.current, signal),
    // Asked for by a click, and from then on whenever it is no longer true.
    enabled: ({ state }) => state.data !== undefined,
    gcTime: 0,
  });
  const loaded = [...card.history, ...olderThan(card.history, data ?? [])];
  const isOwn = (item: HistoryItem) => item.kind === 'mention' && item.mention.key === card.mention?.key;
  const ownIsLeft = card.mention !== undefined && !loaded.some(isOwn);
  const all = card.history.length + card.older;
  return {
    items: loaded.filter((item) => !isOwn(item)),
    left: Math.max(0, all - loaded.length - Number(ownIsLeft)),
    problem: error === null ? undefined : asProblem(error),
    loadOlder: () => {
      floor.current = loaded.at(-1)?.at ?? '';
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
      return item.id;
  }
}

/** What comes after the card's items. What is as new as these and not among them was taken back meanwhile. */
function olderThan(newest: readonly HistoryItem[], all: readonly HistoryItem[]): HistoryItem[] {
  const end = newest.at(-1)?.at ?? '';
  const known = new Set(newest.map(keyOf));
  return all.filter((item) => item.at <= end && !known.has(keyOf(item)));
}

type Place = Pick<Request<'history'>, 'before' | 'skip'>;
/** Later than whatever a site or a clock may say. */
const top: Place = { before: '9999-12-31T23:59:59.999Z', skip: 0 };

/** From the newest down to one page older than `floor`, or to the end. */
async function historyBeyond(customer: CustomerId, floor: Instant, signal: AbortSignal): Promise<HistoryItem[]> {
  const items: HistoryItem[] = [];
  for (let place = top; ; place = placeAfter(items)) {
    signal.throwIfAborted();
    const page = await ask('history', { customer, ...place });
    items.push(...page);
    const beyond = items.filter(({ at }) => at >= floor).length;
    if (page.length < historyPage || items.length >= beyond + historyPage) return items.slice(0, beyond + historyPage);
  }
}

/** The next page begins after the oldest item that is there. */
function placeAfter(items: readonly HistoryItem[]): Place {
  const before = items.at(-1)?.at ?? top.before;
  return { before, skip: items.filter(({ at }) => at === before).length };
}
