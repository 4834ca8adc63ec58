import { decryption } from '../../lib/backup/decrypt.ts';
import { ask } from '../../lib/messages/ask.ts';
import { type ImportPreview, KeptApart, type TakenImport } from '../../lib/messages/protocol/index.ts';
import { Problem } from '../../lib/model/problem.ts';
import type { Progress } from '../transfer/export-records.ts';
import { type StagedImport, stageLines, takeStaged } from '../transfer/import-records.ts';
import { partOf } from '../transfer/part-of.ts';
import { type Line, readLines } from '../transfer/read-lines.ts';
import { untilDone } from '../transfer/until-done.ts';

/** A backup that was opened and checked whole, and waits for the person's word. */
export interface OpenedBackup {
  readonly staged: StagedImport;
  readonly preview: ImportPreview;
  /** The first line, as it stands there. */
  readonly kept: string;
}

/**
 * Opens a backup and stages what is in it; nothing counts before `takeBackup`. What is on its way is a few megabytes.
 * @throws Problem `backupUnreadable`, `backupOfLaterVersion`, `backupWrongPassphrase`, `backupDamaged`; AbortError.
 */
export async function openBackup(
  file: Blob,
  passphrase: string,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<OpenedBackup> {
  let read = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, out) {
      read += piece.length;
      out.enqueue(piece);
    },
  });
  const content = file
    .stream()
    .pipeThrough(counted, { signal })
    .pipeThrough(decryption(passphrase), { signal })
    .pipeThrough(new DecompressionStream('gzip'), { signal });
  const lines = new AfterFirst(readLines(content));
  const onRead = partOf(onProgress, 0, 0.5);
  const staged = await stageLines(lines, () => onRead(file.size === 0 ? 1 : read / file.size), signal).catch(
    (error: unknown) => {
      // The tag of every record was right, so only what made it can have written something else than gzip.
      throw error instanceof TypeError ? new Problem('backupDamaged', String(error), { cause: error }) : error;
    },
  );
  const { preview } = await untilDone(
    () => ask('importPreview', { import: staged.id }),
    () => ask('importCancel', { import: staged.id }),
    partOf(onProgress, 0.5, 1),
    signal,
  );
  return { staged, preview, kept: lines.first };
}

/** Takes an opened backup in, all of it or nothing. @throws as `takeStaged` */
export function takeBackup(
  { staged, kept }: OpenedBackup,
  withSettings: boolean,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<TakenImport> {
  return takeStaged(staged, { skipWrong: true, ...(withSettings && { kept: readKept(kept) }) }, onProgress, signal);
}

/** What of it is sound. */
function readKept(line: string): KeptApart {
  const kept: unknown = JSON.parse(line);
  if (typeof kept !== 'object' || kept === null) return {};
  const sound = Object.entries(KeptApart.shape).flatMap(([name, schema]) => {
    const part = schema.safeParse(Reflect.get(kept, name));
    return part.success && part.data !== undefined ? [[name, part.data]] : [];
  });
  return KeptApart.parse(Object.fromEntries(sound));
}

/** All lines but the first, which is kept; the others are counted from 1 as in an export. */
class AfterFirst implements AsyncIterable<Line> {
  first = '';
  readonly #lines: AsyncIterable<Line>;

  constructor(lines: AsyncIterable<Line>) {
    this.#lines = lines;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Line> {
    for await (const line of this.#lines) {
      if (line.number === 1) this.first = line.text;
      else yield { ...line, number: line.number - 1 };
    }
  }
}
