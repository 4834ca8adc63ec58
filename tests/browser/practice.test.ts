import type { Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { foundBy } from '../../lib/model/customer-search.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { test } from './rig/fixture.ts';
import { scrollToMark } from './rig/marks.ts';
import type { OpenBrowser } from './rig/open-browser.ts';
import { find, press, read, textOf, write } from './rig/person.ts';
import { until } from './rig/until.ts';
import { words } from './rig/words.ts';

const tweets = 'article[data-testid="tweet"]';
const agent = 'Kim';
const brand = 'Lumora';

/** What the practice page tells of its editors. */
interface Practice {
  readonly editors: readonly { readonly text: string }[];
}

/** The tab that stands at this page of the extension, once there is one. */
function tabAt({ driver, extensionOrigin }: OpenBrowser, page: string): Promise<Page> {
  return until(`a tab shows ${page}`, async () => {
    for (const tab of await driver.browser.pages())
      if ((await tab.evaluate(() => location.href).catch(() => '')).startsWith(`${extensionOrigin}/${page}`))
        return tab;
    return undefined;
  });
}

/** As quick as the first run can be done: the brand's name is enough. Ends on the practice feed. */
async function fromFirstRunToPractice(open: OpenBrowser): Promise<Page> {
  const desk = await tabAt(open, 'desk.html');
  await write(desk, words('brands.name'), brand);
  await write(desk, words('settings.agentName'), agent);
  await press(desk, 'button', words('firstRun.next'));
  await find(desk, 'heading', words('firstRun.sites.title'));
  await press(desk, 'button', words('firstRun.next'));
  await press(desk, 'link', words('firstRun.try.practice'));
  // Firefox does not tell its driver of a tab that a page of an extension opens: there one goes to a second one.
  const isTold = inject('rig').browser !== 'firefox';
  const practice = await (isTold ? tabAt(open, 'practice.html') : open.extensionPage('practice.html'));
  await practice.bringToFront();
  return practice;
}

/** The customer that the sidebar is about. */
async function customerIn(sidebar: Page): Promise<string> {
  return until('the sidebar names a customer', () =>
    sidebar.evaluate(() => document.querySelector<HTMLElement>('h1')?.innerText.trim()),
  );
}

test('what is practised right after the first run works as in a feed, and leaves nothing in the records', async ({
  open,
}) => {
  const practice = await fromFirstRunToPractice(open);
  await read(practice, new RegExp(brand));
  const mark = await scrollToMark(open, practice, tweets, /waiting/);
  await open.press(practice, mark);
  // The sidebar has the keys now: the first suggestion, and into the reply box.
  const editors = () => practice.evaluate(() => (window.practice as Practice).editors); // its own description
  const isFilled = async () => (await editors()).some(({ text }) => text.includes(agent));
  await until('the reply stands in the reply box', async () => {
    await practice.keyboard.press('1');
    await practice.keyboard.down('Control');
    await practice.keyboard.press('Enter');
    await practice.keyboard.up('Control');
    return until('it is filled', isFilled, 5_000).catch(() => false);
  });
  const send = await practice.waitForSelector('[role="dialog"] [data-testid="tweetButton"]:not([disabled])');
  await send?.click();
  await until('a mark says answered', async () =>
    (await open.marks(practice, tweets)).some(({ says }) =>
      says.includes(words('mark.answeredBy', { name: agent, time: '' })),
    ),
  );

  // The side panel follows the tab in front: it stands in a tab here, where a driver can reach it.
  const panel = await open.extensionPage('sidebar.html');
  await practice.bringToFront();
  const customer = await customerIn(panel);
  // Whoever is invented has no page in the desk.
  const named = `[aria-label="${words('sidebar.toPage')}"]`; // what is named waits for a paint, and this tab is behind
  expect(await panel.evaluate((selector) => document.querySelector(selector), named)).toBeNull();
  await read(panel, new RegExp(`${words('case.answeredAfter', { time: '.+' })} · ${agent}`));

  const desk = await open.extensionPage('desk.html#/queue');
  await read(desk, new RegExp(words('queue.emptyTitle')));
  expect(await textOf(desk)).not.toContain(customer);
  expect(await askFromView(desk, 'today', { since: '2020-01-01T00:00:00.000Z' })).toEqual({
    waiting: 0,
    answered: 0,
    seen: 0,
  });
  expect((await askFromView(desk, 'searchCustomers', foundBy(customer))).customers).toEqual([]);
  const { rows } = await askFromView(desk, 'exportRows', {});
  const kinds = rows.slice(1).map((row) => (JSON.parse(row) as { kind: string }).kind);
  expect(new Set(kinds)).toEqual(new Set(['brand', 'response']));

  // Now the desk is in front: the side panel is about the records again.
  await desk.bringToFront();
  await until('the side panel has left practice', async () => !(await textOf(panel)).includes(customer));
  expect((await askFromView(panel, 'searchCustomers', foundBy(customer))).customers).toEqual([]);
});
