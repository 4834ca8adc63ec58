import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { EntryId } from '../../lib/model/ids.ts';
import { openMention } from './open-mention.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { test as plain } from './rig/fixture.ts';
import { find, press, read, textOf, write } from './rig/person.ts';
import { until } from './rig/until.ts';
import { words } from './rig/words.ts';
import { withBrand } from './with-brand.ts';

const test = plain.extend('view', { scope: 'file' }, async ({ open }) => {
  const view = await withBrand(open);
  await askFromView(view, 'saveSettings', { ready: true, rewardBudget: 20, currency: 'EUR' });
  return view;
});
const tweets = 'article[data-testid="tweet"]';

/** What stands in the field for the time. */
function dueIn(place: Page | Frame): Promise<string> {
  return place.$eval('input[type="datetime-local"]', (field) => (field as HTMLInputElement).value);
}

test('a promise in words is understood, stands on the card after the background was stopped, and is kept', async ({
  open,
  view,
}) => {
  const { page, sidebar, post } = await openMention(open, 'https://x.com/home', tweets);
  await press(sidebar, 'button', words('promise.add'));
  await write(sidebar, words('promise.what'), 'New lid in 3 days');
  const due = await until('the words are understood', async () => (await dueIn(sidebar)) || undefined);
  const inThreeDays = await page.evaluate(() => {
    const day = new Date();
    day.setDate(day.getDate() + 3);
    return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
  });
  expect(due).toBe(`${inThreeDays}T17:00`);
  await (await sidebar.waitForSelector('.promise-form [type="submit"]:not([disabled])'))?.click();
  await read(sidebar, /New lid in 3 days\s+by /);

  await open.stopBackground();
  const desk = await open.extensionPage('desk.html#/promises');
  await read(desk, /New lid in 3 days\s+by /);
  await press(desk, 'button', words('promise.keep'));
  await read(desk, new RegExp(words('promise.emptyTitle')));
  await press(desk, 'button', words('ui.undo'));
  await read(desk, /New lid in 3 days/);
  await press(desk, 'button', words('promise.keep'));
  await read(desk, new RegExp(words('promise.emptyTitle')));
  const { promises } = await askFromView(view, 'lookUp', { by: 'post', post });
  expect(promises).toMatchObject([{ outcome: { kind: 'kept', by: 'Kim' } }]);
});

test('a reward is given from the supporters’ page, and what is left of the budget is said', async ({ open, view }) => {
  const praise = {
    id: EntryId.parse('hand'),
    name: 'Zuri',
    identity: { site: 'x', handle: 'zuri_test' },
  } as const;
  const { id: customer } = await askFromView(view, 'addCustomer', praise);
  for (const visit of ['first', 'second'])
    await askFromView(view, 'log', { id: EntryId.parse(`visit-${visit}`), customer, kind: 'visit' });

  const desk = await open.extensionPage('desk.html#/supporters');
  const row = await until('the one who came back is listed', async () => {
    const rows = await desk.$$('.supporter');
    for (const one of rows) if ((await one.evaluate((element) => element.textContent))?.includes('Zuri')) return one;
    return undefined;
  });
  await (await row.$('.supporter-buttons button'))?.click();
  await press(desk, 'menuitem', words('reward.other'));
  await find(desk, 'heading', words('reward.title', { name: 'Zuri' }));
  await write(desk, words('reward.cost'), '3.90');
  await (await desk.waitForSelector('[role="dialog"] .button-primary:not([disabled])'))?.click();
  await read(desk, new RegExp(words('reward.left', { amount: '€16.10' })));
  await read(desk, /Zuri\s+A coffee on us\s+Kim\s+€3\.90/);
  await until('who was rewarded is not thanked next', async () => !/Zuri\s+@/.test(await textOf(desk)));
});
