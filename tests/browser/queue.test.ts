import { expect, inject } from 'vitest';
import { askFromView } from './rig/ask-from-view.ts';
import { faults } from './rig/faults.ts';
import { test } from './rig/fixture.ts';
import { scrollToMark } from './rig/marks.ts';
import { press, read } from './rig/person.ts';
import { until } from './rig/until.ts';
import { words } from './rig/words.ts';
import { withBrand } from './with-brand.ts';

const card = '.queue-card';

test('mentions are gone through, answered for and dismissed in the queue, with the keyboard alone', async ({
  open,
}) => {
  const view = await withBrand(open);
  await askFromView(view, 'saveSettings', { ready: true });
  const feed = await open.page('https://x.com/home');
  await scrollToMark(open, feed, 'article[data-testid="tweet"]');
  const waiting = async () => (await askFromView(view, 'queue', { limit: 100 })).mentions.map(({ key }) => key);
  await until('three wait', async () => (await waiting()).length > 2);
  await feed.close(); // nobody comes meanwhile

  const desk = await open.extensionPage('desk.html#/queue');
  await desk.waitForSelector('.queue-row');
  const shown = () => desk.evaluate(() => decodeURIComponent(location.hash.replace('#/queue/', '')));
  const [first, second] = await waiting();
  if (first === undefined || second === undefined) throw new Error('fewer than two wait');
  await desk.focus('.queue-row');
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  await desk.waitForSelector(`${card} textarea`);
  expect(await shown()).toBe(second);
  const beside = await desk.$eval('.queue-side', (list) => list.getBoundingClientRect().width);
  expect(beside).toBeGreaterThan(300);
  if (inject('rig').browser === 'chromium') expect(await faults(desk)).toEqual([]);

  await desk.keyboard.press('k');
  await until('the card before it is shown', async () => (await shown()) === first);
  await desk.keyboard.press('d');
  await read(desk, new RegExp(words('sidebar.dismissed')));
  await until('it waits no more', async () => !(await waiting()).includes(first));
  await desk.keyboard.press('j');
  const [next] = await waiting();
  await until('the next card is shown', async () => (await shown()) === next);

  // Where there is no room for both, the card takes the place of the list, which comes back with Escape.
  await desk.setViewport({ width: 420, height: 800 });
  await until('the list is away', async () => !(await desk.$eval('.queue', (list) => list.checkVisibility())));
  if (inject('rig').browser === 'chromium') expect(await faults(desk)).toEqual([]);
  await desk.keyboard.press('Escape');
  await until('the list is back', () => desk.$eval('.queue', (list) => list.checkVisibility()));
  const place = await desk.evaluate(() => document.activeElement?.id);
  expect(place).toBe(`queue-${next}`);

  // The post itself comes with its card, and with what was begun in the desk.
  await desk.keyboard.press('Enter');
  const editor = await desk.waitForSelector(`${card} textarea`);
  await editor?.type('I am asking the carrier now.');
  await desk.keyboard.press('Escape');
  await desk.keyboard.press('Escape');
  await press(desk, 'link', words('queue.openOn.x'));
  const page = await until('the post is opened', async () =>
    (await desk.browser().pages()).find((one) => one.url().includes('/status/')),
  );
  const sidebar = await open.sidebar(page);
  await until('what was begun is there', () =>
    sidebar.$eval('textarea', (box) => box.value === 'I am asking the carrier now.'),
  );
});
