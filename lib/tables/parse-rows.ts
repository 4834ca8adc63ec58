import Papa from 'papaparse';

/** One row as it stands in the file. */
export interface ParsedRow {
  /** From 1, the header's; a row with line breaks within quotation marks is one line, as in a spreadsheet. */
  readonly line: number;
  readonly cells: readonly string[];
  /** It cannot be read: a quotation mark is never closed, or the row never ends. */
  readonly broken?: true;
  /** It was made of several that tell of one order. */
  readonly isJoined?: true;
}

/** Longest row in UTF-16 units: what is longer is a quotation mark that never ends, or no table. */
const longestRow = 1_000_000;

/** Rows of a text that comes in pieces, in bounded memory whatever comes. */
export class RowParser {
  readonly #parser: Papa.Parser;
  #carried = '';
  #line = 0;
  /** A row without an end is not looked at again before it is twice as long: each look takes as long as it is. */
  #enough = 0;
  /** Until the next line break nothing counts: the row before it has no end. */
  #skipping = false;

  constructor(delimiter: string) {
    this.#parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"', escapeChar: '"' });
  }

  /** The rows that this piece completes. */
  next(piece: string): ParsedRow[] {
    const text = this.#carried + piece;
    if (text.length < this.#enough) {
      this.#carried = text;
      return [];
    }
    // Half of a line break may be in the next piece.
    const half = text.endsWith('\r') ? '\r' : '';
    const rows = this.#rows(normal(half === '' ? text : text.slice(0, -1)), false);
    this.#carried += half;
    this.#enough = 2 * this.#carried.length;
    return rows;
  }

  /** The rest. */
  end(): ParsedRow[] {
    return this.#rows(normal(this.#carried), true);
  }

  #rows(given: string, isLast: boolean): ParsedRow[] {
    const rows: ParsedRow[] = [];
    let text = given;
    for (;;) {
      if (this.#skipping) {
        const end = text.indexOf('\n');
        this.#skipping = end === -1 && !isLast;
        text = end === -1 ? '' : text.slice(end + 1);
      }
      if (text === '') break;
      const rest = this.#complete(text, rows);
      if (!isLast && rest.length <= longestRow) {
        text = rest;
        break;
      }
      if (isLast && (rest === '' || this.#last(rest, rows))) {
        text = '';
        break;
      }
      // Its first line alone is lost: what comes after it may be sound.
      rows.push({ line: this.#nextLine(), cells: [], broken: true });
      this.#skipping = true;
      text = rest;
    }
    this.#carried = text;
    return rows;
  }

  /** Adds the rows that have an end, and answers what is left. */
  #complete(text: string, rows: ParsedRow[]): string {
    const { data, meta } = this.#parse(text, true);
    for (const cells of data) rows.push({ line: this.#nextLine(), cells });
    return text.slice(meta.cursor);
  }

  /** Adds the row that ends with the file, unless a quotation mark in it is still open. */
  #last(text: string, rows: ParsedRow[]): boolean {
    const { data, errors } = this.#parse(text, false);
    if (errors.some(({ code }) => code === 'MissingQuotes')) return false;
    for (const cells of data) rows.push({ line: this.#nextLine(), cells });
    return true;
  }

  #parse(text: string, ignoreLastRow: boolean): Papa.ParseResult<string[]> {
    return this.#parser.parse(text, 0, ignoreLastRow); // rows of cells, since it was told of no header
  }

  #nextLine(): number {
    this.#line += 1;
    return this.#line;
  }
}

/** Rows that are whole in the beginning of a file; where none is, what there is of the first. */
export function firstRows(text: string, delimiter: string, isWhole: boolean): ParsedRow[] {
  const parser = new RowParser(delimiter);
  const rows = parser.next(text);
  return isWhole || rows.length === 0 ? [...rows, ...parser.end()] : rows;
}

function normal(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
