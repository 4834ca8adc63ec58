import { ask } from '../../lib/messages/ask.ts';
import type { ImportState, Request, TakenImport } from '../../lib/messages/protocol/index.ts';
import type { EntryId } from '../../lib/model/ids.ts';
import { newEntry } from '../new-entry.ts';
import type { Progress } from './export-records.ts';
import { type Line, readLines } from './read-lines.ts';
import { untilDone } from './until-done.ts';

/** Lines and UTF-16 units of one message: large enough to be quick, small enough to be held. */
const batchLines = 500;
const batchLength = 2_000_000;

/** An import whose rows are checked and wait for the person's word. */
export interface StagedImport extends ImportState {
  readonly id: EntryId;
}

/**
 * Checks and stages every row of a file; nothing counts before `importCommit`.
 * @throws Problem `importUnreadable` where this is no export; AbortError where the signal ended it.
 */
export function stageImport(file: Blob, onProgress: Progress, signal: AbortSignal): Promise<StagedImport> {
  return stageLines(
    readLines(file.stream()),
    ({ reached }) => onProgress(file.size === 0 ? 1 : reached / file.size),
    signal,
  );
}

/** The same for lines that come from elsewhere. @throws also what they throw */
export async function stageLines(
  lines: AsyncIterable<Line>,
  onLine: (line: Line) => void,
  signal: AbortSignal,
): Promise<StagedImport> {
  const id = newEntry();
  await ask('importBegin', { import: id });
  let state: ImportState = { staged: 0, wrong: 0, wrongRows: [] };
  let batch: string[] = [];
  let firstLine = 1;
  let length = 0;
  const send = async () => {
    if (batch.length === 0) return;
    signal.throwIfAborted();
    state = await ask('importRows', { import: id, firstLine, lines: batch });
    batch = [];
    length = 0;
  };
  try {
    for await (const line of lines) {
      const { number, text } = line;
      if (
        batch.length > 0 &&
        (number !== firstLine + batch.length || batch.length >= batchLines || length > batchLength)
      )
        await send();
      if (batch.length === 0) firstLine = number;
      batch.push(text);
      length += text.length;
      onLine(line);
    }
    await send();
    return { id, ...state };
  } catch (error) {
    await ask('importCancel', { import: id });
    throw error;
  }
}

/**
 * Takes what was staged, all of it or nothing.
 * @throws Problem what the background said; AbortError where the signal ended it: then nothing of it counts, and it still
 * waits.
 */
export async function takeStaged(
  { id }: StagedImport,
  how: Omit<Request<'importCommit'>, 'import'>,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<TakenImport> {
  const { taken } = await untilDone(
    () => ask('importCommit', { import: id, ...how }),
    () => ask('importStop', { import: id }),
    onProgress,
    signal,
  );
  return taken;
}
