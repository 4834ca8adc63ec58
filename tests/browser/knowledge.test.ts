import { expect } from 'vitest';
import { openMention } from './open-mention.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { test } from './rig/fixture.ts';
import { press, read, write } from './rig/person.ts';
import { until } from './rig/until.ts';
import { words } from './rig/words.ts';
import { withBrand } from './with-brand.ts';

test('a fact that was written down is offered beside a post that asks for it', async ({ open }) => {
  const view = await withBrand(open);
  await askFromView(view, 'saveSettings', { ready: true });
  const { sidebar, post, page } = await openMention(open, 'https://x.com/home', 'article[data-testid="tweet"]');
  // Whatever the first post in sight asks: its own words are what the fact is about.
  const said = await page.$$eval(
    'article[data-testid="tweet"]',
    (articles, id) => articles.find((article) => article.querySelector(`a[href*="/status/${id}"]`))?.textContent ?? '',
    post.split(':')[1] ?? '',
  );
  expect(said).not.toBe('');

  const desk = await open.extensionPage('desk.html#/knowledge');
  await press(desk, 'button', words('knowledge.add'));
  await write(desk, words('knowledge.title'), said.slice(0, 190));
  await write(desk, words('knowledge.text'), 'It is looked at within the day.');
  await press(desk, 'button', words('ui.save'));
  await read(desk, /It is looked at within the day\./);
  await desk.close();

  await page.bringToFront();
  const offered = await until('the fact is offered', () =>
    sidebar.$$eval('.suggestion-choose', (all) =>
      all.map(({ textContent }) => textContent).find((text) => text?.includes('It is looked at within the day.')),
    ),
  );
  expect(offered).toMatch(/Kim/);
});
