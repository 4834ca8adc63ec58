import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { type PageQuestionName, pageQuestions } from './protocol-page.ts';
import { sendPatiently, unpack } from './send.ts';

type Asked<Name extends PageQuestionName> = (typeof pageQuestions)[Name];

/**
 * Asks the background what a feed page may ask; pages need not load the questions of views for it.
 * @throws Problem as `ask` does
 */
export async function ask<Name extends PageQuestionName>(
  name: Name,
  request: z.infer<Asked<Name>['request']>,
): Promise<z.infer<Asked<Name>['answer']>> {
  const reply = await sendPatiently(() => browser.runtime.sendMessage({ ask: name, request }));
  return unpack(reply, pageQuestions[name].answer) as z.infer<Asked<Name>['answer']>; // parsed by this name's own schema
}
