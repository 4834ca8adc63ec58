import { ask } from '../../lib/messages/ask.ts';

/** How far an export or import has come, 0 to 1. */
export type Progress = (share: number) => void;

/**
 * Everything as one file of JSON lines, fetched page by page; the browser keeps the parts on disk as they grow.
 * @throws Problem what the background said; AbortError where the signal ended it.
 */
export async function exportRecords(onProgress: Progress, signal: AbortSignal): Promise<Blob> {
  const parts: Blob[] = [];
  let after: string | undefined;
  let rows = 0;
  do {
    signal.throwIfAborted();
    const page = await ask('exportRows', after === undefined ? {} : { after });
    parts.push(new Blob([page.rows.map((row) => `${row}\n`).join('')]));
    rows += page.rows.length;
    after = page.next;
    onProgress(page.total === 0 ? 1 : Math.min(1, rows / page.total));
  } while (after !== undefined);
  return new Blob(parts, { type: 'application/x-ndjson' });
}

/** Hands a file to the person, as a download. */
export function offerFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The download reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
