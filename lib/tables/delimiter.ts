import { firstRows, type ParsedRow } from './parse-rows.ts';

const delimiters = [';', ',', '\t'];
/** Rows by which it is guessed what stands between cells, and how many of them may come before the header. */
const guessedBy = 100;
const mostTitles = 10;
/** In a table, this share of its rows at least have as many cells as the header. */
const mostAlike = 0.5;

/**
 * The mark that the header has and that cuts most rows into as many cells; of several that which makes more of them.
 * First rows that no mark cuts as it cuts those below them are the title of the table.
 */
export function guessDelimiter(text: string, isWhole: boolean): string {
  const cut = delimiters.map((delimiter) => ({
    delimiter,
    rows: firstRows(text, delimiter, isWhole)
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
      .slice(0, guessedBy),
  }));
  const guesses = Array.from({ length: mostTitles }, (_, titles) => {
    const scored = cut.map(({ delimiter, rows }) => ({ delimiter, ...score(rows.slice(titles)) }));
    return scored.reduce((best, one) => (better(one, best) ? one : best));
  });
  const [first] = guesses;
  const guess = guesses.find(({ alike, rows }) => alike >= mostAlike && rows > 1) ?? first;
  return guess === undefined || guess.columns < 2 ? ',' : guess.delimiter;
}

/** How well a mark cuts rows, the first of which is the header. */
interface Score {
  readonly rows: number;
  readonly columns: number;
  /** The share of the rows that have as many cells as the header; -1 where it is not cut at all. */
  readonly alike: number;
}

function score(rows: readonly ParsedRow[]): Score {
  const columns = rows[0]?.cells.length ?? 0;
  const alike = rows.filter(({ cells }) => cells.length === columns).length / Math.max(1, rows.length);
  return { rows: rows.length, columns, alike: columns > 1 ? alike : -1 };
}

function better(one: Score, other: Score): boolean {
  return one.alike > other.alike || (one.alike === other.alike && one.columns > other.columns);
}
