import { encryption } from '../../lib/backup/encrypt.ts';
import { ask } from '../../lib/messages/ask.ts';
import type { Progress } from '../transfer/export-records.ts';

/** The first line of a backup's content, before those of an export: what is kept apart from the records. */
export interface Kept {
  readonly settings: unknown;
  readonly retention: unknown;
  readonly customerViews: unknown;
}

/**
 * Writes everything, packed and encrypted, into `file`; what is on its way is a few megabytes, whatever there is.
 * A file that could not be finished is given up.
 * @throws Problem what the background said; AbortError where the signal ended it.
 */
export async function makeBackup(
  passphrase: string,
  file: WritableStream<Uint8Array<ArrayBuffer>>,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<void> {
  await allLines(onProgress)
    .pipeThrough(new CompressionStream('gzip'), { signal })
    .pipeThrough(await encryption(passphrase), { signal })
    .pipeTo(file, { signal });
}

/** Everything as lines, asked for page by page as fast as the file takes them. */
function allLines(onProgress: Progress): ReadableStream<BufferSource> {
  const text = new TextEncoder();
  let after: string | undefined;
  let rows = 0;
  return new ReadableStream({
    async start(out) {
      const [settings, retention, customerViews] = await Promise.all([
        ask('settings', undefined),
        ask('retention', undefined),
        ask('customerViews', undefined),
      ]);
      const kept: Kept = { settings, retention, customerViews };
      out.enqueue(text.encode(`${JSON.stringify(kept)}\n`));
    },
    async pull(out) {
      const page = await ask('exportRows', after === undefined ? {} : { after });
      out.enqueue(text.encode(page.rows.map((row) => `${row}\n`).join('')));
      rows += page.rows.length;
      after = page.next;
      onProgress(page.total === 0 ? 1 : Math.min(1, rows / page.total));
      if (after === undefined) out.close();
    },
  });
}
