import { Problem } from '../model/problem.ts';
import { mostColumns } from '../model/table-import.ts';
import { type ColumnSurvey, newSurvey, survey } from './survey.ts';
import { formOf, rowsOf, type TableForm } from './table-file.ts';

/** A table that was read once from end to end: how it is to be read, and what its columns hold. */
export interface SurveyedTable {
  readonly form: TableForm;
  readonly columns: readonly ColumnSurvey[];
  /** Rows below the header. */
  readonly rows: number;
  /** Columns that are too many to be read. */
  readonly columnsLeft: number;
}

/**
 * Reads a table once, to know what to ask before anything of it is taken. What is no UTF-8 is taken for Windows-1252,
 * which older spreadsheets write.
 * @throws Problem `tableNotText` or `tableEmpty`; AbortError where the signal ended it.
 */
export async function surveyTable(
  file: Blob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<SurveyedTable> {
  const form = await formOf(file);
  try {
    return await surveyAs(file, form, onProgress, signal);
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'tableNotText') throw error;
    return surveyAs(file, { ...form, encoding: 'windows-1252' }, onProgress, signal);
  }
}

async function surveyAs(
  file: Blob,
  form: TableForm,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<SurveyedTable> {
  let columns: ColumnSurvey[] | undefined;
  let columnsLeft = 0;
  let rows = 0;
  for await (const { rows: piece, reached } of rowsOf(file, form, signal)) {
    for (const { cells } of piece) {
      if (columns === undefined) {
        if (cells.every((cell) => cell.trim() === '')) continue;
        columns = cells.slice(0, mostColumns).map((cell) => newSurvey(headerOf(cell)));
        columnsLeft = cells.length - columns.length;
        continue;
      }
      rows += 1;
      for (const [place, column] of columns.entries()) survey(column, cells[place] ?? '');
    }
    onProgress(reached / file.size);
  }
  if (columns === undefined || rows === 0) throw new Problem('tableEmpty');
  return { form, columns, rows, columnsLeft };
}

/** Without what nobody sees, and not longer than anybody reads. */
export function headerOf(cell: string): string {
  return cell
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim()
    .slice(0, 100);
}
