import { ask } from '../../lib/messages/ask.ts';
import type { EntryId } from '../../lib/model/ids.ts';
import type { Progress } from '../transfer/export-records.ts';

type HowFar = { readonly kind: 'running'; readonly share: number } | { readonly kind: 'done' };

/**
 * Asks for the taking or undoing of an import until it is done, and tells how far it is.
 * @throws Problem what the background said; AbortError where the signal ended it: then everything is as before.
 */
export async function untilDone<Far extends HowFar>(
  id: EntryId,
  goOn: () => Promise<Far>,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<Extract<Far, { kind: 'done' }>> {
  for (;;) {
    const far: HowFar & Far = await goOn();
    if (far.kind === 'done') return far as Extract<Far, { kind: 'done' }>; // as it says itself
    onProgress(far.share);
    if (!signal.aborted) continue;
    await ask('tableStop', { import: id });
    signal.throwIfAborted();
  }
}
