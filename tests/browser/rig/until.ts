import { setTimeout as pause } from 'node:timers/promises';

/** How long a thing may take before it counts as not happening, in milliseconds; generous, since machines are slow at times. */
export const patience = 15_000;

/**
 * Asks again and again until there is an answer other than undefined or false.
 * @throws Error naming `what` was awaited, with the last error of the probe, after `within` milliseconds.
 */
export async function until<Answer>(
  what: string,
  probe: () => Promise<Answer | undefined | false> | Answer | undefined | false,
  within: number = patience,
): Promise<Answer> {
  const end = performance.now() + within;
  for (;;) {
    let cause: unknown;
    try {
      const answer = await probe();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      cause = error;
    }
    if (performance.now() > end) throw new Error(`waited ${within} ms in vain until ${what}`, { cause });
    await pause(50);
  }
}
