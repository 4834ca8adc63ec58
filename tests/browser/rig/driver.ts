import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/find-browser.mjs';

/** How to open a browser with the extension in it. */
export interface BrowserOptions {
  readonly browser: BrowserName;
  /** The built extension, unpacked. */
  readonly extensionDir: string;
  /** A profile in which Firefox started before: a copy of it starts in half of the time. */
  readonly startedProfile?: string | undefined;
  /** Where the practice server listens, and the hosts it answers for: nothing else can be reached. */
  readonly server: { readonly port: number; readonly hosts: readonly string[] };
  /** `blocked`: only a site's own pages keep data, third-party frames none. The extension's frames must work with either. */
  readonly thirdPartyStorage: 'allowed' | 'blocked';
  /** What the person was asked and has allowed, as the manifest names it: no driver presses the browser's own question. */
  readonly allowed?: readonly string[];
  /** `long`: in English that is 40 % longer and accented, as an unknown language might be. */
  readonly texts?: 'usual' | 'long';
  readonly headless: boolean;
  /** Size of the page in CSS pixels; none leaves it to the window. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** BCP 47; English unless given. */
  readonly language?: string;
}

/** A thing in a closed shadow root that can be pressed, as a person meets it. */
export interface Control {
  /** Its accessible name. */
  readonly says: string;
  /** What it shows. */
  readonly shows: string;
  /** In CSS pixels of the viewport. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** What differs between the browsers. */
export interface Driver {
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  /** Goes to a page of the extension in this tab. */
  readonly goToExtension: (page: Page, address: string) => Promise<void>;
  /** The tab that the extension opened by itself with this page of its own; undefined while there is none. */
  readonly openedByItself: (address: string) => Promise<Page | undefined>;
  /** The buttons that closed shadow roots below the elements of `selector` hold, in page order. */
  readonly closedControls: (page: Page, selector: string) => Promise<Control[]>;
  /** Ends the extension's background as the browser does when it has been idle. */
  readonly stopBackground: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Describes a button where it stands; runs in the page. */
export function describeControl(button: Element): Control {
  const { x, y, width, height } = button.getBoundingClientRect();
  const shows = button.textContent ?? '';
  return { says: button.getAttribute('aria-label') ?? shows, shows, box: { x, y, width, height } };
}

/** Only an element with a name of its own that nobody defined is looked into: a feed has thousands of others. */
export function hostsBelow(selector: string): string {
  return `:is(${selector}) :not(:defined)`;
}
