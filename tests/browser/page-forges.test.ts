import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { openMention } from './open-mention.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { test as plain } from './rig/fixture.ts';
import { stillMarks } from './rig/marks.ts';
import { withBrand } from './with-brand.ts';

const test = plain.extend('view', { scope: 'file' }, ({ open }) => withBrand(open));
const posts = 'article[data-testid="tweet"]';
const home = 'https://x.com/home';

const sidebarIsOpen = (page: Page) => page.evaluate(() => document.querySelector('html > :popover-open') !== null);

/** Everything that a page can make up and send to itself, in the words that the extension uses. */
function forge(page: Page, post: string): Promise<void> {
  return page.evaluate(async (key) => {
    const messages = [
      { order: 'fill', request: { post: key, text: 'forged' } },
      { order: 'moveSidebar', request: { open: false } },
      { ask: 'open', request: { post: key } },
      { ask: 'saveSettings', request: { agentName: 'forged' } },
      { told: { what: 'marks', marks: [{ post: key, sentiment: 'unsure', met: 99, state: { kind: 'watched' } }] } },
      { told: { what: 'everything' } },
    ];
    const channel = new BroadcastChannel('rejoinder');
    const targets = [window, document, document.documentElement, ...document.querySelectorAll('post-mark, post-side')];
    for (const message of messages) {
      window.postMessage(message, '*');
      channel.postMessage(message);
      for (const target of targets)
        for (const name of ['message', 'rejoinder', 'load', ...Object.keys(message)])
          target.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail: message }));
      window.dispatchEvent(new MessageEvent('message', { data: message, source: window, origin: location.origin }));
    }
    for (const target of targets) {
      const all = { bubbles: true, cancelable: true, composed: true };
      for (const name of ['pointerdown', 'pointermove', 'pointerup'])
        target.dispatchEvent(new PointerEvent(name, { ...all, clientX: 400, pointerId: 1, buttons: 1 }));
      // A click that bubbled from a mark would be the page's own click on its post.
      target.dispatchEvent(new MouseEvent('click', { ...all, bubbles: false }));
      // Keys of the sidebar's that X itself does not act on.
      for (const key of ['Escape', 'ArrowLeft', 'd', '1'])
        target.dispatchEvent(new KeyboardEvent('keydown', { ...all, key }));
    }
    channel.close();
    // Whoever heard any of it has had the time to act.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
  }, post);
}

describe('a page that makes up events and messages', () => {
  test('opens nothing', async ({ open, view: _ }) => {
    const page = await open.page(home);
    await stillMarks(open, page, posts);
    await forge(page, 'x:1');
    expect(await sidebarIsOpen(page)).toBe(false);
  });

  test('closes nothing, fills nothing, changes no mark and no setting', async ({ open, view }) => {
    const mention = await openMention(open, home, posts);
    const { page, sidebar, post } = mention;
    const told = async () => ({
      open: await sidebarIsOpen(page),
      held: await mention.held(),
      sent: await mention.sent(),
      marks: (await stillMarks(open, page, posts)).map(({ says }) => says.replace(/\d+ \w+/g, '')), // the clocks go on
      settings: await askFromView(view, 'settings', undefined),
      subject: await askFromView(sidebar, 'subject', {}),
    });
    const before = await told();
    expect(before).toMatchObject({ open: true, held: [], sent: [] });
    await forge(page, post);
    expect(await told()).toEqual(before);
  });
});

test('a page can neither speak to the extension nor learn whose it is', async ({ open, view: _ }) => {
  const { page } = await openMention(open, home, posts);
  const known = await page.evaluate(() => {
    const apis = ['chrome', 'browser'].map(
      (name) => Reflect.get(globalThis, name) as { runtime?: unknown } | undefined,
    );
    return {
      runtimes: apis.map((api) => typeof api?.runtime),
      // What the page loaded, what it holds, and what it could find in its frames.
      named: [
        ...performance.getEntries().map(({ name }) => name),
        document.documentElement.outerHTML,
        ...Object.keys(globalThis),
      ].filter((text) => /(chrome|moz)-extension:/.test(text)),
      frames: window.length,
      roots: [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot !== null).length,
    };
  });
  expect(known).toEqual({ runtimes: ['undefined', 'undefined'], named: [], frames: 0, roots: 0 });
});

// Firefox draws the extension's address anew for each person; Chromium's is the same for everyone, and is guessed at here.
test.skipIf(inject('rig').browser === 'firefox')(
  'a page cannot ask for the extension by its address',
  async ({ open, view: _ }) => {
    const page = await open.driver.browser.newPage();
    // Not even a page whose own policy lets it ask for anything.
    await page.setBypassCSP(true);
    await page.goto(home);
    const answered = await page.evaluate(async (origin) => {
      const files = ['manifest.json', 'sidebar.html', 'desk.html', 'background.js', 'icon/16.png'];
      const asked = ['/', ...files.map((file) => `${origin}/${file}`)];
      const answers = await Promise.all(
        asked.map((address) =>
          fetch(address).then(
            () => address,
            () => undefined,
          ),
        ),
      );
      return answers.filter((address) => address !== undefined);
    }, open.extensionOrigin);
    expect(answered).toEqual(['/']);
  },
);
