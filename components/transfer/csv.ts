import papa from 'papaparse';
import { decimalMark } from '../ui/language.ts';

const end = '\r\n';
const formula = /^[=+\-@\t\r]/;
/** Another country's spreadsheet parts cells there, quoted or not. A smiley and the dash of a list begin no formula. */
const innerFormula = /(?<=[,;\t\r\n])(?=[=+@]|-(?![)\s]))/g;
const kept = /(?<=[,;\t\r\n])'(?=[=+\-@])/g;

/** The mark in UTF-8 that Excel knows it by; stands before the first line. */
export const csvMark = '\uFEFF';

/**
 * One line of a table (RFC 4180), its cells parted as spreadsheets part them here: by semicolons where commas stand in
 * numbers. What a spreadsheet would take for a formula, as a cell or behind what parts cells elsewhere, gets an apostrophe
 * before it: anybody can choose such a name.
 */
export function csvLine(cells: readonly (string | number)[]): string {
  const safe = cells.map((cell) => (typeof cell === 'string' ? cell.replace(innerFormula, "'") : cell));
  const delimiter = decimalMark() === ',' ? ';' : ',';
  return `${papa.unparse([safe], { newline: end, delimiter, escapeFormulae: formula })}${end}`;
}

/** A cell as it was before `csvLine` kept it from being a formula. */
export function plainCell(cell: string): string {
  return (cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell).replace(kept, '');
}
