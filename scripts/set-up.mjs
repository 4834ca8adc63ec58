// Everything a fresh machine needs before a command can run: `node scripts/set-up.mjs [chromium] [firefox]`.
// Plain JavaScript for Node 20 and without dependencies, because nothing is installed yet; quick when all is there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserVariable, findBrowser } from './find-browser.mjs';

/** @typedef {import('./find-browser.mjs').BrowserName} BrowserName */

const root = resolve(fileURLToPath(import.meta.url), '../..');
const inRoot = (/** @type {string} */ path) => resolve(root, path);

if (Number(process.versions.node.split('.')[0]) < 20)
  stop('Rejoinder needs Node 20 or newer: please install it and run this again.');
if (!dependenciesAreInstalled())
  run('Installing dependencies', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
for (const browser of process.argv.slice(2)) {
  if (browser !== 'chromium' && browser !== 'firefox')
    stop(`There is no browser called "${browser}" here: say chromium or firefox.`);
  if (findBrowser(browser) === undefined) installBrowser(browser);
}
if (!existsSync(inRoot('.wxt/tsconfig.json'))) run('Preparing types', inRoot('node_modules/.bin/wxt'), ['prepare']);

/**
 * Whether `node_modules` holds what the lock file names. npm writes down what it installed as the last thing of an
 * installation, so one that was interrupted counts as none.
 */
function dependenciesAreInstalled() {
  if (!existsSync(inRoot('node_modules/.package-lock.json'))) return false;
  const wanted = packages('package-lock.json');
  const installed = packages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    const found = installed[path];
    return found === undefined ? optional === true : found.version === version;
  });
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { readonly version: string, readonly optional?: boolean, readonly link?: boolean }>}
 */
function packages(lockFile) {
  return JSON.parse(readFileSync(inRoot(lockFile), 'utf8')).packages;
}

/** @param {BrowserName} browser */
function installBrowser(browser) {
  const name = browser === 'firefox' ? 'firefox-esr' : 'chromium';
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    stop(
      `No ${browser} was found: install it (Debian: sudo apt-get install ${name}), or name its program in ${browserVariable(browser)}.`,
    );
  // Without an emoji font the screenshots show boxes where people wrote 🎉.
  const wanted = [name, 'fonts-noto-color-emoji'];
  run('Reading the list of Debian packages', 'apt-get', ['-qq', 'update']);
  run(`Installing ${browser}`, 'apt-get', ['-qq', '-y', '--no-install-recommends', 'install', ...wanted]);
  if (findBrowser(browser) === undefined)
    stop(
      `apt-get installed ${name}, and still no ${browser} was found: name its program in ${browserVariable(browser)}.`,
    );
}

/**
 * Runs one step; says what it is, and what it said where it failed.
 * @param {string} what
 * @param {string} command
 * @param {readonly string[]} parameters
 */
function run(what, command, parameters) {
  const start = Date.now();
  process.stdout.write(`${what} …\n`);
  const { status, stdout, stderr, error } = spawnSync(command, parameters, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      PATH: [inRoot('node_modules/.bin'), process.env['PATH']].join(delimiter),
    },
  });
  if (status === 0)
    return void process.stdout.write(`${what}: done in ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}\n`);
  stop(`${what} failed: \`${command} ${parameters.join(' ')}\` said the above.`);
}

/**
 * @param {string} sentence What the person can do now.
 * @returns {never}
 */
function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
