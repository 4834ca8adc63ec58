import { Problem } from '../model/problem.ts';
import { type ColumnSurvey, newSurvey, survey } from './survey.ts';
import { formOf, rowsOf, type SaidOfFile, type TableForm } from './table-file.ts';

/** A table that was read once from end to end: how it is to be read, and what its columns hold. */
export interface SurveyedTable {
  readonly form: TableForm;
  readonly columns: readonly ColumnSurvey[];
  /** Rows below the header. */
  readonly rows: number;
}

/**
 * Reads a table once, to know what to ask before anything of it is taken.
 * @throws Problem `tableNotText` or `tableEmpty`; AbortError where the signal ended it.
 */
export async function surveyTable(
  file: Blob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
  said: SaidOfFile = {},
): Promise<SurveyedTable> {
  const form = await formOf(file, signal, said);
  const columns = form.headers.map(newSurvey);
  let rows = 0;
  for await (const { rows: piece, reached } of rowsOf(file, form, signal)) {
    for (const { cells } of piece) {
      rows += 1;
      for (const [place, column] of columns.entries()) survey(column, cells[place] ?? '');
    }
    onProgress(reached / file.size);
  }
  if (rows === 0) throw new Problem('tableEmpty');
  return { form, columns, rows };
}
