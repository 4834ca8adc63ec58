import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { foundBy } from '../../lib/model/customer-search.ts';
import type { CustomerId } from '../../lib/model/ids.ts';
import { EntryId, PostKey } from '../../lib/model/ids.ts';
import { makeWorld } from '../../practice/world/index.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { test as plain } from './rig/fixture.ts';
import { stillMarks } from './rig/marks.ts';
import type { OpenBrowser } from './rig/open-browser.ts';
import { find, press, read, textOf } from './rig/person.ts';
import { patience, until } from './rig/until.ts';
import { words } from './rig/words.ts';
import { withBrand } from './with-brand.ts';

const test = plain.extend('view', { scope: 'file' }, async ({ open }) => {
  const view = await withBrand(open);
  await askFromView(view, 'saveSettings', { ready: true });
  return view;
});

const question = /Is this the same person\?/;

const idOf = (key: string) => {
  const found = makeWorld({ now: 0 }).posts.find((post) => post.key === key);
  if (found === undefined) throw new Error(`nobody wrote ${key}`);
  return found.id;
};

/** The sidebar about what stands first on this page. */
async function sidebarOf(open: OpenBrowser, page: Page, posts: string): Promise<Frame> {
  await page.bringToFront();
  const [mark] = await stillMarks(open, page, posts, ({ box }) => box.y > 0 && box.y < 800);
  await open.press(page, mark);
  return open.sidebar(page);
}

test('the same handle on both networks is a question; merged, both histories are one card in every tab, until undone', async ({
  open,
  view,
}) => {
  const onX = await open.page(`https://x.com/noorarchi/status/${idOf('c-photo')}`);
  await open.page(`https://www.facebook.com/harbourkettles/posts/${idOf('f-colours')}`);
  const met = async () =>
    (await askFromView(view, 'searchCustomers', foundBy('noorarchi'))).customers.map(({ customer }) => customer);
  await until('both were met', async () => (await met()).length === 2);
  const sidebar = await sidebarOf(open, onX, 'article[data-testid="tweet"]');
  await read(sidebar, /Is this the same person\?.*Noor Rahimi.*@noorarchi/s);
  const [{ id: other } = { id: '' as CustomerId }] = (await met()).filter(({ name }) => name === 'Noor Rahimi');
  const desk = await open.extensionPage(`desk.html#/customers/${encodeURIComponent(other)}`);
  await read(desk, question);

  await onX.bringToFront();
  await press(sidebar, 'button', words('merge.compare'));
  await find(sidebar, 'heading', words('merge.title'));
  await press(sidebar, 'button', words('merge.do'));
  await read(sidebar, /2 mentions.*Merged/s); // not what stands side by side before they are merged
  expect(await met()).toHaveLength(1);
  await desk.bringToFront();
  await read(desk, /on X.*Merged/s);
  await open.stopBackground();
  await press(desk, 'button', words('merge.undo'));
  await read(desk, question);
  await onX.bringToFront();
  await read(sidebar, question);
  expect(await met()).toHaveLength(2);
});

test('two tabs that merge the same customers at the same moment make one merge, and both show it', async ({
  open,
  view,
}) => {
  await open.page(`https://www.facebook.com/harbourkettles/posts/${idOf('f-colours')}`);
  const merges = async () => {
    const post = PostKey.parse(`x:${idOf('c-photo')}`);
    const { customer } = await askFromView(view, 'lookUp', { by: 'post', post });
    const told = { customer: customer.id, kind: 'merge', before: '9999-12-31T23:59:59.999Z', skip: 0 } as const;
    return (await askFromView(view, 'history', told)).length;
  };
  const tabs = [];
  for (const _ of ['one tab', 'the other']) {
    const page = await open.page(`https://x.com/noorarchi/status/${idOf('c-photo')}`);
    const sidebar = await sidebarOf(open, page, 'article[data-testid="tweet"]');
    await press(sidebar, 'button', words('merge.compare'));
    tabs.push({ page, sidebar, button: await find(sidebar, 'button', words('merge.do')) });
  }
  const before = await merges();
  // Not by the mouse, of which there is one, and only over the tab in front.
  await Promise.all(tabs.map(({ button }) => button.evaluate((element) => (element as HTMLElement).click()))); // as its role says
  for (const { page, sidebar } of tabs) {
    await page.bringToFront();
    await until('it is one person', async () => !question.test(await textOf(sidebar)));
    await read(sidebar, /2 mentions.*Merged/s);
  }
  expect((await askFromView(view, 'searchCustomers', foundBy('noorarchi'))).customers).toHaveLength(1);
  expect(await merges()).toBe(before + 1);
});

