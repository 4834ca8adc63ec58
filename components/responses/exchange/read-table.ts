import { Problem } from '../../../lib/model/problem.ts';
import type { IssueType, IssueTypeId } from '../../../lib/model/understanding.ts';
import type { ParsedRow } from '../../../lib/tables/parse-rows.ts';
import { surveyTable } from '../../../lib/tables/survey-table.ts';
import { rowsOf } from '../../../lib/tables/table-file.ts';
import { issueTypeName } from '../../issue-type-name.ts';
import { plainCell } from '../../transfer/csv.ts';
import type { Found } from './read-responses.ts';
import { type Column, columns } from './write-responses.ts';

type Cells = Partial<Record<Column, string>>;

/**
 * The rows of a table, those of one id put together: the first is the response, the others are its versions.
 * @throws Problem `responsesUnreadable` where no column is called `title` or none `text`; `tableNotText`, `tableEmpty`.
 */
export async function readTable(file: File, types: readonly IssueType[], signal: AbortSignal): Promise<Found[]> {
  const idOf = new Map(types.map(({ id }) => [issueTypeName(id, types).toLowerCase(), id]));
  const found: (Found & { readonly id: string; readonly versions: unknown[] })[] = [];
  const { form } = await surveyTable(file, () => undefined, signal); // small enough to be read twice
  const header = columnsOf(form.headers);
  for await (const { rows } of rowsOf(file, form, signal)) {
    for (const row of rows) {
      if (row.broken !== true && row.cells.every((cell) => cell.trim() === '')) continue;
      if (row.broken === true) {
        found.push({ line: row.line, value: undefined, wrong: 'row', id: '', versions: [] });
        continue;
      }
      const { id = '', ...cells } = cellsOf(row, header);
      const last = found.at(-1);
      if (id !== '' && last?.id === id) last.versions.push(asVersion(cells));
      else
        found.push({
          line: row.line,
          value: asResponse(cells, id, idOf),
          ...(cells.site === undefined ? {} : { wrong: 'site' }), // only a version is for one network
          id,
          versions: [],
        });
    }
  }
  return found.map(({ id: _id, versions, ...one }) =>
    versions.length > 0 && one.value instanceof Object ? { ...one, value: { ...one.value, versions } } : one,
  );
}

function columnsOf(headers: readonly string[]): (Column | undefined)[] {
  const header = headers.map((name) => columns.find((column) => column.toLowerCase() === name.toLowerCase()));
  if (!header.includes('title') || !header.includes('text'))
    throw new Problem('responsesUnreadable', 'no such columns');
  return header;
}

/** Those that say something. */
function cellsOf({ cells }: ParsedRow, header: readonly (Column | undefined)[]): Cells {
  const said = header.flatMap((column, place) => {
    const cell = plainCell(cells[place] ?? '').trim();
    return column === undefined || cell === '' ? [] : [[column, cell] as const];
  });
  return Object.fromEntries(said);
}

function asVersion({ language, site, text }: Cells) {
  return { text, ...(language === undefined ? {} : { language }), ...(site === undefined ? {} : { site }) };
}

function asResponse(
  { issueTypes, reviewAt, site: _site, ...rest }: Cells,
  id: string,
  idOf: ReadonlyMap<string, IssueTypeId>,
): Record<string, unknown> {
  return {
    ...rest,
    id,
    ...(issueTypes === undefined ? {} : { issueTypes: issueTypes.split(',').map((name) => typeOf(name.trim(), idOf)) }),
    ...(reviewAt === undefined ? {} : { reviewAt: instantOf(reviewAt) }),
  };
}

/** By any of its names; what no list has fits no schema. */
function typeOf(name: string, idOf: ReadonlyMap<string, IssueTypeId>): IssueTypeId | undefined {
  const known = [...idOf.values()].find((id) => id === name);
  return idOf.get(name.toLowerCase()) ?? known;
}

/** Also of a date without a time, as spreadsheets make of it. */
function instantOf(written: string): string {
  const at = Date.parse(written);
  return Number.isNaN(at) ? written : new Date(at).toISOString();
}
