import { describe, expect, it } from 'vitest';
import type { SiteAdapter } from '../../lib/sites/adapter.ts';
import { facebook } from '../../lib/sites/facebook.ts';
import { readPage } from '../../lib/sites/read-page.ts';
import { countUnfound } from '../../lib/sites/unfound-posts.ts';
import { x } from '../../lib/sites/x.ts';
import { open, parse, renamePosts } from './page.ts';

describe('a page without posts has none that are not found', () => {
  it.each<[string, SiteAdapter, string]>([
    ['the way in to X', x, '<main><form><input name="text"><a href="/i/flow/signup">Sign up</a></form></main>'],
    [
      'an article alone, with its time',
      x,
      '<article><a href="/maya/article/1">An article</a> <time datetime="2026-03-01T10:00:00.000Z">1 Mar</time></article>',
    ],
    [
      'who liked what',
      x,
      '<article data-testid="notification"><a href="/maya/status/1"><time datetime="2026-03-01T10:00:00.000Z">1h</time></a></article>',
    ],
    [
      'the way in to Facebook',
      facebook,
      '<form action="/login/"><input name="email"><a href="/recover/">Forgot?</a></form>',
    ],
    [
      'who reacted to a post',
      facebook,
      '<div role="dialog"><div role="listitem"><div data-ad-rendering-role="profile_name"><a href="/maya.c">Maya</a></div></div></div>',
    ],
    [
      'a feed that still loads',
      facebook,
      '<div role="feed"><div aria-posinset="1" aria-describedby="a b"></div></div>',
    ],
  ])('%s', (_, adapter, html) => {
    expect(countUnfound(adapter, parse(html))).toBe(0);
  });
});

it.each(['2025-11-post', '2025-12-dialog', '2025-12-group'])(
  'tells of posts of Facebook that are not found though their comments are: %s',
  (name) => {
    const { page, facts } = open(facebook, name);
    for (const post of page.querySelectorAll('[aria-posinset], [role="article"]:not([aria-label])'))
      for (const attribute of ['role', 'aria-posinset']) post.removeAttribute(attribute);
    const { posts, problems } = readPage(facebook, page, facts);
    expect(posts.length).toBeGreaterThan(0);
    expect(problems).toMatchObject([{ part: 'post', selectors: [facebook.postSelector] }]);
  },
);

it.each([
  [x, '2025-02-home'],
  [facebook, '2025-12-feed'],
] as const)('counts only posts that nothing else finds', (adapter, name) => {
  const { page, posts } = open(adapter, name);
  expect(countUnfound(adapter, page)).toBe(0);
  const before = posts.length;
  renamePosts(adapter, page);
  const missed = countUnfound(adapter, page);
  expect(missed).toBeGreaterThan(0);
  expect(missed).toBeLessThanOrEqual(before);
});
