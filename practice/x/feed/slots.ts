/**
 * Gives each cell on show an element of its own and keeps it while the cell is on show; an element that has become
 * free is given to the next cell that comes. So elements are few, and hold one post after another, as X's do.
 */
export class Slots {
  #taken = new Map<string, number>();

  /** The number of each cell's element, by the cell's key. */
  assign(keys: readonly string[]): ReadonlyMap<string, number> {
    const next = new Map<string, number>();
    for (const key of keys) {
      const slot = this.#taken.get(key);
      if (slot !== undefined) next.set(key, slot);
    }
    const used = new Set(next.values());
    let free = 0;
    for (const key of keys) {
      if (next.has(key)) continue;
      while (used.has(free)) free += 1;
      used.add(free);
      next.set(key, free);
    }
    this.#taken = next;
    return next;
  }
}
