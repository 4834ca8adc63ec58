import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { Bidi } from './bidi.ts';
import { openConnectProxy } from './connect-proxy.ts';
import {
  type BareBrowser,
  type BrowserOptions,
  type Control,
  type Driver,
  describeControl,
  hostsBelow,
  startsWithinMs,
} from './driver.ts';
import { browserProgram } from './program.ts';

const Controls = z.array(
  z.object({
    says: z.string(),
    shows: z.string(),
    box: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
  }),
);

/** Opens Firefox over WebDriver BiDi, behind a proxy that knows the practice hosts only. */
export async function openFirefox(options: BrowserOptions): Promise<BareBrowser> {
  const proxy = await openConnectProxy(options.server);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserProgram('firefox'),
    headless: options.headless,
    timeout: startsWithinMs,
    acceptInsecureCerts: true,
    defaultViewport: options.viewport ?? null,
    extraPrefsFirefox: preferences(options, proxy.port),
    // Without it BiDi may neither open nor look into pages of an extension.
    args: ['--remote-allow-system-access'],
  });
  return {
    install: (folder) => install(browser, folder),
    close: async () => {
      await browser.close();
      proxy.close();
    },
  };
}

async function install(browser: Browser, folder: string): Promise<Driver> {
  const id = await browser.installExtension(folder);
  const bidi = new Bidi(browser);
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
  // Drawn at random with each installation.
  const extensionOrigin = `moz-extension://${await bidi.evaluateInBrowser(`${policy}.mozExtensionHostname`)}`;
  return {
    browser,
    extensionOrigin,
    goToExtension: (page, address) => bidi.navigate(page, `${extensionOrigin}/${address}`),
    closedControls: (page, selector) => closedControls(bidi, page, selector),
    stopBackground: async () => {
      await bidi.evaluateInBrowser(`${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true })`);
    },
    uninstall: async () => {
      // Firefox does not tell its driver of every tab, but knows them itself.
      await bidi.evaluateInBrowser(
        'gBrowser.removeAllTabsBut(gBrowser.addTrustedTab("about:blank"), { animate: false })',
      );
      await browser.uninstallExtension(id);
      await bidi.evaluateInBrowser(
        'new Promise((done) => Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL, done)).then(String)',
      );
    },
  };
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
    'intl.locale.requested': language ?? 'en',
    'intl.accept_languages': language ?? 'en',
  };
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
