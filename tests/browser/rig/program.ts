import { type BrowserName, browserVariable, findBrowser } from '../../../scripts/find-browser.mjs';

/**
 * The path of a browser's program.
 * @throws Error with the next step where this machine has none.
 */
export function browserProgram(browser: BrowserName): string {
  const program = findBrowser(browser);
  if (program === undefined)
    throw new Error(`No ${browser} was found: install it, or name its program in ${browserVariable(browser)}.`);
  return program;
}
