import type { CannedResponse } from '../../../lib/model/response.ts';
import type { IssueType } from '../../../lib/model/understanding.ts';
import { csvLine, csvMark } from '../../transfer/csv.ts';

/** What a table of canned responses holds, in its order. A response's versions follow it, under the same id. */
export const columns = [
  'id',
  'title',
  'text',
  'language',
  'site',
  'kind',
  'folder',
  'issueTypes',
  'owner',
  'reviewAt',
] as const;
export type Column = (typeof columns)[number];

/** A table that spreadsheets open. Issue types go by the team's name for them, or by ours. */
export function asCsv(responses: readonly CannedResponse[], types: readonly IssueType[]): Blob {
  const lines = responses.flatMap((response) => rowsOf(response, types)).map((row) => lineOf(row));
  return new Blob([csvMark, csvLine(columns), ...lines], { type: 'text/csv;charset=utf-8' });
}

/** An array of canned responses, one a line. */
export function asJson(responses: readonly CannedResponse[]): Blob {
  const lines = responses.map((response) => JSON.stringify(response)).join(',\n');
  return new Blob([`[\n${lines}\n]\n`], { type: 'application/json' });
}

type Row = Partial<Record<Column, string | undefined>>;

function rowsOf({ versions = [], issueTypes = [], ...response }: CannedResponse, types: readonly IssueType[]): Row[] {
  // One that has left the list is nobody's tag any more; a name with a comma would be two.
  const tags = types.filter((type) => issueTypes.includes(type.id));
  const names = tags.map((type) => (type.name === undefined || type.name.includes(',') ? type.id : type.name));
  const { id, title } = response;
  return [{ ...response, issueTypes: names.join(', ') }, ...versions.map((version) => ({ id, title, ...version }))];
}

function lineOf(row: Row): string {
  return csvLine(columns.map((column) => row[column] ?? ''));
}
