import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Problem } from '../model/problem.ts';
import { type Answer, type Asker, type QuestionName, questions, type Request } from './protocol/index.ts';
import { respond } from './respond.ts';

/** Who asks, as the browser itself says: nothing of it comes from the message. */
export interface Sender {
  readonly asker: Asker;
  /** The tab the page or the sidebar's frame is in; absent for the side panel and the popup. */
  readonly tab?: number;
  /** The address of the page or frame that asks. */
  readonly url?: string;
  /** The address of the tab it is in, where the extension may know it: of its own pages always. */
  readonly tabUrl?: string;
}

/** Where a question is answered with nothing, its handler need not say so. */
type Answered<Value> = [Value] extends [undefined] ? Promise<void> : Promise<Value> | Value;

export type Handlers = {
  readonly [Name in QuestionName]: (request: Request<Name>, sender: Sender) => Answered<Answer<Name>>;
};

interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

const Question = z.object({ ask: z.string(), request: z.optional(z.unknown()) });

/**
 * Answers every question from now on, each with the handlers that are for its sender. Registers before it returns, so
 * that a waking background misses nothing.
 */
export function answer(handlersFor: (sender: Sender) => Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, from: MessageSender, reply: (value: unknown) => void) => {
    const question = Question.safeParse(message);
    if (!question.success) return undefined;
    void respond(reply, async () => {
      const sender = identify(from);
      const name = question.data.ask as QuestionName; // proved by the next line
      if (!Object.hasOwn(questions, name)) throw new Problem('notAllowed', 'unknown question');
      const { from: askers, request } = questions[name];
      if (sender === undefined || !askers.includes(sender.asker)) throw new Problem('notAllowed', name);
      const parsed = request.safeParse(question.data.request);
      if (!parsed.success) throw new Problem('badInput', `${name}: ${z.prettifyError(parsed.error)}`.slice(0, 2_000));
      const handler = handlersFor(sender)[name] as (request: unknown, sender: Sender) => unknown; // parsed by this name's own schema
      return handler(parsed.data, sender);
    });
    return true;
  });
}

/** Only the extension itself is heard; a frame of the extension in a page is a view, the page's content script is not. */
function identify(from: MessageSender): Sender | undefined {
  if (from.id !== browser.runtime.id) return undefined;
  const { url, tab } = from;
  const asker: Asker | undefined = url?.startsWith(browser.runtime.getURL('/'))
    ? 'view'
    : tab !== undefined && from.frameId === 0
      ? 'page'
      : undefined;
  if (asker === undefined) return undefined;
  return {
    asker,
    ...(tab?.id !== undefined && { tab: tab.id }),
    ...(url !== undefined && { url }),
    ...(tab?.url !== undefined && { tabUrl: tab.url }),
  };
}
