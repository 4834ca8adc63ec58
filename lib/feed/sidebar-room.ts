import type { Settings } from '../model/settings.ts';

type Place = Settings['sidebar'];

/** In CSS pixels; the sidebar is not made for less. */
const narrowest = 320;

/**
 * Where the sidebar covers nothing of what belongs to a reply box: as it is, narrower, or on the other side. Where no
 * side has the room it stays as it is; the person can close it.
 */
export function placeBeside(box: Element, place: Place): Place {
  const room = document.documentElement.clientWidth;
  const { left, right } = formAround(box, room - narrowest);
  const free = { left, right: room - right };
  const other = place.side === 'right' ? 'left' : 'right';
  if (free[place.side] >= narrowest) return { ...place, width: Math.min(place.width, Math.floor(free[place.side])) };
  if (free[other] >= narrowest) return { side: other, width: Math.min(place.width, Math.floor(free[other])) };
  return place;
}

/** The largest part of the page around the box that leaves room for a sidebar: the dialog or the column it is in. */
function formAround(box: Element, widest: number): DOMRect {
  let rect = box.getBoundingClientRect();
  for (let around = box.parentElement; around !== null; around = around.parentElement) {
    const next = around.getBoundingClientRect();
    if (next.width > widest) break;
    rect = next;
  }
  return rect;
}
