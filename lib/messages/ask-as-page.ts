import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { pageAnswers } from './protocol/page.ts';
import type { PageQuestionName, pageQuestions } from './protocol/page-questions.ts';
import { sendPatiently, unpack } from './send.ts';

/**
 * Asks the background what a feed page may ask; pages need not load the questions of views for it.
 * @throws Problem as `ask` does
 */
export async function ask<Name extends PageQuestionName>(
  name: Name,
  request: z.infer<(typeof pageQuestions)[Name]['request']>,
): Promise<z.infer<(typeof pageAnswers)[Name]>> {
  const reply = await sendPatiently(() => browser.runtime.sendMessage({ ask: name, request }));
  return unpack(reply, pageAnswers[name]) as z.infer<(typeof pageAnswers)[Name]>; // parsed by this name's own schema
}
