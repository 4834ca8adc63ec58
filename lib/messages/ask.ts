import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { Problem } from '../model/problem.ts';
import { type Answer, type QuestionName, questions, type Request } from './protocol/index.ts';
import { type OrderName, orders } from './protocol/page.ts';
import { sendPatiently, unpack } from './send.ts';

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
