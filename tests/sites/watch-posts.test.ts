// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { SiteAdapter } from '../../lib/sites/adapter.ts';
import { facebook } from '../../lib/sites/facebook.ts';
import { watchPosts } from '../../lib/sites/watch-posts.ts';
import { x } from '../../lib/sites/x.ts';
import { one, open } from './page.ts';

const end: AbortController[] = [];
afterEach(() => {
  for (const each of end.splice(0)) each.abort();
});

/** Watches one of our saved pages as if it were open, and keeps what was told. */
async function watch(adapter: SiteAdapter, name: string) {
  const { page, facts, posts } = open(adapter, name);
  // jsdom is never idle
  Object.assign(page.defaultView ?? {}, { requestIdleCallback: setTimeout, cancelIdleCallback: clearTimeout });
  const told = { posts: [] as string[], none: 0, unreadable: [] as string[], tried: [] as string[] };
  const signal = new AbortController();
  end.push(signal);
  watchPosts(
    { document: page, address: () => facts.address.href },
    adapter,
    {
      onPost: ({ post }) => {
        told.posts.push(post.id);
        return true;
      },
      onNone: () => {
        told.none += 1;
      },
      onTouched: () => {},
      onUnreadable: ({ part, selectors }) => {
        told.unreadable.push(part);
        told.tried.push(...selectors);
      },
      onMended: () => {},
      onMoved: () => {},
      onBatch: () => {},
    },
    signal.signal,
  );
  const readable = posts.filter((post) => adapter.read(post, facts) !== undefined);
  await expect.poll(() => told.posts).toHaveLength(readable.length);
  return { page, posts, told };
}

describe('watching the posts of a page', () => {
  it('tells each post that stands in it once', async () => {
    const { told } = await watch(x, '2025-02-home');
    expect(new Set(told.posts).size).toBe(told.posts.length);
    expect(told.unreadable).toEqual([]);
  });

  it('tells a comment that comes into a post that stands already', async () => {
    const { page, told } = await watch(facebook, '2025-11-post');
    const before = told.posts.length;
    const comment = one(page, '[role="article"][aria-label]');
    const copy = comment.cloneNode(true) as HTMLElement; // a copy of an element is one
    for (const link of copy.querySelectorAll('a[href*="comment_id="]'))
      link.setAttribute('href', 'https://www.facebook.com/somebody.new?comment_id=900100200300');
    comment.parentElement?.append(copy);
    await expect.poll(() => [...told.unreadable, ...told.posts.slice(before)]).toEqual(['900100200300']);
  });

  it('tells a post anew when its element comes to hold another one', async () => {
    const { told, posts } = await watch(x, '2025-02-home');
    const before = told.posts.length;
    for (const link of posts[0]?.querySelectorAll('a[href*="/status/"]') ?? [])
      link.setAttribute('href', (link.getAttribute('href') ?? '').replace(/\/status\/\d+/, '/status/77'));
    await expect.poll(() => told.posts.slice(before)).toEqual(['77']);
  });

  it('takes down at once what stood beside a post that is gone, where reading takes longer than a frame', async () => {
    const slow: SiteAdapter = {
      ...x,
      glance: (post) => {
        const { fingerprint, essence } = x.glance(post);
        const slowly = (address: URL) => {
          for (const end = performance.now() + 10; performance.now() < end; );
          return essence(address);
        };
        return { fingerprint, essence: slowly };
      },
    };
    const { told, posts } = await watch(slow, '2025-02-home');
    const [first, second] = posts.filter((post) => post.querySelector('a[href*="/status/"]') !== null);
    for (const [place, post] of [first, second].entries())
      for (const link of post?.querySelectorAll('a[href*="/status/"]') ?? [])
        link.setAttribute('href', `/a/status/8${place}`);
    const before = told.posts.length;
    await Promise.resolve();
    expect([told.posts.slice(before), told.none]).toEqual([[], 2]);
    await expect.poll(() => told.posts.slice(before)).toEqual(['80', '81']);
  });

  it('takes down what stood beside a post that leaves the page, and tells the post anew when it comes back', async () => {
    const { page, told, posts } = await watch(x, '2025-02-home');
    const [post] = posts;
    const before = told.posts.length;
    post?.remove();
    await Promise.resolve();
    expect(told.none).toBe(1);
    if (post !== undefined) page.body.append(post);
    await expect.poll(() => told.posts.slice(before)).toEqual(told.posts.slice(0, 1));
  });

  it('says which part is missing where a post cannot be read, once', async () => {
    const { told, posts } = await watch(x, '2025-02-home');
    const [broken, whole] = posts;
    for (const name of broken?.querySelectorAll('[data-testid="User-Name"], [data-testid^="UserAvatar"]') ?? [])
      name.remove();
    for (const link of broken?.querySelectorAll('a') ?? []) link.setAttribute('href', '/elsewhere');
    await expect.poll(() => told.unreadable).toHaveLength(1);
    expect(told.none).toBe(1);
    broken?.append('more');
    const before = told.posts.length;
    for (const link of whole?.querySelectorAll('a[href*="/status/"]') ?? [])
      link.setAttribute('href', (link.getAttribute('href') ?? '').replace(/\/status\/\d+/, '/status/78'));
    await expect.poll(() => told.posts).toHaveLength(before + 1);
    expect(told.unreadable).toHaveLength(1);
  });

  it('says of a reader that stumbles what kind of error it was, and never the words it stumbled over', async () => {
    let words = '';
    const stumbling: SiteAdapter = {
      ...x,
      glance: (post) => {
        const { fingerprint, essence } = x.glance(post);
        const stumbles = (address: URL) => {
          if (words !== '') throw new RangeError(`cannot read ${words}`);
          return essence(address);
        };
        return { fingerprint, essence: stumbles };
      },
    };
    const { told, posts } = await watch(stumbling, '2025-02-home');
    words = 'my parcel is late';
    for (const link of posts[0]?.querySelectorAll('a[href*="/status/"]') ?? [])
      link.setAttribute('href', '/a/status/80');
    await expect.poll(() => told.unreadable).toEqual(['reader']);
    expect(told.tried).toEqual(['RangeError']);
  });

  it('falls silent with its signal', async () => {
    const first = await watch(x, '2025-02-home');
    const second = await watch(x, '2025-10-search');
    end[0]?.abort();
    const before = [first.told.posts.length, second.told.posts.length];
    for (const { posts } of [first, second])
      for (const link of posts[0]?.querySelectorAll('a[href*="/status/"]') ?? [])
        link.setAttribute('href', '/a/status/79');
    await expect.poll(() => second.told.posts.length).toBeGreaterThan(before[1] ?? 0);
    expect(first.told.posts).toHaveLength(before[0] ?? 0);
  });
});
