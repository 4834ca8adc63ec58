import { browser } from 'wxt/browser';

/** A background with nothing but the database to wait for is stopped after 30 s; calls to the browser count as work. */
export async function staysAwake<Result>(work: () => Promise<Result>): Promise<Result> {
  const call = setInterval(() => void browser.runtime.getPlatformInfo(), 20_000);
  try {
    return await work();
  } finally {
    clearInterval(call);
  }
}
