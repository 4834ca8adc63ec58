/** Several texts in one cell of a table. */

const part = /\s*"(?<quoted>(?:[^"]|"")*)"\s*(?=[;,|\n]|$)|(?<plain>[^;,|\n]+)/g;

/**
 * The parts of a cell, without empty ones: between commas, semicolons or bars, in lines, or as Google’s contacts have
 * them. One that stands in quotation marks may have what parts them in it.
 */
export function partsOfCell(cell: string): string[] {
  return Array.from(cell.replaceAll(' ::: ', '\n').trim().matchAll(part), ({ groups }) =>
    (groups?.['quoted']?.replaceAll('""', '"') ?? groups?.['plain'] ?? '').trim(),
  ).filter((text) => text !== '');
}

/** A cell that `partsOfCell` reads as these parts. */
export function cellOfParts(parts: readonly string[]): string {
  return parts.map((text) => (/[";,|\n]| ::: /.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(', ');
}
