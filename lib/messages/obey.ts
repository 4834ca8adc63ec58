import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Problem } from '../model/problem.ts';
import { type OrderName, orders } from './protocol/page.ts';
import { respond } from './respond.ts';

/** What a feed page does when it is told to. */
export type OrderHandlers = {
  readonly [Name in OrderName]: (
    request: z.infer<(typeof orders)[Name]['request']>,
  ) => Promise<z.infer<(typeof orders)[Name]['answer']>>;
};

const Order = z.object({ order: z.string(), request: z.optional(z.unknown()) });

/** Carries out the background's orders in a feed page until the signal ends it. */
export function obey(handlers: OrderHandlers, signal: AbortSignal): void {
  const listener = (message: unknown, from: { readonly id?: string | undefined }, reply: (value: unknown) => void) => {
    const order = Order.safeParse(message);
    if (!order.success) return undefined;
    void respond(reply, async () => {
      const name = order.data.order as OrderName; // proved by the next line
      if (from.id !== browser.runtime.id || !Object.hasOwn(orders, name))
        throw new Problem('notAllowed', 'unknown order');
      const handler = handlers[name] as (request: unknown) => unknown; // parsed by this name's own schema
      return handler(orders[name].request.parse(order.data.request));
    });
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
