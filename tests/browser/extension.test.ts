import { expect } from 'vitest';
import { test } from './rig/fixture.ts';
import { watchRefusals } from './rig/policy.ts';
import { until } from './rig/until.ts';

test('the extension is installed and its pages open', async ({ open }) => {
  const desk = await open.extensionPage('desk.html');
  expect(await desk.title()).toBe('Rejoinder');
});

test.for([
  ['https://x.com/home', 'article'],
  ['https://www.facebook.com/', '[role="article"], [aria-posinset]'],
  ['https://blog.example/', 'article'],
] as const)('the practice page %s keeps its own strict policy', async ([address, post], { open }) => {
  const page = await open.driver.browser.newPage();
  const refused = await watchRefusals(page);
  await page.goto(address);
  await until('the page shows posts', () => page.$(post).then((found) => found !== null));
  expect(await refused()).toEqual([]);
});
