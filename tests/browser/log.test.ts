import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { foundBy } from '../../lib/model/customer-search.ts';
import { EntryId, PostKey } from '../../lib/model/ids.ts';
import { makeWorld } from '../../practice/world/index.ts';
import { type OpenMention, openMention } from './open-mention.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { test as plain } from './rig/fixture.ts';
import type { OpenBrowser } from './rig/open-browser.ts';
import { until } from './rig/until.ts';
import { withBrand } from './with-brand.ts';

const test = plain.extend('view', { scope: 'file' }, ({ open }) => withBrand(open));

const tweets = 'article[data-testid="tweet"]';
const comments = '[role="article"], [aria-posinset]';
const composer = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const sendOnX = '[data-testid^="tweetButton"]:not([disabled])';
const sendOnFacebook = '#focused-state-composer-submit [role="button"]:not([aria-disabled="true"])';
const group = makeWorld({ now: 0 }).groups.find(({ key }) => key === 'kettletalk')?.id;

/** The replies to this mention in its customer's history. */
async function repliesTo({ post }: OpenMention, view: Page) {
  const { history } = await askFromView(view, 'lookUp', { by: 'post', post });
  return history.flatMap((item) =>
    item.kind === 'interaction' && item.interaction.kind === 'reply' && item.interaction.answers === post
      ? [item.interaction]
      : [],
  );
}

/** Puts the reply into the box and presses the site's own button, as the person does. */
async function answer(mention: OpenMention, text: string, button: string): Promise<void> {
  expect(await mention.fill(text)).toEqual({ kind: 'filled' });
  await mention.page.bringToFront();
  const send = await mention.page.waitForSelector(button);
  await send?.click();
  await until('it was sent', async () => (await mention.sent()).some((sent) => sent.includes(text)));
}

async function conversation(open: OpenBrowser): Promise<OpenMention> {
  const first = await openMention(open, 'https://x.com/home', tweets);
  const address = await first.page.$$eval(
    `${tweets}:has(post-mark) a:has(> time)`,
    (links, id) => links.map((link) => Reflect.get(link, 'href')).find((href) => String(href).endsWith(`/${id}`)),
    first.post.split(':')[1],
  );
  await first.page.close();
  return openMention(open, String(address), tweets);
}

test('who passes a post of ours on has it in their history', async ({ open, view }) => {
  const { posts } = makeWorld({ now: 0 });
  const [price, jobs] = ['c-price', 'own-jobs'].map((key) => posts.find((post) => post.key === key));
  const shares = async () => {
    const { history } = await askFromView(view, 'lookUp', { by: 'post', post: PostKey.parse(`x:${price?.id}`) });
    return history.flatMap((item) => (item.kind === 'interaction' ? [item.interaction] : []));
  };
  await open.page(`https://x.com/search?q=@${price?.author.x?.handle}`);
  await until('she was met', () => shares().then(() => true));
  const page = await open.page(`https://x.com/search?q=descaling`);
  const [share] = await until('it is kept', async () => (await shares()).length > 0 && shares());
  expect(share).toMatchObject({ kind: 'share', permalink: `https://x.com/harbourkettles/status/${jobs?.id}` });
  await page.reload();
  await page.waitForSelector(tweets);
  expect(await shares()).toHaveLength(1);
});

