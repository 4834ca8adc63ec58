import { Problem } from '../model/problem.ts';
import { type ParsedRow, RowParser } from './parse-rows.ts';

/** How a file is to be read as a table. */
export interface TableForm {
  readonly encoding: 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';
  readonly delimiter: string;
  /** Rows before the header: the line by which a spreadsheet says its delimiter. */
  readonly skip: number;
}

/** Bytes that are looked at to see what a file is. */
const looked = 256 * 1024;
const delimiters = [';', ',', '\t'];
/** Rows by which it is guessed what stands between cells. */
const guessedBy = 100;
/** Rows of a piece at most, so that whoever reads them can show how far it is. */
const rowsAtOnce = 2_000;

/**
 * What the beginning of a file says; that it is UTF-8 shows only at its end.
 * @throws Problem `tableNotText` where it is packed, a picture, a spreadsheet's own format or the like; `tableEmpty`.
 */
export async function formOf(file: Blob): Promise<TableForm> {
  const bytes = new Uint8Array(await file.slice(0, looked).arrayBuffer());
  if (bytes.length === 0) throw new Problem('tableEmpty');
  const encoding = markedEncoding(bytes);
  if (encoding === undefined && isBinary(bytes)) throw new Problem('tableNotText');
  const text = new TextDecoder(encoding ?? 'utf-8').decode(bytes, { stream: true });
  const told = /^sep=(.)\r?\n/i.exec(text)?.[1];
  return { encoding: encoding ?? 'utf-8', delimiter: told ?? guessDelimiter(text), skip: told === undefined ? 0 : 1 };
}

/**
 * The rows of a file, in pieces as they arrive and in bounded memory; `reached` is how many of its bytes were read.
 * @throws Problem `tableNotText` where UTF-8 was promised and is not kept; AbortError where the signal ended it.
 */
export async function* rowsOf(
  file: Blob,
  { encoding, delimiter, skip }: TableForm,
  signal: AbortSignal,
): AsyncGenerator<{ readonly rows: readonly ParsedRow[]; readonly reached: number }> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  const parser = new RowParser(delimiter);
  const reader = file.stream().getReader(); // a stream is its own iterator only from Chrome 124 on
  let reached = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      signal.throwIfAborted();
      reached += read.value.byteLength;
      yield* inPieces(parser.next(decode(decoder, read.value)), skip, reached);
    }
    yield* inPieces(parser.next(decode(decoder)), skip, reached);
    yield* inPieces(parser.end(), skip, reached);
  } finally {
    await reader.cancel();
  }
}

function* inPieces(rows: readonly ParsedRow[], skip: number, reached: number) {
  const wanted = skip === 0 ? rows : rows.filter(({ line }) => line > skip);
  for (let from = 0; from < wanted.length; from += rowsAtOnce)
    yield { rows: wanted.slice(from, from + rowsAtOnce), reached };
}

/** The mark that the header has and that cuts most rows into as many cells; of several that which makes more of them. */
function guessDelimiter(text: string): string {
  const scored = delimiters.map((delimiter) => {
    const rows = new RowParser(delimiter).next(text).slice(0, guessedBy);
    const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    const [header] = filled.length > 0 ? filled : new RowParser(delimiter).next(`${text}\n`);
    const columns = header?.cells.length ?? 0;
    const alike = filled.filter(({ cells }) => cells.length === columns).length / Math.max(1, filled.length);
    return { delimiter, columns, alike: columns > 1 ? alike : -1 };
  });
  const [best] = scored.toSorted((a, b) => b.alike - a.alike || b.columns - a.columns);
  return best === undefined || best.alike < 0 ? ',' : best.delimiter;
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch (error) {
    throw new Problem('tableNotText', 'not UTF-8', { cause: error });
  }
}

function markedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
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
