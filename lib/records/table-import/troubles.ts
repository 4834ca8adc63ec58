import type { CustomerField } from '../../model/customer.ts';
import type { RowTrouble, TroubledRows } from '../../model/table-import.ts';

/** How many lines of each trouble are named: enough to find it, few enough to read. */
const namedLines = 5;
/** Different troubles that are told; each is of one kind and one column or field. */
const mostTroubles = 500;

export interface Trouble {
  readonly line: number;
  readonly trouble: RowTrouble;
  readonly column?: string | undefined;
  readonly field?: CustomerField | undefined;
}

/** With these added to those of the same kind and column or field. */
export function withTroubles(before: readonly TroubledRows[], more: readonly Trouble[]): TroubledRows[] {
  const all = new Map(before.map((rows) => [nameOf(rows), rows]));
  for (const one of more) {
    const { line, trouble, column, field } = one;
    const known = all.get(nameOf(one));
    if (known === undefined && all.size >= mostTroubles) continue;
    const lines = known?.lines ?? [];
    all.set(nameOf(one), {
      trouble,
      ...(column === undefined ? {} : { column }),
      ...(field === undefined ? {} : { field }),
      count: (known?.count ?? 0) + 1,
      lines: lines.length < namedLines ? [...lines, line] : lines,
    });
  }
  return [...all.values()];
}

function nameOf({ trouble, column, field }: Omit<Trouble, 'line'>): string {
  return `${trouble} ${field ?? column ?? ''}`;
}
