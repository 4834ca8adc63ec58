import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Problem, ProblemView } from '../model/problem.ts';
import { type Answer, type OrderName, orders, type QuestionName, questions, type Request } from './protocol.ts';

const Reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), answer: z.optional(z.unknown()) }),
  z.object({ ok: z.literal(false), problem: ProblemView }),
]);

/** The browser may stop the background in the middle of an answer; every question is harmless when repeated. */
const tries = 3;
const stoppedInTheMiddle = /message (port|channel) closed|Receiving end does not exist|Could not establish connection/i;
const orphaned = /Extension context invalidated|context invalidated|runtime is undefined/i;

/**
 * Asks the background.
 * @throws Problem what the background said went wrong, `extensionUpdated` from a page older than the extension,
 * or `backgroundUnreachable`.
 */
export async function ask<Name extends QuestionName>(name: Name, request: Request<Name>): Promise<Answer<Name>> {
  const reply = await sendPatiently(() => browser.runtime.sendMessage({ ask: name, request }));
  return unpack(reply, questions[name].answer) as Answer<Name>; // parsed by this name's own schema
}

/**
 * Asks the feed page in a tab; only the background does.
 * @throws Problem `pageGone` where no page of ours answers there.
 */
export async function order<Name extends OrderName>(
  tab: number,
  name: Name,
  request: z.infer<(typeof orders)[Name]['request']>,
): Promise<z.infer<(typeof orders)[Name]['answer']>> {
  let reply: unknown;
  try {
    reply = await browser.tabs.sendMessage(tab, { order: name, request }, { frameId: 0 });
  } catch (error) {
    throw new Problem('pageGone', String(error), { cause: error });
  }
  return unpack(reply, orders[name].answer) as z.infer<(typeof orders)[Name]['answer']>; // parsed by this name's own schema
}

async function sendPatiently(send: () => Promise<unknown>): Promise<unknown> {
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

function unpack(reply: unknown, schema: z.ZodMiniType): unknown {
  const parsed = Reply.safeParse(reply);
  if (!parsed.success) throw new Problem('backgroundUnreachable', 'no answer');
  if (!parsed.data.ok) throw new Problem(parsed.data.problem.kind, parsed.data.problem.detail);
  return schema.parse(parsed.data.answer);
}
