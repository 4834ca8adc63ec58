import type { ReadBefore, TableMapping } from '../model/table-import.ts';

type Column = TableMapping['columns'][number];

/** What earlier tables say of how one is to be read. */
export interface Remembered {
  /** Place by place; undefined where no table had a column of that name. */
  readonly columns: readonly (Column | undefined)[];
  /** The earlier table that had nearly the same columns, if one had. */
  readonly alike: TableMapping | undefined;
}

/** Of all columns of two tables so many must have the same names in both. */
const sameKind = 0.5;

/** The names of a table's columns as one text, by which they are known again. */
export function headerName(headers: readonly string[]): string {
  return headers
    .map((header) => header.toLowerCase())
    .join('\n')
    .slice(0, 20_000);
}

/**
 * What is known of columns with these names, in whatever order they stood: by the earlier table with nearly the same
 * columns, and for others by the nearest that read them; that another kind of table left one out tells nothing.
 * @param before the newest first
 */
export function remembered(headers: readonly string[], before: readonly ReadBefore[]): Remembered {
  const wanted = counted(headerName(headers).split('\n'));
  const tables = before
    .map(({ header, mapping }) => {
      const names = counted(header.split('\n'));
      const columns = new Map(names.map((name, place) => [name, mapping.columns[place]]));
      for (const name of names) if (isUnnamed(name)) columns.delete(name);
      const shared = wanted.filter((name) => columns.has(name)).length;
      return { mapping, columns, likeness: shared / (wanted.length + names.length - shared) };
    })
    .toSorted((one, other) => other.likeness - one.likeness);
  const alike = tables.find(({ likeness }) => likeness >= sameKind);
  const isRead = (column: Column | undefined) => column !== undefined && column.meaning !== 'none';
  return {
    columns: wanted.map(
      (name) => alike?.columns.get(name) ?? tables.map(({ columns }) => columns.get(name)).find(isRead),
    ),
    alike: alike?.mapping,
  };
}

/** A table without a header tells nothing of others. */
function isUnnamed(counted: string): boolean {
  return counted.startsWith('\n');
}

/** Of columns with the same name the first, the second and so on are different ones. */
function counted(names: readonly string[]): string[] {
  const times = new Map<string, number>();
  return names.map((name) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return `${name}\n${time}`;
  });
}
