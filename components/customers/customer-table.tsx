import './customer-table.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef } from 'react';
import { i18n } from '#i18n';
import type { CustomerSearch } from '../../lib/model/customer-search.ts';
import type { CustomerId } from '../../lib/model/ids.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { CustomerLine } from './customer-line.tsx';
import { chooseAll, chooseNone, extendTo, goToLine, type Selection, toggle } from './selection.ts';
import { TableHead } from './table-head.tsx';
import { useLines } from './use-found.ts';

/** In CSS pixels; in step with `.customer-line`. */
const lineHeight = 44;

interface CustomerTableProps {
  readonly search: CustomerSearch;
  readonly ids: readonly CustomerId[];
  readonly total: number;
  readonly selection: Selection<CustomerId>;
  readonly onSelection: (selection: Selection<CustomerId>) => void;
  readonly onSort: (order: CustomerSearch['order']) => void;
  readonly onOpen: (customer: CustomerId) => void;
}

/** The customers found, of whom only the lines in view are there. The table has the focus; keys move within it. */
export function CustomerTable(props: CustomerTableProps) {
  const { search, ids, total, selection, onSelection, onSort, onOpen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: 8,
  });
  const shown = virtual.getVirtualItems();
  const { known, problem, retry } = useLines(search, ids, shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0);
  const { at } = selection;
  useEffect(() => {
    if (at !== undefined) virtual.scrollToIndex(at);
  }, [at, virtual]);
  const comeBack = useEffectEvent(() => {
    if (at !== undefined) scroller.current?.focus({ preventScroll: true });
  });
  // Whoever comes back from a customer goes on by keys where they were.
  useEffect(() => comeBack(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = afterKey(event, selection, ids, Math.floor((scroller.current?.clientHeight ?? 0) / lineHeight));
    const opened = event.key === 'Enter' && at !== undefined ? ids[at] : undefined;
    if (next === undefined && opened === undefined) return;
    event.preventDefault();
    if (next !== undefined) onSelection(next);
    if (opened !== undefined) onOpen(opened);
  };
  const lineId = (index: number) => `${id}-${index}`;
  return (
    <>
      {problem !== undefined && <ProblemNote problem={problem} onRetry={retry} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a table of the browser's own cannot leave lines out */}
      <div
        ref={scroller}
        role="grid"
        className="customer-table"
        tabIndex={0}
        aria-label={i18n.t('desk.customers')}
        aria-multiselectable="true"
        aria-rowcount={total + 1}
        {...(at !== undefined && shown.some(({ index }) => index === at)
          ? { 'aria-activedescendant': lineId(at) }
          : {})}
        onKeyDown={onKeyDown}
        onFocus={({ target, currentTarget }) => {
          if (target === currentTarget && at === undefined && ids.length > 0) onSelection(goToLine(selection, 0));
        }}
      >
        <TableHead
          order={search.order}
          onSort={onSort}
          chosen={selection.chosen.size === 0 ? 'none' : selection.chosen.size === total ? 'all' : 'some'}
          onChooseAll={(all) => onSelection(all ? chooseAll(selection, ids) : chooseNone(selection))}
        />
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        <div role="rowgroup" className="customer-lines" style={{ height: virtual.getTotalSize() }}>
          {shown.map(({ index, start }) => {
            const customer = ids[index];
            return (
              <CustomerLine
                key={customer ?? index}
                id={lineId(index)}
                place={index}
                top={start}
                line={customer === undefined ? undefined : known.get(customer)}
                chosen={customer !== undefined && selection.chosen.has(customer)}
                current={index === at}
                onOpen={() => {
                  onSelection(goToLine(selection, index)); // where one comes back to
                  if (customer !== undefined) onOpen(customer);
                }}
                onChoose={(range) =>
                  onSelection(range ? extendTo(selection, ids, index) : toggle(selection, ids, index))
                }
              />
            );
          })}
        </div>
      </div>
    </>
  );
}

/** Where a key leads; undefined where it is none of ours. */
function afterKey(
  { key, shiftKey, metaKey, ctrlKey, altKey }: KeyboardEvent,
  selection: Selection<CustomerId>,
  ids: readonly CustomerId[],
  page: number,
): Selection<CustomerId> | undefined {
  const { at = 0 } = selection;
  if (altKey || ids.length === 0) return undefined;
  if (key === 'a' && (metaKey || ctrlKey)) return chooseAll(selection, ids);
  if (metaKey || ctrlKey) return undefined;
  if (key === ' ') return shiftKey ? extendTo(selection, ids, at) : toggle(selection, ids, at);
  if (key === 'Escape') return selection.chosen.size === 0 ? undefined : chooseNone(selection);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    j: at + 1,
    k: at - 1,
    PageDown: at + Math.max(1, page - 2),
    PageUp: at - Math.max(1, page - 2),
    Home: 0,
    End: ids.length - 1,
  };
  const to = steps[key];
  if (to === undefined) return undefined;
  const place = Math.min(ids.length - 1, Math.max(0, to));
  return shiftKey ? extendTo(selection, ids, place) : goToLine(selection, place);
}
