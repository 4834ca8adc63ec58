import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { HistoryItem } from '../../lib/model/history.ts';
import type { Merge } from '../../lib/model/merge.ts';
import { type HistoryActions, HistoryRow } from './history-row.tsx';
import { keyOf } from './use-history.ts';

interface HistoryListProps {
  readonly items: readonly HistoryItem[];
  readonly merges: readonly Merge[];
  readonly actions: HistoryActions;
  /** Asks for older ones; absent where there are none, or they are on their way. */
  readonly onEnd: (() => void) | undefined;
}

/** In CSS pixels, with the gap below it: two lines. */
const rowHeight = 48;
/** From this many on the list scrolls by itself, and only what is seen is drawn. */
const many = 150;
/** How many lines before the end older ones are asked for, so that scrolling does not wait. */
const ahead = 30;

/** The lines of a history, twenty or twenty thousand. */
export function HistoryList({ items, merges, actions, onEnd }: HistoryListProps) {
  const frame = useRef<HTMLDivElement>(null);
  const scrolls = items.length > many;
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    getItemKey: (at) => {
      const item = items[at];
      return item === undefined ? at : keyOf(item);
    },
    overscan: 10,
    enabled: scrolls,
  });
  const seen = virtual.getVirtualItems();
  const last = seen.at(-1);
  const isNearEnd = scrolls && last !== undefined && last.index >= items.length - ahead;
  useEffect(() => {
    if (isNearEnd) onEnd?.();
  }, [isNearEnd, onEnd]);
  const drawn = scrolls ? seen.map(({ index }) => index) : [...items.keys()];
  return (
    // What scrolls must be reached by the keyboard.
    <div ref={frame} className={scrolls ? 'history-frame' : undefined} tabIndex={scrolls ? 0 : undefined}>
      <ul
        className="history"
        aria-label={i18n.t('history.title')}
        style={{
          paddingBlockStart: scrolls ? seen[0]?.start : undefined,
          paddingBlockEnd: scrolls ? virtual.getTotalSize() - (last?.end ?? 0) : undefined,
        }}
      >
        {drawn.map((index) => {
          const item = items[index];
          return (
            item !== undefined && (
              <li key={keyOf(item)} ref={virtual.measureElement} data-index={index} className="history-place">
                <HistoryRow item={item} merges={merges} actions={actions} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
