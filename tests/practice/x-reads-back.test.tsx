// @vitest-environment jsdom
import { act, cleanup, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Post } from '../../lib/model/post.ts';
import { readPage } from '../../lib/sites/read-page.ts';
import { x } from '../../lib/sites/x.ts';
import { makeWorld, type WorldPost } from '../../practice/world/index.ts';
import { mountPracticeX, type PracticeX } from '../../practice/x/mount.tsx';

// With this event the end of a scroll is not waited for.
vi.hoisted(() => Object.defineProperty(window, 'onscrollend', { value: null }));

const now = Date.UTC(2026, 10, 22, 9);
const world = makeWorld({ now });
const onX = world.posts.filter(({ sites, promoted }) => sites.includes('x') && !promoted);
const cellHeight = 200;

let page: PracticeX;
beforeEach(() => {
  scrollPage(0);
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] });
  // What jsdom lacks: layout and scrolling.
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(cellHeight);
  vi.stubGlobal('scrollTo', (to: number | { top: number }, top?: number) => {
    const wanted = typeof to === 'number' ? top : to.top;
    if (wanted !== undefined && Number.isFinite(wanted)) scrollPage(wanted);
  });
});
afterEach(() => {
  act(() => page.unmount());
  cleanup();
  document.body.replaceChildren();
  localStorage.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function scrollPage(top: number): void {
  Object.defineProperty(window, 'scrollY', { value: top, configurable: true });
  window.dispatchEvent(new Event('scroll'));
}

function open(language: 'en' | 'de' = 'en'): void {
  const element = document.body.appendChild(document.createElement('div'));
  act(() => {
    page = mountPracticeX(element, { now, routing: 'memory', language });
  });
}

function readHere() {
  return readPage(x, document, { address: page.address(), now });
}

/** Everything that is read while the timeline is scrolled from top to bottom. */
function readAll(): { posts: Map<string, Post>; problems: string[] } {
  const posts = new Map<string, Post>();
  const problems: string[] = [];
  const end = onX.length * cellHeight * 1.5;
  for (let top = 0; top < end; top += cellHeight * 8) {
    act(() => scrollPage(top));
    const read = readHere();
    for (const post of read.posts) posts.set(post.id, post);
    problems.push(...read.problems.map(({ part }) => part));
  }
  return { posts, problems };
}

function show(tab: number): void {
  const tabs = document.querySelectorAll('[role="tab"]');
  act(() => void fireEvent.click(tabs[tab] ?? document.body));
}

/** What a reader may leave out: the protocol of links, and spaces at the ends. */
const plain = (text: string) => text.replaceAll('https://', '').trim();

test('every post of the world is read as it was written', () => {
  open();
  show(1);
  const { posts, problems } = readAll();
  expect(problems).toEqual([]);
  const organic = [...posts.values()].filter(({ promoted }) => promoted === undefined);
  expect(organic.map(({ id }) => id).sort()).toEqual(onX.map(({ id }) => id).sort());

  for (const written of onX) {
    const read = posts.get(written.id);
    if (read === undefined) throw new Error(`${written.key} was not read`);
    expectAsWritten(read, written, 'en');
  }
});

test('a page in German is read like one in English', () => {
  open('de');
  show(1);
  const { posts, problems } = readHere();
  expect(problems).toEqual([]);
  expect(posts.length).toBeGreaterThanOrEqual(5);
  for (const read of posts.filter(({ promoted }) => !promoted)) {
    const written = onX.find(({ id }) => id === read.id);
    if (written === undefined) throw new Error(`${read.id} is not in the world`);
    expectAsWritten(read, written, 'de');
    expect(read.counts?.likes).toBe(written.counts.likes);
  }
});

function expectAsWritten(read: Post, written: WorldPost, language: string): void {
  const { key, author, quotes, repostedBy } = written;
  expect(read.author.handle, key).toBe(author.x?.handle);
  expect(read.author.name?.normalize(), key).toBe(author.x?.name.trim());
  expect(read.postedAt, key).toBe(new Date(written.postedAt).toISOString());
  expect(read.quoted?.author?.handle, key).toBe(quotes?.author.x?.handle);
  expect(read.quoted?.text && plain(read.quoted.text), key).toBe(quotes && plain(quotes.text));
  expect(read.repostedBy?.handle, key).toBe(repostedBy?.x?.handle);
  expect(read.images?.length ?? 0, key).toBe(written.images.length);

  const translation = written.translation?.lang === language ? written.translation : undefined;
  expect(read.translated === true, key).toBe(translation !== undefined);
  const said = plain(translation?.text ?? written.text);
  if (read.truncated) expect(said.startsWith(plain(read.text)), key).toBe(true);
  else expect(plain(read.text), key).toBe(said);
}

test('an advertisement is read as such, also where its author speaks as well', () => {
  open();
  const ads = readHere().posts.filter(({ promoted }) => promoted);
  expect(ads.length).toBeGreaterThanOrEqual(1);
  const written = world.posts.filter(({ promoted }) => promoted).map(({ text }) => plain(text));
  for (const { text } of ads) expect(written).toContain(plain(text));
});

test('in a conversation each answer is read as an answer to the post that it stands under', () => {
  open();
  const post = onX.find(({ key }) => key === 'c-press');
  if (post === undefined) throw new Error('no such post');
  goTo(post);
  const answers = readHere().posts.filter(({ inReplyTo }) => inReplyTo?.id === post.id);
  expect(answers.length).toBe(2);
  for (const { id } of answers) expect(onX.find((each) => each.id === id)?.answers).toBe(post);
});

test('the reply dialog holds no post of its own, and opens no second reading of the first', () => {
  open();
  const before = readHere();
  act(() => void fireEvent.click(document.querySelector('article [data-testid="reply"]') ?? document.body));
  expect(document.querySelector('[role="dialog"] article')).not.toBeNull();
  expect(readHere()).toEqual(before);
});

test('what a profile states of its account is that of the profile before for a moment, and is not taken for this one', () => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout'] });
  open();
  for (const key of ['p-replacement', 'c-bus-stop']) {
    const { post, x: account } = writtenBy(key);
    click('[data-testid="AppTabBar_Home_Link"]');
    goTo(post);
    click('article[tabindex="-1"] [data-testid="User-Name"] a');
    const followers = () =>
      new Set(readHere().posts.flatMap(({ author }) => (author.handle === account.handle ? [author.followers] : [])));
    expect(followers()).toEqual(new Set([undefined]));
    act(() => void vi.runOnlyPendingTimers());
    expect(followers()).toEqual(new Set([account.followers]));
  }
});

test('the own account is known from the menu, never from a stranger in the feed', () => {
  open();
  expect(x.signedInAs(document)).toBe(world.brand.handle);
});

function writtenBy(key: string) {
  const post = onX.find((each) => each.key === key);
  if (post?.author.x === undefined) throw new Error(`nobody wrote ${key}`);
  return { post, x: post.author.x };
}

function click(selector: string): void {
  act(() => void fireEvent.click(document.querySelector(selector) ?? document.body));
}

function goTo(post: WorldPost): void {
  for (let top = 0; top < onX.length * cellHeight; top += cellHeight * 8) {
    act(() => scrollPage(top));
    const link = document.querySelector(`a[href$="/status/${post.id}"]:has(> time)`);
    if (link === null) continue;
    act(() => void fireEvent.click(link));
    return;
  }
  throw new Error(`${post.key} is not in the feed`);
}
