import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeWorld, manyPosts, splitText } from '../../practice/world/index.ts';

const now = Date.UTC(2026, 10, 22, 9);
const world = makeWorld({ now });

test('eighty people and more, each with their own accounts', () => {
  expect(world.people.length).toBeGreaterThanOrEqual(80);
  for (const name of [
    ({ key }) => key,
    ({ x }) => x?.handle.toLowerCase(),
    ({ x }) => x?.userId,
    ({ facebook }) => facebook?.id,
    ({ facebook }) => facebook?.vanity,
  ] satisfies ((person: (typeof world.people)[number]) => string | undefined)[]) {
    const names = world.people.map(name).filter((found) => found !== undefined);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('every handle is one that X would allow', () => {
  for (const { x } of world.people) if (x) expect(x.handle).toMatch(/^\w{1,15}$/);
});

test('three hundred posts and more, newest first, each in a place where its author has an account', () => {
  expect(world.posts.length).toBeGreaterThanOrEqual(300);
  expect(new Set(world.posts.map(({ id }) => id)).size).toBe(world.posts.length);
  for (const [index, post] of world.posts.entries()) {
    expect(post.postedAt).toBeLessThanOrEqual(world.posts[index - 1]?.postedAt ?? now);
    for (const site of post.sites) expect(post.author[site], `${post.key} on ${site}`).toBeDefined();
  }
});

test('every placeholder is filled, for our brand and for any other', () => {
  const other = { name: 'Öz & Söhne', handle: 'oez', tag: 'Oez', domain: 'oez.example', products: ['A', 'B'] } as const;
  for (const { posts } of [world, makeWorld({ now, brand: other })]) {
    for (const post of posts) {
      expect(post.text + JSON.stringify([post.images, post.card, post.translation])).not.toMatch(/\{[\w:]+\}/);
    }
  }
});

test('a post keeps its id when the page is loaded again later', () => {
  const later = makeWorld({ now: now + 3_600_000 });
  expect(later.posts.map(({ id }) => id)).toEqual(world.posts.map(({ id }) => id));
});

test('one in twenty of many posts mentions the brand, and the same seed gives the same posts', () => {
  const posts = manyPosts(5_000, 7, { now });
  expect(posts).toHaveLength(5_000);
  expect(posts.filter(({ concerns }) => concerns === 'brand')).toHaveLength(250);
  expect(manyPosts(5_000, 7, { now })).toEqual(posts);
  expect(new Set(posts.map(({ id }) => id)).size).toBe(5_000);
});

test('the parts of a text are the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(
        splitText(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('handles, hashtags, links and emoji are told from words', () => {
  expect(splitText('hi @maya_b, #Tée at shop.example/a?b=1 👩🏽‍🚀 mail me@shop.example 100 ♥ 1️⃣')).toEqual([
    { kind: 'text', text: 'hi ' },
    { kind: 'mention', text: '@maya_b' },
    { kind: 'text', text: ', ' },
    { kind: 'hashtag', text: '#Tée' },
    { kind: 'text', text: ' at ' },
    { kind: 'link', text: 'shop.example/a?b=1' },
    { kind: 'text', text: ' ' },
    { kind: 'emoji', text: '👩🏽‍🚀' },
    { kind: 'text', text: ' mail me@shop.example 100 ♥ ' },
    { kind: 'emoji', text: '1️⃣' },
  ]);
});
