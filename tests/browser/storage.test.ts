import type { Frame, HTTPRequest, Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { openMention } from './open-mention.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { test as plain } from './rig/fixture.ts';
import { until } from './rig/until.ts';
import { withBrand } from './with-brand.ts';

plain.override('thirdPartyStorage', 'blocked');
const test = plain.extend('view', { scope: 'file' }, ({ open }) => withBrand(open));

/** Which of these may keep data there, each by trying. */
function keeps(place: Page | Frame) {
  return place.evaluate(async () => {
    const tries = async (keep: () => unknown) => {
      try {
        await keep();
        return true;
      } catch {
        return false;
      }
    };
    return {
      localStorage: await tries(() => localStorage.setItem('kept', 'yes')),
      database: await tries(
        () =>
          new Promise((done, fail) => {
            const opening = indexedDB.open('kept');
            opening.onsuccess = () => done(opening.result.close());
            opening.onerror = () => fail(opening.error);
          }),
      ),
    };
  });
}

/** A page with one frame; both are written here, under addresses of different sites. */
async function pageWithFrame(page: Page): Promise<Frame> {
  const pages: Record<string, string> = {
    'https://blog.example/outer': '<iframe src="https://x.com/inner"></iframe>',
    'https://x.com/inner': '<p>inner</p>',
  };
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const body = pages[request.url()];
    void (body === undefined ? request.continue() : request.respond({ contentType: 'text/html', body }));
  });
  await page.goto('https://blog.example/outer');
  return until('the frame is there', () => page.frames().find((frame) => frame !== page.mainFrame()));
}

const all = { localStorage: true, database: true };
const nothing = { localStorage: false, database: false };

test('where storage is blocked, a third party may keep nothing and a site on its own pages may', async ({ open }) => {
  const page = await open.driver.browser.newPage();
  const frame = await pageWithFrame(page);
  expect(await keeps(frame)).toEqual(nothing);
  expect(await keeps(page)).toEqual(all);
});

test('the sidebar in a page knows the customer, also where its frame may keep nothing', async ({ open, view }) => {
  const { sidebar, post } = await openMention(open, 'https://x.com/home', 'article[data-testid="tweet"]');
  const { customer } = await askFromView(view, 'lookUp', { by: 'post', post });
  const heading = () => sidebar.$eval('h1', ({ innerText }) => innerText.trim());
  await until('it names the customer', async () => (await heading()) === customer.name);
  // Firefox lets an extension's frame keep what is the extension's, whatever the page may.
  expect(await keeps(sidebar)).toEqual(inject('rig').browser === 'firefox' ? all : nothing);
  expect(await keeps(view)).toEqual(all);
});