test('who was renamed keeps the history and is shown with the handle from before', async ({ open, view }) => {
  const page = await open.page('https://x.com/home');
  const post = PostKey.parse(`x:${idOf('q-voltage')}`);
  const visit = async (before: boolean) => {
    await page.evaluate((again) => (again ? localStorage.setItem('visited', 'yes') : localStorage.clear()), before);
    // A tab of its own: Firefox gives a visit up at times where the page before is still loading.
    await open.page(`https://x.com/linh/status/${idOf('q-voltage')}`);
  };
  const handle = async () => {
    const { identities } = await askFromView(view, 'lookUp', { by: 'post', post });
    return identities.map((identity) => [identity.handle, ...identity.earlier.map((earlier) => earlier.handle)].join());
  };
  await visit(false);
  await until('she was met', async () => (await handle()).includes('linh_caphe'));
  await visit(true);
  await until('she was met again', async () => (await handle()).includes('linh_in_hanoi,linh_caphe'));
});

test.for([
  { where: 'profile', key: 'c-refund', link: '[data-testid="User-Name"] a' },
  { where: 'conversation', key: 'c-eco', link: 'a:has(> time)' },
])(
  'an account met by its handle alone is known for good once its $where shows its number',
  async ({ key, link }, { open, view }) => {
    const { author } = makeWorld({ now: 0 }).posts.find((post) => post.key === key) ?? {};
    const numbers = async () => {
      const post = PostKey.parse(`x:${idOf(key)}`);
      const { identities } = await askFromView(view, 'lookUp', { by: 'post', post });
      return identities.map(({ userId }) => userId);
    };
    const page = await open.page(`https://x.com/search?q=@${author?.x?.handle}`);
    await until('it was met', async () => (await numbers()).length > 0);
    expect(await numbers()).toEqual([undefined]);
    await page.bringToFront();
    await page.click(`article ${link}`);
    await until('its number is kept', async () => (await numbers()).join() === author?.x?.userId);
  },
);

test('the card says how many follow somebody, once their profile was visited', async ({ open }) => {
  const { author } = makeWorld({ now: 0 }).posts.find((post) => post.key === 'c-refund') ?? {};
  const page = await open.page(`https://x.com/${author?.x?.handle}`);
  const sidebar = await sidebarOf(open, page, 'article[data-testid="tweet"]');
  const roughly = new Intl.NumberFormat('en', { notation: 'compact' }).format(author?.x?.followers ?? Number.NaN);
  await read(sidebar, new RegExp(`@${author?.x?.handle} on X, ${roughly} followers`));
});

test('a long history is drawn as far as it is seen, and goes on to its end', async ({ open, view }) => {
  const { id: customer } = await askFromView(view, 'addCustomer', { id: EntryId.parse('long'), name: 'Long History' });
  const count = 250;
  const at = (place: number) => new Date(Date.UTC(2026, 0, 1) + place * 60_000).toISOString();
  const lines = Array.from({ length: count }, (_, place) => {
    const head = {
      id: `long-${place}`,
      at: at(place),
      by: 'Kim',
      clock: `1700000000000-${place.toString(16).padStart(4, '0')}-aa`,
    };
    const note = { id: head.id, at: head.at, by: 'Kim', text: `note ${place}` };
    return JSON.stringify({ ...head, kind: 'note', customer, note });
  });
  const taken = EntryId.parse('taken');
  await askFromView(view, 'importBegin', { import: taken });
  const header = JSON.stringify({ rejoinder: 1, entries: count });
  await askFromView(view, 'importRows', { import: taken, firstLine: 1, lines: [header, ...lines] });
  await until(
    'they are taken',
    async () => (await askFromView(view, 'importCommit', { import: taken, skipWrong: false })).kind === 'done',
    patience,
  );
  const desk = await open.extensionPage(`desk.html#/customers/${customer}`);
  await press(desk, 'button', words('history.showAll', { count: String(count) }));
  await until(
    'it is at its end',
    () =>
      desk.evaluate(() => {
        const frame = document.querySelector('.history-frame');
        if (frame !== null) frame.scrollTop = frame.scrollHeight;
        else [...document.querySelectorAll('button')].find((button) => /^Show older/.test(button.innerText))?.click();
        return document.body.innerText.includes('note 0');
      }),
    2 * patience, // page after page
  );
  const drawn = await desk.$$eval('.history-row', (rows) => rows.length);
  expect(drawn).toBeLessThan(120);
});
