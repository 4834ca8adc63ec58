import type { Meaning, RowTrouble, TableMapping } from '../model/table-import.ts';

/** A cell of a row that means something. */
export interface Cell {
  readonly text: string;
  readonly header: string;
  readonly column: TableMapping['columns'][number];
}

/** The first cell of a meaning. */
export function firstOf(cells: readonly Cell[], meaning: Meaning): Cell | undefined {
  return cells.find(({ column }) => column.meaning === meaning);
}

/** All cells of a meaning as one text; undefined where there is none. */
export function allOf(cells: readonly Cell[], meaning: Meaning, between: string): string | undefined {
  const texts = cells.flatMap(({ column, text }) => (column.meaning === meaning ? [text] : []));
  return texts.length === 0 ? undefined : texts.join(between);
}

/** A number as it was, unless a spreadsheet has rounded it: of `4,91702E+11` the digits that tell people apart are gone. */
export function exact(cell: Cell | undefined, note: (trouble: RowTrouble, header: string) => void): string | undefined {
  if (cell === undefined || !/^\d(?:[.,]\d+)?E\+\d{2,}$/i.test(cell.text)) return cell?.text;
  note('rounded', cell.header);
  return undefined;
}

/** What databases and spreadsheets write where there is nothing, or where a formula failed: `#N/A`, `#NV`, `#VALUE!`. */
const nothing = /^(?:NULL|N\/A|n\/a|NaN|#(?:N\/A|NV|\p{Lu}+[!?])|[-–—]{1,3})$/u;

/** Without what nobody sees, and as the text that it stands for where a spreadsheet was to show it as text; empty where it stands for nothing. */
export function cleaned(cell: string, note: (trouble: RowTrouble) => void): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const seen = cell.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
  if (seen !== cell) note('controls');
  if (seen.includes('\ufffd')) note('lostLetters');
  const text = seen
    .trim()
    .replace(/^="(.*)"$/s, '$1')
    .replace(/(?<=^|[,;\t\r\n])'(?=[=+\-@])/g, '');
  if (text.startsWith('=')) note('formula');
  return nothing.test(text) ? '' : text;
}
