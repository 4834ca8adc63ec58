/** Sorts texts, and ISO instants and clocks with them, with the greatest first. */
export function descending(a: string, b: string): number {
  return a > b ? -1 : Number(a < b);
}
