import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Post } from '../../lib/model/post.ts';
import { adapterFor, adapters } from '../../lib/sites/index.ts';
import { readPage } from '../../lib/sites/read-page.ts';
import { fixturesOf, open, pages, renamePosts } from './page.ts';

// Dates on a page are in the reader's own time.
process.env['TZ'] = 'UTC';

const Expected = z.object({ now: z.optional(z.iso.datetime()), posts: z.array(z.unknown()) });

describe.each([...adapters])('the adapter of $site', (adapter) => {
  const names = fixturesOf(adapter.site);

  it('has a page to be tested on', () => {
    expect(names.length, `${adapter.site} has no fixture`).toBeGreaterThan(0);
  });

  it.each(names)('reads %s as it was meant', (name) => {
    const expected = Expected.parse(JSON.parse(readFileSync(join(pages, adapter.site, `${name}.json`), 'utf8')));
    const { page, facts } = open(adapter, name, Date.parse(expected.now ?? '2026-03-10T12:00:00.000Z'));
    expect(adapterFor(facts.address)).toBe(adapter);
    const { posts, problems } = readPage(adapter, page, facts);
    expect(problems).toEqual([]);
    expect(posts).toEqual(expected.posts);
    for (const post of posts) expect(Post.safeParse(post).error).toBeUndefined();
  });

  it.each(names)('tells of %s that its posts stand there unread, once their elements have other names', (name) => {
    const { page, facts } = open(adapter, name);
    renamePosts(adapter, page);
    const { posts, problems } = readPage(adapter, page, facts);
    expect(posts).toEqual([]);
    expect(problems).toEqual([{ part: 'post', count: expect.any(Number), selectors: [adapter.postSelector] }]);
  });

  it.each(names)('finds in %s no post inside another of the same kind, and all in page order', (name) => {
    const { page, posts } = open(adapter, name);
    const inOrder = [...page.querySelectorAll<HTMLElement>(adapter.postSelector)].filter((each) =>
      posts.includes(each),
    );
    expect(posts).toEqual(inOrder);
    for (const post of posts) expect(post.matches(adapter.postSelector)).toBe(true);
  });

  it.each(names)('tells the posts of %s apart, and has a place for a mark in each', (name) => {
    const { facts, posts } = open(adapter, name);
    const read = posts.flatMap((post) => {
      const { id } = adapter.read(post, facts) ?? {};
      return id === undefined ? [] : [{ id, post, fingerprint: adapter.glance(post).fingerprint }];
    });
    for (const { id, post, fingerprint } of read) {
      const others = read.filter((other) => other.id !== id);
      expect(others.map((other) => other.fingerprint)).not.toContain(fingerprint);
      const place = adapter.markPlace(post);
      expect(place !== undefined && post.contains(place)).toBe(true);
      const author = adapter.read(post, facts)?.author;
      expect(place?.textContent).toContain(author?.name?.split(' ')[0]);
    }
  });
});
