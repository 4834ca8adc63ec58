import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { assignSlots, type Slots } from './slots.ts';

/** Posts kept as elements at a time. */
const poolSize = 8;
/** How many more the feed knows of after each reach for its end. */
const step = 10;
/** Height of a post that was never shown, in CSS pixels. */
const guess = 560;

export interface FeedWindow {
  readonly slots: Slots;
  /** How many places the feed has so far. */
  readonly known: number;
  /** Height of the placeholder at this place, in CSS pixels. */
  readonly height: (place: number) => number;
}

/** Follows the scrolling and says which posts of the list are worth having as elements. */
export function useWindow(feed: RefObject<HTMLElement | null>, count: number): FeedWindow {
  const heights = useRef(new Map<number, number>());
  const slotsMade = useRef(0);
  const fresh = () => `slot ${slotsMade.current++}`;
  const [known, setKnown] = useState(Math.min(step, count));
  const [slots, setSlots] = useState<Slots>(() => assignSlots(new Map(), 0, Math.min(poolSize, count), fresh));

  const look = useEffectEvent(() => {
    const places = [...(feed.current?.children ?? [])].filter((child) => child.hasAttribute('data-virtualized'));
    // Not laid out at all, as behind another tab's page: there is nothing to follow.
    if (feed.current?.getBoundingClientRect().height === 0) return;
    let firstSeen = places.length;
    places.forEach((element, place) => {
      const { height, bottom } = element.getBoundingClientRect();
      if (slots.has(place)) heights.current.set(place, height);
      if (bottom > 0) firstSeen = Math.min(firstSeen, place);
    });
    if (firstSeen + poolSize > known && known < count) setKnown(Math.min(known + step, count));
    const first = Math.max(0, Math.min(firstSeen - 2, known - poolSize));
    const end = Math.min(first + poolSize, known, count);
    if (slots.size === end - first && slots.has(first) && (end === 0 || slots.has(end - 1))) return;
    setSlots(assignSlots(slots, first, end, fresh));
  });

  useEffect(() => {
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    // Whatever it is that scrolls around the feed: scroll events do not bubble, but they are captured.
    document.addEventListener('scroll', soon, { capture: true, passive: true });
    addEventListener('resize', soon);
    soon();
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', soon, { capture: true });
      removeEventListener('resize', soon);
    };
  }, []);

  // Another list in the same feed: begin again with the elements that are there.
  const [shown, setShown] = useState(count);
  if (shown !== count) {
    setShown(count);
    setKnown(Math.min(step, count));
    setSlots(assignSlots(slots, 0, Math.min(poolSize, count), fresh));
  }

  return { slots, known, height: (place) => heights.current.get(place) ?? guess };
}
