import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { box } from '../page/box.ts';
import { usePractice } from '../state/practice-context.ts';
import { CellView } from './cell-view.tsx';
import type { Cell } from './cells.ts';
import css from './feed.module.css';
import { Slots } from './slots.ts';

/** The height of the bar that stays on top of the page. */
const topBar = 53;
const likelyHeight = 190;
/** The pool stops growing here: a screen of one-line posts must not make it large for good. */
const mostCells = 40;

interface Props {
  /** Which timeline this is: each remembers where it was left. */
  readonly name: string;
  readonly title: string;
  readonly label: string;
  readonly cells: readonly Cell[];
  readonly showAll?: () => void;
}

/** A timeline: absolutely placed cells, only those on show, in elements that are used again and again. */
export function Timeline({ name, title, label, cells, showAll }: Props) {
  const { timelines } = usePractice().remembered;
  const list = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  const [slots] = useState(() => new Slots());
  const [pool] = useState(() => new Pool());
  const [before] = useState(() => timelines.get(name));
  const virtual = useWindowVirtualizer({
    count: cells.length,
    estimateSize: () => likelyHeight,
    getItemKey: (index) => cells[index]?.key ?? index,
    overscan: 4,
    rangeExtractor: (range) => pool.fill(range),
    scrollPaddingStart: topBar,
    scrollMargin: margin,
    useFlushSync: false,
    useScrollendEvent: true,
    ...(before && { initialOffset: before.offset, initialMeasurementsCache: before.measured }),
  });

  const focused = useMemo(() => cells.findIndex((cell) => cell.kind === 'post' && cell.focused), [cells]);
  const start = useRef({ focused, before, virtual });
  useLayoutEffect(() => setMargin((list.current?.getBoundingClientRect().top ?? 0) + scrollY), []);
  useEffect(() => {
    const { before, focused, virtual } = start.current;
    if (before) scrollTo(0, before.offset);
    else if (focused > 0) virtual.scrollToIndex(focused, { align: 'start' });
    else scrollTo(0, 0);
  }, []);
  useEffect(() => {
    let offset = scrollY;
    const note = () => {
      offset = scrollY;
    };
    addEventListener('scroll', note, { passive: true });
    return () => {
      removeEventListener('scroll', note);
      timelines.set(name, { offset, measured: virtual.measurementsCache });
    };
  }, [name, virtual, timelines]);

  const items = virtual.getVirtualItems();
  const taken = slots.assign(items.map(({ key }) => String(key)));
  return (
    <section aria-labelledby="accessible-list-1" role="region" className={box()}>
      <h1 dir="auto" aria-level={1} role="heading" className={css['hiddenTitle']} id="accessible-list-1">
        {title}
      </h1>
      <div aria-label={label} className={box()}>
        <div ref={list} style={{ position: 'relative', minHeight: virtual.getTotalSize() }}>
          {items.map(({ key, index, start }) => {
            const cell = cells[index];
            return (
              cell && (
                <PlacedCell
                  key={taken.get(String(key))}
                  cell={cell}
                  top={start - margin}
                  resize={(height) => virtual.resizeItem(index, height)}
                  showAll={showAll}
                />
              )
            );
          })}
        </div>
      </div>
    </section>
  );
}

/** Keeps as many cells on show as there ever were at once, so that no element is thrown away for being too many. */
class Pool {
  #size = 0;

  fill(range: Range): number[] {
    const indexes = defaultRangeExtractor(range);
    this.#size = Math.min(Math.max(this.#size, indexes.length), range.count, mostCells);
    let [first = 0, last = -1] = [indexes[0], indexes.at(-1)];
    while (last - first + 1 < this.#size) {
      if (last < range.count - 1) last += 1;
      else first -= 1;
    }
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }
}

interface PlacedProps {
  readonly cell: Cell;
  readonly top: number;
  readonly resize: (height: number) => void;
  readonly showAll: (() => void) | undefined;
}

function PlacedCell({ cell, top, resize, showAll }: PlacedProps) {
  const element = useRef<HTMLDivElement>(null);
  const report = useRef(resize);
  useLayoutEffect(() => {
    report.current = resize;
  });
  // A new cell in an old element: its height is new as well.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `cell` is what the measuring depends on
  useLayoutEffect(() => {
    if (element.current) report.current(element.current.offsetHeight);
  }, [cell]);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize;
      if (height !== undefined) report.current(Math.round(height));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={element}
      className={box(css['cell'])}
      data-testid="cellInnerDiv"
      style={{ transform: `translateY(${top}px)`, position: 'absolute', width: '100%' }}
    >
      <CellView cell={cell} showAll={showAll} />
    </div>
  );
}
