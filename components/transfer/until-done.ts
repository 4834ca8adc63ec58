import type { Progress } from './export-records.ts';

type HowFar = { readonly kind: 'running'; readonly share: number } | { readonly kind: 'done' };
type Done<Far extends HowFar> = Extract<Far, { kind: 'done' }>;

/**
 * Asks for something long until it is done, and tells how far it is. Once the signal says so it is stopped; `stop` answers
 * what came of it where it was done before.
 * @throws Problem what the background said; AbortError where the signal ended it: then everything is as before.
 */
export async function untilDone<Far extends HowFar>(
  goOn: () => Promise<Far>,
  stop: () => Promise<Done<Far> | undefined>,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<Done<Far>> {
  for (;;) {
    const far: HowFar & Far = await goOn();
    if (far.kind === 'done') return far as Done<Far>; // as it says itself
    onProgress(far.share);
    if (!signal.aborted) continue;
    const done = await stop();
    if (done !== undefined) return done;
    signal.throwIfAborted();
  }
}
