import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type ElementHandle, type Page } from 'puppeteer-core';
import { type BrowserOptions, type Control, type Driver, describeControl, hostsBelow } from './driver.ts';
import { browserProgram } from './program.ts';

/** Opens Chromium over a pipe, where the protocol may install extensions: so the branded Chrome works too. */
export async function openChromium(options: BrowserOptions): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'rejoinder-chromium-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences(options)));
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: browserProgram('chromium'),
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    defaultViewport: options.viewport ?? null,
    args: flags(options),
    env: { ...process.env, LANGUAGE: options.language ?? 'en' },
  });
  const id = await browser.installExtension(options.extensionDir);
  const extensionOrigin = `chrome-extension://${id}`;
  return {
    browser,
    extensionOrigin,
    goToExtension: async (page, address) => void (await page.goto(`${extensionOrigin}/${address}`)),
    openedByItself: async (address) =>
      (await browser.pages()).find((page) => page.url() === `${extensionOrigin}/${address}`),
    closedControls,
    stopBackground: async () => {
      const [page] = await browser.pages();
      if (page === undefined) throw new Error('the worker is stopped from a page, and none is open');
      const worker = await page.createCDPSession();
      await worker.send('ServiceWorker.enable');
      await worker.send('ServiceWorker.stopAllWorkers');
      await worker.detach();
    },
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Who refuses third-party cookies still lets every third party keep data of its own beside each site (seen in 156). So
 * nobody may keep any, but for the sites on their own pages: an extension's frame in a page may then keep none either.
 */
function preferences({ thirdPartyStorage, server }: BrowserOptions): unknown {
  if (thirdPartyStorage === 'allowed')
    return { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  const [allow, block] = [1, 2];
  const own = server.hosts.map((host) => [`https://${host}:443,https://${host}:443`, { setting: allow }] as const);
  return {
    profile: {
      cookie_controls_mode: 1,
      block_third_party_cookies: true,
      default_content_setting_values: { cookies: block },
      content_settings: { exceptions: { cookies: Object.fromEntries(own) } },
    },
  };
}

function flags({ server, language }: BrowserOptions): string[] {
  const local = server.hosts.map((host) => `MAP ${host} 127.0.0.1:${server.port}`);
  return [
    '--no-first-run',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--host-resolver-rules=${[...local, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.*'].join(', ')}`,
    `--lang=${language ?? 'en'}`,
    // Chromium's sandbox refuses to run as root, as continuous integration often does.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** The accessibility tree reaches into closed shadow roots, as a screen reader does. */
async function closedControls(page: Page, selector: string): Promise<Control[]> {
  const found: Control[] = [];
  for (const host of await page.$$(hostsBelow(selector))) {
    for (const button of await host.$$('aria/[role="button"]')) {
      if (await isInShadow(button)) found.push(await button.evaluate(describeControl));
      await button.dispose();
    }
    await host.dispose();
  }
  return found;
}

function isInShadow(button: ElementHandle<Element>): Promise<boolean> {
  return button.evaluate((element) => element.getRootNode() instanceof ShadowRoot);
}
