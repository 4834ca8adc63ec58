import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { PostKey } from '../../lib/model/ids.ts';
import { practiceBrand } from '../../practice/world/index.ts';
import { hostileTexts } from '../hostile.ts';
import { openMention } from './open-mention.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { test as plain } from './rig/fixture.ts';
import { until } from './rig/until.ts';
import { withBrand } from './with-brand.ts';

const test = plain.extend('view', { scope: 'file' }, ({ open }) => withBrand(open));
const posts = 'article[data-testid="tweet"]';

interface Stranger {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

const strangers = hostileTexts.map((hostile, place): Stranger => {
  // No feed draws more of one post; how longer ones are read, kept and shown is in `tests/journey`.
  const text = `@${practiceBrand.handle} ${hostile}`.slice(0, 5_000).toWellFormed().trim();
  const name = hostile.toWellFormed().slice(0, 50).replace(/\s+/g, ' ').trim();
  return { id: `90000000000000000${String(place).padStart(2, '0')}`, name: name === '' ? 'nobody' : name, text };
});

/** Puts posts of these strangers above the feed, made as X makes them: what they wrote is text there too. */
function plant(page: Page, people: readonly Stranger[]): Promise<void> {
  return page.evaluate(
    (selector, json) => {
      const model = document.querySelector(selector);
      const feed = document.querySelector('[data-testid="primaryColumn"]');
      if (model == null || feed == null) throw new Error('the feed has no post');
      for (const { id, name, text } of JSON.parse(json) as Stranger[]) {
        const post = model.cloneNode(true) as HTMLElement; // the clone of an element
        for (const mark of post.querySelectorAll('post-mark')) mark.remove();
        const own = post.querySelector('a:has(> time)');
        const names = post.querySelectorAll('[data-testid="User-Name"] a');
        const handle = `stranger${id.slice(-2)}`;
        own?.setAttribute('href', `/${handle}/status/${id}`);
        post
          .querySelector('[data-testid^="UserAvatar-Container-"]')
          ?.setAttribute('data-testid', `UserAvatar-Container-${handle}`);
        for (const link of names) if (link !== own) link.setAttribute('href', `/${handle}`);
        const span = (said: string) => Object.assign(document.createElement('span'), { textContent: said });
        names[0]?.querySelector('[dir="ltr"] > span')?.replaceChildren(span(name));
        const words = post.querySelector('[data-testid="tweetText"]') ?? document.createElement('div');
        words.replaceChildren(span(text));
        feed.prepend(post);
      }
    },
    posts,
    JSON.stringify(people),
  );
}

/** The strangers whose posts have no mark. */
function unmarked(page: Page): Promise<string[]> {
  return page.evaluate(
    (selector, ids) => {
      const marked = [...document.querySelectorAll(selector)].filter(
        (post) => post.querySelector('post-mark') !== null,
      );
      return ids.filter((id) => !marked.some((post) => post.querySelector(`a[href$="/status/${id}"]`) !== null));
    },
    posts,
    strangers.map(({ id }) => id),
  );
}

/** Notes what the policy of this place refuses from now on: markup that came alive would first be refused. */
async function noteRefusals(place: Page | Frame): Promise<() => Promise<string[]>> {
  await place.evaluate(() => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      refused.push(`${effectiveDirective} ${blockedURI}`),
    );
    Object.assign(window, { refused });
  });
  return () => place.evaluate(() => (window as unknown as { refused: string[] }).refused); // put there above
}

/** What in the sidebar can only have been made of a stranger's words. */
function foreignIn(sidebar: Frame): Promise<string[]> {
  return sidebar.evaluate(() => {
    const made = 'body :is(img, script, style, iframe, object, embed, base, link, meta, math, [src], [srcdoc])';
    const handlers = [...document.querySelectorAll('body *')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on')),
    );
    const links = [...document.querySelectorAll('a')].filter(({ href }) => !href.startsWith('https://x.com/'));
    return [...document.querySelectorAll(made), ...handlers, ...links].map(({ outerHTML }) => outerHTML);
  });
}

test('fifty hostile people are marked, and shown in the sidebar as the text they wrote', async ({ open, view: _ }) => {
  const { page, sidebar, tab } = await openMention(open, 'https://x.com/home', posts);
  const refusedBy = [await noteRefusals(page), await noteRefusals(sidebar)];
  await plant(page, strangers);
  await until('all of them are marked', async () => (await unmarked(page)).length === 0).catch(
    async (cause: unknown) => {
      throw new Error(`not marked: ${await unmarked(page)}`, { cause });
    },
  );
  for (const { id, name, text } of strangers) {
    const post = PostKey.parse(`x:${id}`);
    await askFromView(sidebar, 'choose', { tab, subject: { kind: 'post', post } });
    // Of a long text the beginning is shown first.
    const beginning = text.length > 900 ? `${text.slice(0, 900)}…` : text;
    await until(`the sidebar shows ${JSON.stringify([name, beginning])}`, () =>
      sidebar.evaluate(
        (who, what) =>
          document.querySelector('h1')?.textContent === who &&
          document.querySelector('.post-text')?.textContent === what,
        name,
        beginning,
      ),
    );
    expect(await foreignIn(sidebar)).toEqual([]);
  }
  for (const place of [page, sidebar])
    expect(await place.evaluate(() => String(Reflect.get(window, 'ranHostile')))).toBe('undefined');
  for (const refused of refusedBy) expect(await refused()).toEqual([]);
});
