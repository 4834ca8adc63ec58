import type { SidebarPlace } from '../model/appearance.ts';

/** In CSS pixels; the sidebar is not made for less. */
const narrowest = 320;
const buttons = 'button, [role="button"]';

/** A reply box that the person goes on in, and what stands around it. */
export interface Room {
  /** Where the sidebar covers nothing that is needed now. */
  readonly place: SidebarPlace;
  /** Calls back once the box is gone, and not when the site only built it anew; answers how to stop waiting for that. */
  readonly whenGone: (onGone: () => void) => () => void;
}

/**
 * Room for a reply box: the sidebar stays on its side where box and buttons stay free there, as narrow as it takes to
 * leave the whole dialog or column free too; else it goes to the other side. Where neither has the room, it lies over
 * the beginning of the lines: the button that sends is at their end.
 */
export function roomFor(box: Element, own: SidebarPlace): Room {
  const composer = composerAround(box);
  const places = [own.side, opposite(own.side)].map((side) => ({ side, free: freeBeside(composer, side) }));
  const fitting = places.find(({ free }) => free >= narrowest);
  const start = getComputedStyle(box).direction === 'rtl' ? 'right' : 'left';
  return {
    place:
      fitting === undefined
        ? { side: start, width: narrowest }
        : { side: fitting.side, width: Math.min(own.width, Math.floor(fitting.free)) },
    whenGone: (onGone) => watchGone(box, composer, onGone),
  };
}

function opposite(side: SidebarPlace['side']): SidebarPlace['side'] {
  return side === 'right' ? 'left' : 'right';
}

/** The box with its buttons. */
function composerAround(box: Element): Element {
  let composer = box;
  while (composer.parentElement !== null && composer.querySelector(buttons) === null) composer = composer.parentElement;
  return composer;
}

/** Pixels beside the composer, or beside the largest part of the page around it that leaves room for a sidebar. */
function freeBeside(composer: Element, side: SidebarPlace['side']): number {
  const room = document.documentElement.clientWidth;
  let free = room;
  for (let around: Element | null = composer; around !== null; around = around.parentElement) {
    const { left, right } = around.getBoundingClientRect();
    const next = Math.min(free, side === 'right' ? room - right : left);
    if (next < narrowest) return around === composer ? next : free;
    free = next;
  }
  return free;
}

function watchGone(box: Element, composer: Element, onGone: () => void): () => void {
  let standing = box;
  // An element that is taken away or hidden has no size any more.
  const observer = new ResizeObserver(() => {
    if (isShown(standing)) return;
    observer.disconnect();
    const anew = [...composer.querySelectorAll('[contenteditable="true"], textarea')].find(isShown);
    if (anew === undefined) return onGone();
    standing = anew;
    observer.observe(standing);
  });
  observer.observe(standing);
  return () => observer.disconnect();
}

function isShown(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}
