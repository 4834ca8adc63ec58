import type { Browser, Page } from 'puppeteer-core';
import * as z from 'zod/mini';

/** A node as WebDriver BiDi describes it, as far as we look. */
const BidiNode = z.object({
  sharedId: z.string(),
  value: z.object({
    shadowRoot: z.nullish(z.object({ sharedId: z.string(), value: z.object({ mode: z.optional(z.string()) }) })),
  }),
});
const LocatedNodes = z.object({ nodes: z.array(BidiNode) });
const ContextTree = z.object({ contexts: z.array(z.object({ context: z.string() })) });
const Evaluated = z.discriminatedUnion('type', [
  z.object({ type: z.literal('success'), result: z.object({ value: z.optional(z.unknown()) }) }),
  z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
]);

/** Puppeteer speaks WebDriver BiDi with Firefox but keeps some of it to itself: this asks for the rest. */
export class Bidi {
  readonly #send: (method: string, parameters: object) => Promise<{ result: unknown }>;

  constructor(browser: Browser) {
    // Not in Puppeteer's published types: `BidiBrowser.connection`, seen in 25.16.
    const { connection } = browser as unknown as {
      connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
    };
    this.#send = (method, parameters) => connection.send(method, parameters);
  }

  async navigate(page: Page, url: string): Promise<void> {
    await this.#send('browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' });
  }

  /** The shadow roots, open and closed, right at the elements that match. */
  async shadowRoots(page: Page, selector: string): Promise<string[]> {
    const { result } = await this.#send('browsingContext.locateNodes', {
      context: contextOf(page),
      locator: { type: 'css', value: selector },
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    });
    const nodes = LocatedNodes.parse(result).nodes;
    return nodes.flatMap(({ value }) => (value.shadowRoot == null ? [] : [value.shadowRoot.sharedId]));
  }

  /** Runs a function in the page with these nodes; its answer must be a string. */
  async call(page: Page, code: string, nodes: readonly string[]): Promise<string> {
    const { result } = await this.#send('script.callFunction', {
      functionDeclaration: code,
      awaitPromise: true,
      target: { context: contextOf(page) },
      arguments: nodes.map((sharedId) => ({ sharedId })),
    });
    return answerOf(result);
  }

  /** Runs an expression with the browser's own powers; needs `--remote-allow-system-access`. */
  async evaluateInBrowser(expression: string): Promise<string> {
    const tree = await this.#send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const context = ContextTree.parse(tree.result).contexts[0]?.context;
    if (context === undefined) throw new Error('Firefox has no window');
    const { result } = await this.#send('script.evaluate', { expression, awaitPromise: true, target: { context } });
    return answerOf(result);
  }
}

function answerOf(result: unknown): string {
  const evaluated = Evaluated.parse(result);
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
  return String(evaluated.result.value);
}

function contextOf(page: Page): string {
  // Not in Puppeteer's published types: under BiDi a frame's id is its browsing context, seen in 25.16.
  return (page.mainFrame() as unknown as { _id: string })._id;
}
