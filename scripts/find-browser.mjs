// Plain JavaScript for Node 20: the set-up runs it before anything is installed.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/**
 * Where each browser may be, best first: what the person named, then Chromium before Chrome and the long-term Firefox
 * before the rapid one, since those change least between two runs.
 * @type {Record<BrowserName, { readonly variable: string, readonly commands: readonly string[], readonly paths: readonly string[] }>}
 */
const places = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    commands: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

/** @param {BrowserName} browser The environment variable with which a person names a browser's program. */
export function browserVariable(browser) {
  return places[browser].variable;
}

/**
 * The path of a browser's program; undefined where this machine has none.
 * @param {BrowserName} browser
 * @returns {string | undefined}
 */
export function findBrowser(browser) {
  const { variable, commands, paths } = places[browser];
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...paths];
  return candidates.find(canRun);
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
