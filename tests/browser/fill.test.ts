import { describe, expect } from 'vitest';
import { type OpenMention, openMention } from './open-mention.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { test as plain } from './rig/fixture.ts';
import type { OpenBrowser } from './rig/open-browser.ts';
import { findNow, press, read } from './rig/person.ts';
import { until } from './rig/until.ts';
import { words } from './rig/words.ts';
import { withBrand } from './with-brand.ts';

const test = plain.extend('view', { scope: 'file' }, ({ open }) => withBrand(open));

const reply = 'Hi Maya 🌸, sorry about that!\n\nWe look into it 👩‍👩‍👧 now.\nKim';
/** Rich editors keep a blank line or make a paragraph of it. */
const lines = (text: string) => text.split('\n').filter((line) => line !== '');

const tweets = 'article[data-testid="tweet"]';
/** The page about the mention, where the composer stands below the post. */
async function conversation(open: OpenBrowser): Promise<OpenMention> {
  const { page } = await openMention(open, 'https://x.com/home', tweets);
  const address = await page.$eval(`${tweets}:has(post-mark) a:has(> time)`, (link) => Reflect.get(link, 'href'));
  await page.close();
  return openMention(open, String(address), tweets);
}

describe.each([
  ['the dialog above the feed of X', (open: OpenBrowser) => openMention(open, 'https://x.com/home', tweets)],
  ['the box in a conversation on X', conversation],
  [
    'a comment box on Facebook',
    (open: OpenBrowser) => openMention(open, 'https://www.facebook.com/', '[role="article"], [aria-posinset]'),
  ],
])('%s', (_, open) => {
  test('takes a reply once and whole, sends nothing, and gives it back for undo', async ({
    open: browser,
    view: _,
  }) => {
    const mention = await open(browser);
    expect(await mention.fill(reply)).toEqual({ kind: 'filled' });
    const [held, ...others] = await mention.held();
    expect(lines(held ?? '')).toEqual(lines(reply));
    expect(others).toEqual([]);
    expect(await mention.sent()).toEqual([]);
    await mention.page.bringToFront();
    await mention.page.keyboard.down('Control');
    await mention.page.keyboard.press('z');
    await mention.page.keyboard.up('Control');
    await until('the box is empty again', async () => (await mention.held()).length === 0);
  });

  test('keeps what the person wrote, and takes another choice instead of the first', async ({
    open: browser,
    view: _,
  }) => {
    const mention = await open(browser);
    await mention.fill('First choice');
    expect(await mention.fill('Second 🌸 choice')).toEqual({ kind: 'filled' });
    expect(await mention.held()).toEqual(['Second 🌸 choice']);
    await mention.page.keyboard.type(' and my own words.');
    expect(await mention.fill(reply)).toEqual({ kind: 'filled' });
    const [held] = await mention.held();
    expect(lines(held ?? '')).toEqual(['Second 🌸 choice and my own words.', ...lines(reply)]);
    await mention.fill(reply);
    expect(await mention.held()).toEqual([held]);
  });
});

describe('a reply that cannot be put anywhere', () => {
  test('is said to be so where the setting forbids to open the box, with X’s own way', async ({ open, view }) => {
    await askFromView(view, 'saveSettings', { openReplyBox: false });
    try {
      const mention = await openMention(open, 'https://x.com/home', tweets);
      const id = mention.post.split(':')[1];
      expect(await mention.fill(reply)).toEqual({
        kind: 'problem',
        problem: { kind: 'fillMayNotOpen' },
        intent: `https://x.com/intent/post?in_reply_to=${id}&text=${encodeURIComponent(reply)}`,
      });
      expect(await mention.page.$('[role="dialog"]')).toBeNull();
    } finally {
      await askFromView(view, 'saveSettings', { openReplyBox: true });
    }
  });

  test('is said to be so when the post has left the page', async ({ open, view: _ }) => {
    const mention = await openMention(open, 'https://x.com/home', tweets);
    await mention.page.evaluate(() => window.scrollBy(0, 20_000));
    await until('the post is gone', () =>
      mention.page.evaluate(
        (id) => document.querySelector(`a[href$="/status/${id}"]`) === null,
        mention.post.split(':')[1],
      ),
    );
    expect(await mention.fill(reply)).toMatchObject({ kind: 'problem', problem: { kind: 'fillPostGone' } });
  });

  test.for([
    ['the box takes no text', ['paste', 'beforeinput'], 'problem.fillNotTaken'],
    ['no box opens, when the click is too long ago for the clipboard', ['click'], 'problem.fillNoBox'],
  ] as const)('can be pasted by hand where %s', async ([where, refused, problem], { open, view: __ }) => {
    const text = `${reply}, ${where}`;
    const { page, sidebar } = await openMention(open, 'https://x.com/home', tweets);
    await page.evaluate((types) => {
      const refuse = (event: Event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      for (const type of types) window.addEventListener(type, refuse, true);
    }, refused);
    const editor = await until('there is an editor', async () => (await sidebar.$('textarea')) ?? undefined);
    const held = () => editor.evaluate(({ value }) => value);
    const control = async (key: 'a' | 'v') => {
      await editor.focus();
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
    };
    const empty = async () => {
      await control('a');
      await page.keyboard.press('Backspace');
      expect(await held()).toBe('');
    };
    await empty();
    await editor.type(text);
    await press(sidebar, 'button', words('reply.fill'));
    await read(sidebar, new RegExp(words(problem)));
    await (await findNow(sidebar, 'button', words('reply.copy')))?.click();
    await read(sidebar, new RegExp(words('reply.copied')));
    expect(await held()).toBe(text);
    await empty();
    await control('v');
    await until('it is pasted', async () => (await held()) === text);
  });
});
