import { expect } from 'vitest';
import { EntryId } from '../../lib/model/ids.ts';
import { openMention } from './open-mention.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { chooseFile } from './rig/choose-file.ts';
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

test('what was written by hand to three customers becomes a canned response', async ({ open }) => {
  const view = await withBrand(open);
  const page = await open.page('https://x.com/home');
  const three = await until('three customers wait', async () => {
    const { mentions } = await askFromView(view, 'queue', { limit: 50 });
    const first = new Map(mentions.map((mention) => [mention.customer, mention]));
    return first.size >= 3 && [...first.values()].slice(0, 3);
  });
  for (const { key, customer, post } of three) {
    const text = `Hi ${post.author.name ?? ''}, the lid that broke is on its way to you, and the new box has a better lock.`;
    await askFromView(view, 'log', {
      id: EntryId.parse(`wording-${key}`),
      customer,
      kind: 'reply',
      text,
      answers: key,
    });
  }
  await page.close();
  const desk = await open.extensionPage('desk.html#/responses');
  await press(desk, 'button', words('responses.makeResponse'));
  await write(desk, words('responses.title'), 'Lid on its way');
  await press(desk, 'button', words('ui.save'));
  await read(desk, /Lid on its way/);
  const kept = await askFromView(view, 'responses', undefined);
  expect(kept.find(({ title }) => title === 'Lid on its way')?.text).toMatch(/^Hi \{\{customer\.\w+\}\}, the lid/);
  await until('it is offered no more', async () => (await askFromView(view, 'wordings', undefined)).length === 0);
  await desk.close();
});

test('canned responses of a table are looked at, taken in one go, and undone', async ({ open }) => {
  const view = await withBrand(open);
  await askFromView(view, 'saveSettings', { ready: true });
  const texts = async () => (await askFromView(view, 'responses', undefined)).map(({ text }) => text).toSorted();
  const before = await texts();
  const desk = await open.extensionPage('desk.html#/responses');
  const table = 'title,text,language\nLid,A new lid is on its way.,en\nBox,,en\nBase,A new base follows.,en';
  await chooseFile(desk, await desk.evaluateHandle((text) => new File([text], 'ours.csv'), table));
  await read(desk, /ours\.csv: .*2 new/);
  await read(desk, /Line 3\s+It has no text/);
  expect(await texts()).toEqual(before);
  await press(desk, 'button', 'Take 2 canned responses');
  await until('both are kept', async () => (await texts()).length === before.length + 2);
  await press(desk, 'button', words('ui.undo'));
  await until('neither is kept', async () => (await texts()).length === before.length);
  expect(await texts()).toEqual(before);
  await desk.close();
});
