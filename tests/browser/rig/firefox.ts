import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { Bidi } from './bidi.ts';
import { openConnectProxy } from './connect-proxy.ts';
import { type BrowserOptions, type Control, type Driver, describeControl, hostsBelow } from './driver.ts';
import { browserProgram } from './program.ts';

const addOn = 'rejoinder@rejoinder.example';
/** Firefox draws the host of an extension's pages at random for each profile; here it is fixed, so that we can go there. */
const host = '6f0d7e44-51c5-4b5e-9a3e-7b1c2d3e4f50';

const Controls = z.array(
  z.object({
    says: z.string(),
    shows: z.string(),
    box: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
  }),
);

/** Opens Firefox over WebDriver BiDi, behind a proxy that knows the practice hosts only. */
export async function openFirefox(options: BrowserOptions): Promise<Driver> {
  const proxy = await openConnectProxy(options.server);
  const profile = await mkdtemp(join(tmpdir(), 'rejoinder-firefox-'));
  if (options.startedProfile !== undefined) await cp(options.startedProfile, profile, { recursive: true });
  const browser = await launch(profile, preferences(options, proxy.port), options);
  await browser.installExtension(options.extensionDir);
  const bidi = new Bidi(browser);
  const extensionOrigin = `moz-extension://${host}`;
  return {
    browser,
    extensionOrigin,
    goToExtension: (page, address) => bidi.navigate(page, `${extensionOrigin}/${address}`),
    openedByItself: async (address) => {
      if (!(await closedTab(bidi, `${extensionOrigin}/${address}`))) return undefined;
      const page = await browser.newPage();
      await bidi.navigate(page, `${extensionOrigin}/${address}`);
      return page;
    },
    closedControls: (page, selector) => closedControls(bidi, page, selector),
    stopBackground: async () => {
      await bidi.evaluateInBrowser(
        `WebExtensionPolicy.getByID('${addOn}').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
      );
    },
    close: async () => {
      await browser.close();
      proxy.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Starts Firefox once without anything in it and leaves what it has made of its own code by then: half of a start. */
export async function startedFirefoxProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'rejoinder-firefox-'));
  const browser = await launch(profile, {}, { headless: true });
  await browser.close();
  return profile;
}

function launch(
  profile: string,
  extraPrefsFirefox: Record<string, unknown>,
  { headless, viewport }: Pick<BrowserOptions, 'headless' | 'viewport'>,
): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: browserProgram('firefox'),
    headless,
    acceptInsecureCerts: true,
    userDataDir: profile,
    defaultViewport: viewport ?? null,
    extraPrefsFirefox: {
      // No page of its own and no process for the next one is prepared: no test looks at them.
      'browser.newtabpage.enabled': false,
      'browser.newtab.preload': false,
      'dom.ipc.processPrelaunch.enabled': false,
      ...extraPrefsFirefox,
    },
    // Without it BiDi may neither open nor look into pages of an extension.
    args: ['--remote-allow-system-access'],
  });
}

function preferences({ thirdPartyStorage, language }: BrowserOptions, proxyPort: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    // 1 refuses storage to every third party, 0 allows it.
    'network.cookie.cookieBehavior': thirdPartyStorage === 'blocked' ? 1 : 0,
    'extensions.webextensions.uuids': JSON.stringify({ [addOn]: host }),
    'intl.locale.requested': language ?? 'en',
    'intl.accept_languages': language ?? 'en',
  };
}

/**
 * Closes the tab with this address, and tells whether there was one. BiDi leaves out the contexts of extensions (bugzilla
 * 1755014), and a tab that begins as one now and then: what stands in it must be opened again to be looked at.
 */
async function closedTab(bidi: Bidi, address: string): Promise<boolean> {
  const expression = `(() => {
    const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === ${JSON.stringify(address)});
    if (tab !== undefined) gBrowser.removeTab(tab);
    return tab !== undefined;
  })()`;
  return (await bidi.evaluateInBrowser(expression)) === 'true';
}

/** BiDi hands out closed shadow roots, but no accessibility tree reaches into them: what we look for are buttons. */
async function closedControls(bidi: Bidi, page: Page, selector: string): Promise<Control[]> {
  const roots = await bidi.shadowRoots(page, hostsBelow(selector));
  if (roots.length === 0) return [];
  const code = `(...roots) => JSON.stringify(roots
    .filter((root) => root.mode === 'closed')
    .flatMap((root) => [...root.querySelectorAll('button, [role="button"]')])
    .map(${describeControl.toString()}))`;
  return Controls.parse(JSON.parse(await bidi.call(page, code, roots)));
}
