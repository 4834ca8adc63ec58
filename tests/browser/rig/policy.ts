import type { Page } from 'puppeteer-core';

/** Watches what the page's own policy refuses from now on; answers a function that tells what it was. */
export async function watchRefusals(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluateOnNewDocument(() => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', (violation) => {
      refused.push(`${violation.effectiveDirective} ${violation.blockedURI} ${violation.sample}`);
    });
    Object.assign(window, { refused });
  });
  return () => page.evaluate(() => (window as unknown as { refused: string[] }).refused); // put there above
}
