import type { CustomerId } from '../../model/ids.ts';

/** Read at first. */
const atFirst = 400;
/** The next portion is at most this many times the last; the wanted may stand close together further on. */
const furthest = 4;
/** How many more are read than those before say is enough. */
const spare = 1.5;

/**
 * The first people of an order. `read` answers the first so many places of it, each with the person who is wanted there:
 * many in one answer take a third of the time of a step to each. Undefined where that would be more than `steps`.
 */
export async function walk(
  read: (count: number) => PromiseLike<readonly (CustomerId | undefined)[]>,
  most: number,
  steps: number,
): Promise<CustomerId[] | undefined> {
  for (let count = Math.max(atFirst, most); count <= steps; ) {
    const places = await read(count);
    const found = new Set(places.filter((person) => person !== undefined));
    if (found.size >= most || places.length < count) return [...found].slice(0, most);
    count = Math.ceil(count * Math.min(furthest, Math.max(2, (spare * most) / found.size)));
  }
  return undefined;
}
