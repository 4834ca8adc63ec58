import papa from 'papaparse';

const end = '\r\n';
const formula = /^[=+\-@\t\r]/;

/** The mark in UTF-8 that Excel knows it by; stands before the first line. */
export const csvMark = '\uFEFF';

/**
 * One line of a table (RFC 4180). A cell that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, a tab or a
 * return first) gets an apostrophe before it: anybody can choose such a name.
 */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${papa.unparse([cells], { newline: end, escapeFormulae: formula })}${end}`;
}

/** A cell as it was before `csvLine` kept it from being a formula. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
