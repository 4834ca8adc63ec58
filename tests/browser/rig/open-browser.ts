import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { inPseudo } from '../../pseudo.ts';
import { openChromium } from './chromium.ts';
import type { BrowserOptions, Control, Driver } from './driver.ts';
import { openFirefox } from './firefox.ts';
import { until } from './until.ts';

/** A real browser with the extension in it, used as a person does. */
export interface OpenBrowser {
  readonly extensionOrigin: string;
  /** Opens a page in a new tab. */
  readonly page: (url: string) => Promise<Page>;
  /** Opens a page of the extension (`desk.html#/settings`) in a new tab. */
  readonly extensionPage: (address: string) => Promise<Page>;
  /** The sidebar's frame in this page, once it is there. */
  readonly sidebar: (page: Page) => Promise<Frame>;
  /** Whether the sidebar's frame is in this page now. */
  readonly hasSidebar: (page: Page) => Promise<boolean>;
  /** Presses the toolbar's button while this page is in front (Chromium); answers what it opens. */
  readonly popup: (page: Page) => Promise<Page>;
  /** From now on files are downloaded into this folder (Chromium). */
  readonly downloadTo: (folder: string) => Promise<void>;
  /** The marks in the posts that match, in page order. */
  readonly marks: (page: Page, posts: string) => Promise<Control[]>;
  /** Presses what is at the middle of a control's box with the real mouse. */
  readonly press: (page: Page, control: Control) => Promise<void>;
  /** Ends the extension's background as the browser does when it has been idle. */
  readonly stopBackground: () => Promise<void>;
  readonly driver: Driver;
  readonly close: () => Promise<void>;
}

export async function openBrowser(options: BrowserOptions): Promise<OpenBrowser> {
  // A copy: a build that is made meanwhile does not pull the files from under a running browser.
  const copy = await mkdtemp(join(tmpdir(), 'rejoinder-extension-'));
  await cp(options.extensionDir, copy, { recursive: true });
  if (options.allowed !== undefined && options.allowed.length > 0)
    await allow(join(copy, 'manifest.json'), options.allowed);
  if (options.texts === 'long') await lengthen(join(copy, '_locales/en/messages.json'));
  const open = options.browser === 'chromium' ? openChromium : openFirefox;
  const driver = await open({ ...options, extensionDir: copy });
  const { browser, extensionOrigin } = driver;
  const sidebarNow = (page: Page) => findFrame(page, `${extensionOrigin}/sidebar.html`);
  return {
    extensionOrigin,
    page: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    extensionPage: async (address) => {
      const page = await browser.newPage();
      await driver.goToExtension(page, address);
      return page;
    },
    sidebar: (page) => until('the sidebar is there', () => sidebarNow(page)),
    hasSidebar: async (page) => (await sidebarNow(page)) !== undefined,
    popup: async (page) => {
      await page.bringToFront();
      const [extension] = (await browser.extensions()).values();
      if (extension === undefined) throw new Error('no extension is installed');
      await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget((one) => one.url().startsWith(`${extensionOrigin}/popup.html`));
      return target.asPage();
    },
    downloadTo: async (folder) => {
      const session = await browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    },
    marks: (page, posts) => driver.closedControls(page, posts),
    press: async (page, { box }) => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2),
    stopBackground: driver.stopBackground,
    driver,
    close: async () => {
      await driver.close();
      await rm(copy, { recursive: true, force: true });
    },
  };
}

/** As if the person had allowed these hosts already. */
async function allow(manifest: string, hosts: readonly string[]): Promise<void> {
  const built = JSON.parse(await readFile(manifest, 'utf8'));
  await writeFile(manifest, JSON.stringify({ ...built, host_permissions: hosts }));
}

async function lengthen(file: string): Promise<void> {
  await writeFile(file, JSON.stringify(inPseudo(JSON.parse(await readFile(file, 'utf8')))));
}

/** Asked of the frames themselves: Puppeteer does not know the address of an extension's frame in Firefox. */
async function findFrame(page: Page, address: string): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame() || frame.detached) continue;
    const itsAddress = await frame.evaluate(() => location.href).catch(() => '');
    if (itsAddress.startsWith(address)) return frame;
  }
  return undefined;
}