describe('an own reply is logged by itself, once', () => {
  test('sent from the dialog above the feed of X', async ({ open, view }) => {
    const mention = await openMention(open, 'https://x.com/home', tweets);
    await answer(mention, 'We are on it, Maya 🌸', `[role="dialog"] ${sendOnX}`);
    const [reply] = await until('it is logged', async () => {
      const replies = await repliesTo(mention, view);
      return replies.length > 0 && replies;
    });
    expect(reply).toMatchObject({ by: 'Kim', text: 'We are on it, Maya 🌸' });
    expect(reply?.permalink).toMatch(/^https:\/\/x\.com\/harbourkettles\/status\/\d+$/);
    await until('its mark says so', async () =>
      (await open.marks(mention.page, tweets)).some(({ says }) => /answered by Kim/.test(says)),
    );
  });

  test('in the words that were chosen last, whatever settings change before it is sent', async ({ open, view }) => {
    const mention = await openMention(open, 'https://x.com/home', tweets);
    const before = (await repliesTo(mention, view)).length;
    await mention.fill('First choice, Maya');
    await askFromView(view, 'saveSettings', { sidebar: { side: 'left', width: 380 } });
    // Its page begins anew with each of these.
    const hasMarks = async () => (await open.marks(mention.page, tweets)).length > 0;
    await askFromView(view, 'saveSettings', { marks: false });
    await until('nothing is marked', async () => !(await hasMarks()));
    await askFromView(view, 'saveSettings', { marks: true, sidebar: { side: 'right', width: 380 } });
    await until('it is marked again', hasMarks);
    await answer(mention, 'Second choice, Maya', `[role="dialog"] ${sendOnX}`);
    await until('it is logged', async () => (await repliesTo(mention, view)).length > before);
    const texts = (await repliesTo(mention, view)).map(({ text }) => text);
    expect(texts).toContain('Second choice, Maya');
    expect(texts).not.toContainEqual(expect.stringContaining('First choice'));
  });

  test('not what is posted instead, after the dialog with the filled reply was discarded', async ({ open, view }) => {
    const mention = await openMention(open, 'https://x.com/home', tweets);
    const before = (await repliesTo(mention, view)).map(({ text }) => text);
    expect(await mention.fill('Filled and thought better of')).toEqual({ kind: 'filled' });
    const { page } = mention;
    await page.bringToFront();
    await page.click('[data-testid="app-bar-close"]');
    await page.waitForSelector('[role="dialog"]', { hidden: true });
    const there = await page.evaluate(() => scrollY);
    await page.evaluate(() => scrollTo(0, 0));
    await page.click(composer);
    await page.keyboard.type('Our shop opens at nine');
    await page.click(sendOnX);
    await until('it was sent', async () => (await mention.sent()).includes('Our shop opens at nine'));
    await page.evaluate((to) => scrollTo(0, to), there);
    await page.waitForSelector(`${tweets} a[href$="/status/${mention.post.split(':')[1]}"]`);
    await answer(mention, 'And this is the reply', `[role="dialog"] ${sendOnX}`);
    const replies = await until('the reply is logged', async () => {
      const texts = (await repliesTo(mention, view)).map(({ text }) => text).filter((text) => !before.includes(text));
      return texts.some((text) => text?.includes('And this is the reply')) && texts;
    });
    expect(replies).toEqual([expect.stringContaining('And this is the reply')]);
  });

  test('sent below a conversation on X, whatever is loaded again', async ({ open, view }) => {
    const mention = await conversation(open);
    const before = (await repliesTo(mention, view)).length;
    await answer(mention, 'Found it: it comes today', sendOnX);
    await until('it is logged', async () => (await repliesTo(mention, view)).length === before + 1);
    await open.stopBackground();
    await mention.page.reload();
    await until('the page is marked again', async () => (await open.marks(mention.page, tweets)).length > 0);
    expect(await repliesTo(mention, view)).toHaveLength(before + 1);
  });

  test('sent as a comment on Facebook', async ({ open, view }) => {
    const mention = await openMention(open, 'https://www.facebook.com/', comments);
    await answer(mention, 'Write to us, we have a drawer full', sendOnFacebook);
    const [reply] = await until('it is logged', async () => {
      const replies = await repliesTo(mention, view);
      return replies.length > 0 && replies;
    });
    expect(reply?.text).toContain('we have a drawer full');
  });

  test('sent in a group of Facebook, where the page is known by a number that nobody told us', async ({
    open,
    view,
  }) => {
    const [brand] = await askFromView(view, 'brands', undefined);
    if (brand === undefined) throw new Error('no brand is set up');
    const handles = brand.handles.filter(({ handle }) => !/^\d+$/.test(handle));
    await askFromView(view, 'saveBrand', { id: EntryId.parse('without-numbers'), brand: { ...brand, handles } });
    const mention = await openMention(open, `https://www.facebook.com/groups/${group}/`, comments);
    // In words that would make it a mention by anybody else.
    await answer(mention, 'Write to @harbourkettles, we have a drawer full', sendOnFacebook);
    const [reply] = await until('it is logged', async () => {
      const replies = await repliesTo(mention, view);
      return replies.length > 0 && replies;
    });
    expect(reply).toMatchObject({ by: 'Kim' });
    const { customers } = await askFromView(view, 'searchCustomers', foundBy('Harbour'));
    expect(customers.filter(({ accounts }) => accounts.some(({ handle }) => /^\d+$/.test(handle)))).toEqual([]);
    expect(await askFromView(view, 'brands', undefined)).toEqual([{ ...brand, handles }]);
  });

  test.for([
    ['from the dialog above the feed of X', (open: OpenBrowser) => openMention(open, 'https://x.com/home', tweets)],
    ['below a conversation on X', conversation],
  ] as const)('sent %s by an account that no brand lists', async ([where, openAt], { open, view }) => {
    const [brand] = await askFromView(view, 'brands', undefined);
    if (brand === undefined) throw new Error('no brand is set up');
    await askFromView(view, 'saveBrand', { id: EntryId.parse(where), brand: { ...brand, handles: [] } });
    const mention = await openAt(open);
    const before = (await repliesTo(mention, view)).length;
    const text = `In the words that were filled ${where}`;
    await answer(mention, text, sendOnX);
    await until('it is logged', async () => (await repliesTo(mention, view)).length > before);
    const replies = await repliesTo(mention, view);
    expect(replies).toHaveLength(before + 1);
    expect(replies).toContainEqual(expect.objectContaining({ by: 'Kim', text }));
    expect(await askFromView(view, 'brands', undefined)).toEqual([{ ...brand, handles: [] }]);
  });
});
