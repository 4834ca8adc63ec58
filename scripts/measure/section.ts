/** How often each class was taken for which. */
export interface Confusion {
  readonly set: string;
  readonly classes: readonly string[];
  /** For each true class how often each class was said. */
  readonly counts: readonly (readonly number[])[];
}

/** What was measured of one thing, as a table. */
export interface Section {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Of our own judgements alone. */
  readonly confusions?: readonly Confusion[];
}

/** A section in Markdown, so that it can be pasted into the model card. */
export function markdown({ title, columns, rows, confusions = [] }: Section, withConfusions: boolean): string {
  const tables = [table(columns, rows)];
  if (withConfusions)
    for (const { set, classes, counts } of confusions)
      tables.push(
        table(
          [`${set}: is ↓ said →`, ...classes],
          counts.map((said, is) => [classes[is] ?? '', ...said]),
        ),
      );
  return [`## ${title}`, ...tables].join('\n\n');
}

function table(columns: readonly string[], rows: Section['rows']): string {
  const sides = columns.map((_, place) => (typeof rows[0]?.[place] === 'number' ? '---:' : '---'));
  return [columns, sides, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
