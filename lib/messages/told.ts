import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const Told = z.object({ told: z.unknown() });

/** Calls back for everything that is told and looks like this, until the signal ends it. */
export function whenTold<Schema extends z.ZodMiniType>(
  schema: Schema,
  onTold: (told: z.infer<Schema>) => void,
  signal: AbortSignal,
): void {
  const listener = (message: unknown) => {
    const heard = Told.safeParse(message);
    const told = heard.success ? schema.safeParse(heard.data.told) : undefined;
    if (told?.success) onTold(told.data);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
