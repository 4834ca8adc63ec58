import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Problem, ProblemView } from '../model/problem.ts';

const Reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), answer: z.optional(z.unknown()) }),
  z.object({ ok: z.literal(false), problem: ProblemView }),
]);

/** The browser may stop the background in the middle of an answer; every question is harmless when repeated. */
const tries = 3;
const stoppedInTheMiddle = /message (port|channel) closed|Receiving end does not exist|Could not establish connection/i;
const orphaned = /Extension context invalidated|context invalidated|runtime is undefined/i;

/**
 * Asks until there is a reply, a few times where the background was stopped in the middle.
 * @throws Problem `extensionUpdated` or `backgroundUnreachable`
 */
export async function sendPatiently(send: () => Promise<unknown>): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const reply = await send();
      // In Firefox the answer of a background that was stopped in the middle is undefined, not an error (seen in 153).
      if (reply !== undefined || attempt === tries) return reply;
    } catch (error) {
      const words = String(error);
      if (orphaned.test(words) || browser.runtime?.id === undefined)
        throw new Problem('extensionUpdated', words, { cause: error });
      if (attempt === tries || !stoppedInTheMiddle.test(words))
        throw new Problem('backgroundUnreachable', words, { cause: error });
    }
  }
}

/**
 * What a reply holds.
 * @throws Problem what the other side said went wrong, or `backgroundUnreachable` where that is no reply
 */
export function unpack(reply: unknown, schema: z.ZodMiniType): unknown {
  const parsed = Reply.safeParse(reply);
  if (!parsed.success) throw new Problem('backgroundUnreachable', 'no answer');
  if (!parsed.data.ok) throw new Problem(parsed.data.problem.kind, parsed.data.problem.detail);
  return schema.parse(parsed.data.answer);
}
