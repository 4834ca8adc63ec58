// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exportRecords } from '../../components/transfer/export-records.ts';
import { stageImport } from '../../components/transfer/import-records.ts';
import { createFinder } from '../../lib/detect/index.ts';
import { postKey } from '../../lib/model/ids.ts';
import { longestText, Post } from '../../lib/model/post.ts';
import { facebook } from '../../lib/sites/facebook.ts';
import { x } from '../../lib/sites/x.ts';
import { acme, entryId, mentionOf } from '../background/posts.ts';
import { facebookPage, sidePanel, xPage } from '../background/running.ts';
import { takeImport } from '../background/take-import.ts';
import { browserParts } from '../components/browser-parts.ts';
import { background, feed, open, show } from '../components/feed-in.tsx';
import { hostileTexts } from '../hostile.ts';
import { projectionsOf } from '../records/open.ts';
import { one, open as openFixture, postSaying } from '../sites/page.ts';

beforeEach(() => {
  browserParts();
  vi.spyOn(console, 'error');
});
afterEach(() => {
  expect(Reflect.get(globalThis, 'ranHostile')).toBeUndefined();
  // What React has to say of markup (an attribute or a key it does not take) is a fault too.
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
});

const sites = [
  {
    adapter: x,
    from: xPage,
    fixture: '2025-02-home',
    says: 'Watch how',
    text: '[data-testid="tweetText"] > span',
    name: '[data-testid="User-Name"] a span span',
    showEvery: 1,
  },
  {
    adapter: facebook,
    from: facebookPage,
    fixture: '2025-12-group',
    says: 'Which kettle',
    text: '[data-ad-preview="message"] [dir="auto"] [dir="auto"]',
    name: 'h3 a span',
    // Views are the same for every site.
    showEvery: 4,
  },
];

/** What fifty strangers wrote on this site, as its adapter reads it, each with the same words as name and as text. */
function readAll({ adapter, fixture, says, text, name }: (typeof sites)[number]): Post[] {
  const page = openFixture(adapter, fixture);
  const element = postSaying(adapter, page, says);
  const [words, ...others] = element.querySelectorAll(text);
  for (const other of others) other.remove();
  const author = one(element, name);
  return hostileTexts.map((hostile, place) => {
    if (words) words.textContent = `Acme ${hostile}`;
    author.textContent = hostile;
    const read = adapter.read(element, page.facts);
    // One element was written over fifty times: here it is fifty posts of fifty people.
    return Post.parse({
      ...read,
      id: `${place}`,
      author: { ...read?.author, handle: `h${place}`, userId: `${place}` },
    });
  });
}

/** Everything of the file again, on a machine that knew nothing. */
async function moveToNewMachine(): Promise<void> {
  const still = new AbortController().signal;
  await background().ask(sidePanel, 'settings', undefined); // the views ask from now on
  const file = await exportRecords(() => undefined, still);
  await background().records.database.delete();
  background().restart();
  const { id, wrongRows } = await stageImport(file, () => undefined, still);
  expect(wrongRows).toEqual([]);
  await takeImport(background(), sidePanel, id);
}

const everything = () => projectionsOf(background().records.database);

/** Looked for by its words: roles take a test of a hundred views too long. */
async function whatTheyWrote(): Promise<HTMLElement> {
  const part = (await screen.findByText('What they wrote')).closest('section');
  if (part === null) throw new Error('it is no part of the sidebar');
  return part;
}

