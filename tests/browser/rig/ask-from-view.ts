import type { Frame, Page } from 'puppeteer-core';
import type { Answer, QuestionName, Request } from '../../../lib/messages/protocol/index.ts';

interface Messenger {
  readonly runtime: { readonly sendMessage: (message: unknown) => Promise<{ ok: boolean; answer?: unknown }> };
}

/** Asks the background as a page of the extension does; `view` is one. */
export async function askFromView<Name extends QuestionName>(
  view: Page | Frame,
  name: Name,
  request: Request<Name>,
): Promise<Answer<Name>> {
  const message = JSON.stringify({ ask: name, request });
  const reply = await view.evaluate(async (json) => {
    const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Messenger; // in every page of an extension
    return JSON.stringify(await api.runtime.sendMessage(JSON.parse(json)));
  }, message);
  const { ok, answer } = JSON.parse(reply) as { ok: boolean; answer?: unknown };
  if (!ok) throw new Error(`${name}: ${reply}`);
  return answer as Answer<Name>; // the background checks nothing on its way out; the test looks at it
}
