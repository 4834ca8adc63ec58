import { chunksOf } from '../model/chunks-of.ts';
import { Problem } from '../model/problem.ts';
import { guessDelimiter } from './delimiter.ts';
import { type Encoding, guessEncoding, type MarkedEncoding, markedEncoding } from './encoding.ts';
import { findHeader, type TableHeader } from './header.ts';
import { firstRows, type ParsedRow, RowParser } from './parse-rows.ts';

/** How a file is to be read as a table. */
export interface TableForm extends TableHeader {
  readonly encoding: Encoding | MarkedEncoding;
  readonly delimiter: string;
}

/** What somebody said of a file that does not say it itself, or not rightly. */
export interface SaidOfFile {
  readonly encoding?: Encoding;
  /** The line of the header; 0 for none. */
  readonly header?: number;
}

/** Bytes that are looked at to see what a file is. */
const looked = 256 * 1024;
/** Rows of a piece at most, so that whoever reads them can show how far it is. */
const rowsAtOnce = 2_000;

/**
 * What a file says of itself, stored as somebody said or as is most likely.
 * @throws Problem `tableNotText` where it is packed, a picture, a spreadsheet's own format or the like; `tableEmpty`;
 * AbortError where the signal ended it.
 */
export async function formOf(file: Blob, signal: AbortSignal, said: SaidOfFile = {}): Promise<TableForm> {
  const bytes = new Uint8Array(await file.slice(0, looked).arrayBuffer());
  if (bytes.length === 0) throw new Problem('tableEmpty');
  const marked = markedEncoding(bytes);
  if (marked === undefined && isBinary(bytes)) throw new Problem('tableNotText');
  const encoding = marked ?? said.encoding ?? (await guessEncoding(file, signal));
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  // The line by which a spreadsheet says what stands between cells.
  const told = /^"?sep=(.)"?\r?\n/i.exec(text)?.[1];
  const isWhole = file.size <= looked;
  const delimiter = told ?? guessDelimiter(text, isWhole);
  const rows = firstRows(text, delimiter, isWhole).filter(({ line }) => told === undefined || line > 1);
  const header = findHeader(rows, said.header);
  if (header === undefined) throw new Problem('tableEmpty');
  return { encoding, delimiter, ...header };
}

/**
 * The rows of a file below its header, in pieces as they arrive and in bounded memory; `reached` is how many of its bytes
 * were read. What cannot be read as the form says stands as U+FFFD.
 * @throws AbortError where the signal ended it.
 */
export async function* rowsOf(
  file: Blob,
  { encoding, delimiter, first }: TableForm,
  signal: AbortSignal,
): AsyncGenerator<{ readonly rows: readonly ParsedRow[]; readonly reached: number }> {
  const decoder = new TextDecoder(encoding);
  const parser = new RowParser(delimiter);
  let reached = 0;
  for await (const chunk of chunksOf(file.stream())) {
    signal.throwIfAborted();
    reached += chunk.byteLength;
    yield* inPieces(parser.next(decoder.decode(chunk, { stream: true })), first, reached);
  }
  yield* inPieces(parser.next(decoder.decode()), first, reached);
  yield* inPieces(parser.end(), first, reached);
}

function* inPieces(rows: readonly ParsedRow[], first: number, reached: number) {
  const wanted = (rows[0]?.line ?? first) >= first ? rows : rows.filter(({ line }) => line >= first);
  for (let from = 0; from < wanted.length; from += rowsAtOnce)
    yield { rows: wanted.slice(from, from + rowsAtOnce), reached };
}

/** How files begin that are often taken for tables: gzip, zip (and .xlsx), the old .xls, PDF, bzip2, xz, 7z, zstd. */
const beginnings = [
  '1f8b',
  '504b0304',
  '504b0506',
  'd0cf11e0',
  '25504446',
  '425a68',
  'fd377a58',
  '377abcaf',
  '28b52ffd',
];

/** A stray NUL is somebody's broken export; many control characters are no text. */
function isBinary(bytes: Uint8Array): boolean {
  const start = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (beginnings.some((beginning) => start.startsWith(beginning))) return true;
  const controls = bytes.reduce((sum, byte) => sum + Number(byte < 32 && byte !== 9 && byte !== 10 && byte !== 13), 0);
  return controls > 8 && controls > bytes.length / 50;
}