/** Nothing in the view was made of a stranger's words but text. */
function expectOnlyOurs(container: HTMLElement): void {
  const foreign =
    'img, script, style, iframe, object, embed, base, link, meta, math, [src], [srcdoc], [onerror], [onload]';
  expect([...container.querySelectorAll(foreign)].map(({ outerHTML }) => outerHTML)).toEqual([]);
  for (const element of container.querySelectorAll('*'))
    for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
  for (const link of container.querySelectorAll('a')) expect(link.href).toMatch(/^https:\/\/(x|www\.facebook)\.com\//);
}

/** Most letters without a blank that a browser must lay out at once: 100,000 would hold the sidebar up for seconds. */
function longestWord(part: HTMLElement): number {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  let longest = 0;
  while (texts.nextNode() !== null)
    for (const word of (texts.currentNode.textContent ?? '').split(/\s+/)) longest = Math.max(longest, word.length);
  return longest;
}

describe.each(sites)('fifty hostile people on $adapter.site', (site) => {
  const posts = readAll(site);
  const mentions = () => posts.flatMap((read) => createFinder([acme]).find(read));

  test('are found for what they name, at the place where it stands', () => {
    expect(mentions().map(({ post: { id } }) => id)).toEqual(posts.map(({ id }) => id));
    for (const { post: read, found } of mentions())
      for (const { text, start, end } of found) expect(read.text.slice(start, end)).toBe(text);
  });

  test('are kept, exported and imported without losing a character', async () => {
    await feed([]);
    await background().ask(site.from, 'see', mentions());
    const kept = await background().records.database.mentions.bulkGet(posts.map(postKey));
    expect(kept.map((row) => row?.post)).toEqual(posts);
    const before = await everything();
    await moveToNewMachine();
    expect(await everything()).toEqual(before);
  });

  test('are shown as the text they wrote, and nothing of it becomes an element or a link', async () => {
    await feed([]);
    await background().ask(site.from, 'see', mentions());
    for (const { id, author, text } of posts.filter((_, place) => place % site.showEvery === 0)) {
      const { user, container } = await open(id, site.adapter.site);
      const wrote = await whatTheyWrote();
      expect(container.querySelector('h1')?.textContent).toBe(author.name ?? author.handle);
      const more = within(wrote).queryByText('Show all');
      if (more !== null) await user.click(more);
      expect(
        within(wrote).getByText((_, element) => element?.tagName === 'P' && element.textContent === text),
      ).toBeVisible();
      expectOnlyOurs(container);
      expect(longestWord(wrote)).toBeLessThan(1_000);
      cleanup();
    }
  });
});

describe('hostile words around a post', () => {
  const shared = '<img src=x onerror="globalThis.ranHostile = 1">';

  test('in quotes, pictures, groups and answered names stay text as well', async () => {
    const posts = hostileTexts.slice(0, 24).map((hostile, place) => {
      const name = hostile.slice(0, 200).toWellFormed();
      return mentionOf({
        id: `${place}`,
        inReplyTo: { name },
        group: { name },
        quoted: { author: { name }, text: hostile.toWellFormed() },
        images: [{ description: name }, { description: shared }, { description: shared }],
      });
    });
    await feed(posts);
    for (const { post: shown } of posts) {
      const { container } = await open(shown.id);
      const wrote = await whatTheyWrote();
      for (const said of [shown.quoted?.text, shown.group?.name, shown.images?.[0]?.description])
        expect(wrote.textContent).toContain(said);
      expectOnlyOurs(container);
      cleanup();
    }
  });

  test('that are no web address are refused as one, whoever asks', async () => {
    await feed([]);
    for (const address of hostileTexts.slice(12, 17)) {
      const mention = mentionOf({ id: '1' });
      const asked = background().ask(xPage, 'see', [{ ...mention, post: { ...mention.post, permalink: address } }]);
      await expect(asked, address).rejects.toMatchObject({ kind: 'badInput' });
      const subject = { kind: 'selection' as const, text: 'x', title: 'x', address };
      await expect(background().ask(sidePanel, 'choose', { tab: 7, subject }), address).rejects.toMatchObject({
        kind: 'badInput',
      });
    }
  });
});

describe('the most there can be', () => {
  test('of one post, every character an escape, comes through export and import', async () => {
    const control = '\u0001'.repeat(longestText);
    const picture = { description: control };
    const largest = mentionOf({
      id: '1',
      text: control,
      quoted: { text: control },
      images: [picture, picture, picture, picture],
    });
    await feed([largest]);
    const before = await everything();
    await moveToNewMachine();
    expect(await everything()).toEqual(before);
  });

  test('of one brand, 20,000 terms with their conditions, comes through export and import', async () => {
    const terms = Array.from({ length: 20_000 }, (_, place) => ({
      kind: 'product' as const,
      text: `Acme Kettle of the year ${place}`,
      context: ['kettle', 'order', 'parcel', 'shop'],
      exclude: ['coyote', 'roadrunner'],
    }));
    await feed([]);
    await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: { ...acme, terms } });
    const before = await everything();
    await moveToNewMachine();
    expect(await everything()).toEqual(before);
  });
});

describe('by hand', () => {
  test('the longest selection of the longest page is looked at and logged, with where it stands', async () => {
    await feed();
    const text = '<b>Maya</b> '.repeat(20_000).slice(0, 20_000);
    const address = `https://blog.example/${'a'.repeat(3_000)}`;
    const subject = { kind: 'selection' as const, text, title: '<script>globalThis.ranHostile = 1</script>', address };
    await background().ask(sidePanel, 'choose', { tab: 7, subject });
    const { user, container } = await show();
    await screen.findByText((_, element) => element?.tagName === 'P' && element.textContent === text.trim());
    await user.type(screen.getByRole('searchbox'), 'maya');
    await user.click(await screen.findByRole('button', { name: /Maya Chen/ }));
    await user.click(await screen.findByRole('button', { name: 'Log' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Called' }));
    const history = await screen.findByRole('region', { name: 'Before' });
    expect(await within(history).findByText(/^Called/)).toBeVisible();
    const [{ text: logged } = {}] = await background().records.database.interactions.toArray();
    expect(logged?.slice(0, 100)).toBe(text.slice(0, 100));
    expect(logged?.endsWith(`\n${subject.title}\n${address}`)).toBe(true);
    expect(container.querySelector('.selected-words b')).toBeNull();
  });
});
