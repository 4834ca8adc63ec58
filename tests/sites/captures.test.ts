import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { Post } from '../../lib/model/post.ts';
import { facebook } from '../../lib/sites/facebook.ts';
import { readPage } from '../../lib/sites/read-page.ts';
import { x } from '../../lib/sites/x.ts';
import { renamePosts } from './page.ts';

/** Pages as people saved them. They show real people, so they stay outside the project, and nothing of them is named here. */
const captures = join(import.meta.dirname, '../../../shared/pages');
const open = (site: string, file: string) => new JSDOM(readFileSync(join(captures, site, file))).window.document;
const files = (site: string) => (existsSync(join(captures, site)) ? readdirSync(join(captures, site)) : []);
if (!existsSync(captures)) console.warn(`No captured pages at ${captures}: the adapters are tested on fixtures only.`);

describe.skipIf(!existsSync(captures))('saved pages of X', () => {
  it.each(files('x'))('%s: every organic post whole, nothing else mixed in', (file) => {
    const page = open('x', file);
    const { posts, problems } = readPage(x, page, { address: new URL('https://x.com/home'), now: Date.now() });
    expect(problems).toEqual([]);
    // Counted without the adapter: only an organic post has a time that is a link.
    const times = [...page.querySelectorAll('article a[href*="/status/"] > time')];
    const addresses = times.map((time) => time.parentElement?.getAttribute('href')?.match(/\w+\/status\/\d+$/)?.[0]);
    const organic = posts.filter(({ promoted }) => !promoted);
    expect(organic.map(({ permalink }) => permalink?.replace('https://x.com/', ''))).toEqual(addresses);
    expect(posts).toHaveLength(page.querySelectorAll('article[data-testid="tweet"]').length);
    for (const post of posts) expect(Post.safeParse(post).error).toBeUndefined();
    for (const post of organic) expect(post.postedAtPrecision).toBe('second');
    // Words of a quoted post, or of a link's card, never stand in the post that shows them.
    for (const [at, article] of [...page.querySelectorAll('article[data-testid="tweet"]')].entries()) {
      const boxes = '[data-testid="card.wrapper"], [role="link"]:has([data-testid="tweetText"])';
      const others = [...article.querySelectorAll(boxes)].flatMap((box) => box.textContent?.match(/\S{12,}/g) ?? []);
      const own = article.querySelector('[data-testid="tweetText"]')?.textContent ?? '';
      for (const word of others.filter((other) => !own.includes(other))) expect(posts[at]?.text).not.toContain(word);
    }
  });
});

describe.skipIf(!existsSync(captures)).each([x, facebook])('saved pages of $site, their posts renamed', (adapter) => {
  it.each(files(adapter.site))('%s: as many posts are missed as were read, less the advertisements', (file) => {
    const page = open(adapter.site, file);
    const facts = { address: new URL('https://x.com/home'), now: Date.now() };
    const organic = readPage(adapter, page, facts).posts.filter(({ promoted }) => !promoted).length;
    renamePosts(adapter, page);
    const { problems } = readPage(adapter, page, facts);
    expect(problems.map(({ part, count }) => [part, count])).toEqual(organic === 0 ? [] : [['post', organic]]);
  });
});

describe.skipIf(!existsSync(captures))('people beside the posts of X', () => {
  it('lend their numbers to the posts they wrote, and to no others', () => {
    const numbers = files('x').flatMap((file) => {
      const page = open('x', file);
      const address = new URL('https://x.com/somebody/status/1');
      return readPage(x, page, { address, now: Date.now() }).posts.map(({ author: { handle, userId } }) => {
        const buttons = [...page.querySelectorAll(`button[aria-label$="@${handle}" i][data-testid$="-follow"]`)];
        expect(userId).toBe(buttons[0]?.getAttribute('data-testid')?.replace('-follow', ''));
        return userId;
      });
    });
    expect(numbers.filter(Boolean).length).toBeGreaterThan(1);
  });
});

describe.skipIf(!existsSync(captures))('saved pages of Facebook', () => {
  it.each(files('facebook'))('%s: every post whole, no decoy mixed in', (file) => {
    const page = open('facebook', file);
    const address = new URL('https://www.facebook.com/search/top?q=example');
    const { posts, problems } = readPage(facebook, page, { address, now: Date.now() });
    expect(problems).toEqual([]);
    // Counted without the adapter: each post that is not a placeholder has one message.
    const messages = [...page.querySelectorAll('[aria-posinset] [data-ad-preview="message"]')];
    expect(posts).toHaveLength(messages.length);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
    for (const [at, post] of posts.entries()) {
      expect(Post.safeParse(post).error).toBeUndefined();
      expect(post.author.userId).toMatch(/^\d+$/);
      expect(post.author.name).toBeTruthy();
      expect(post.author.name).not.toBe(post.group?.name);
      // Every word is one of the message, which holds no decoys; not one of its buttons is there.
      const message = messages[at]?.textContent ?? '';
      for (const word of post.text.split(/\s+/)) expect(message).toContain(word);
      const button = messages[at]?.querySelector('[role="button"]')?.textContent;
      expect(post.truncated === true).toBe(button !== undefined);
      if (button) expect(post.text).not.toContain(button);
    }
    expect(posts.map(({ promoted }) => promoted)).not.toContain(true);
  });

  it.each(files('facebook'))('%s: the same names at each reading', (file) => {
    const page = { address: new URL('https://www.facebook.com/'), now: Date.now() };
    const [once, again] = [open('facebook', file), open('facebook', file)].map((each) =>
      readPage(facebook, each, page),
    );
    expect(again?.posts.map(({ id }) => id)).toEqual(once?.posts.map(({ id }) => id));
  });
});
