import type { Clock } from '../clock.ts';

/** What was told of one thing, the first and the newest: more than anybody corrects, too few to fill a disk on purpose. */
const most = 100;

/** With one more that was told, oldest first, whatever order they come in; undefined where it is known already. */
export function inOrder<Told extends { readonly clock: Clock }>(
  known: readonly Told[],
  told: Told,
): readonly [Told, ...Told[]] | undefined {
  if (known.some(({ clock }) => clock === told.clock)) return undefined;
  const [first = told, ...later] = [...known, told].toSorted((a, b) => (a.clock < b.clock ? -1 : 1));
  return [first, ...later.slice(1 - most)];
}
