/** Which element shows which place of a list: elements are kept and used again, as the site does. */
export type Slots = ReadonlyMap<number, string>;

/**
 * The slots for the places from `first` up to, not including, `end`. Places that stay keep their element. Those that
 * come in below get the elements of those that left; those that come in above get new ones, since React would else move
 * every element that stays, and the caret would be lost from one of them.
 */
export function assignSlots(before: Slots, first: number, end: number, fresh: () => string): Slots {
  const after = new Map<number, string>();
  const free: string[] = [];
  let firstKept = Number.POSITIVE_INFINITY;
  for (const [place, slot] of before) {
    if (place < first || place >= end) free.push(slot);
    else firstKept = Math.min(firstKept, place);
  }
  for (let place = first; place < end; place++) {
    const kept = before.get(place);
    after.set(place, kept ?? (place > firstKept ? free.pop() : undefined) ?? fresh());
  }
  return after;
}
