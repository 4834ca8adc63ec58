import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeWorld } from '../../practice/world/index.ts';
import type { Joins } from '../../practice/x/feed/cells.ts';
import { conversationCells } from '../../practice/x/feed/conversation-cells.ts';
import { forYouCells } from '../../practice/x/feed/home-cells.ts';
import { Slots } from '../../practice/x/feed/slots.ts';
import { placeAt } from '../../practice/x/state/place.ts';

const world = makeWorld({ now: Date.UTC(2026, 10, 22, 9) });
const posts = world.posts.filter(({ sites }) => sites.includes('x'));
const answersTo: Joins = Map.groupBy(
  posts.filter(({ answers }) => answers !== undefined).reverse(),
  ({ answers }) => answers?.id ?? '',
);

test('a cell keeps its element while it is on show, and as many cells need no more elements', () => {
  const window = fc.tuple(fc.nat(200), fc.constant(12));
  fc.assert(
    fc.property(fc.array(window, { minLength: 1 }), (windows) => {
      const slots = new Slots();
      let before: ReadonlyMap<string, number> = new Map();
      for (const [from, count] of windows) {
        const keys = Array.from({ length: count }, (_, index) => `cell ${from + index}`);
        const now = slots.assign(keys);
        expect([...now.values()].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, slot) => slot));
        for (const key of keys) if (before.has(key)) expect(now.get(key)).toBe(before.get(key));
        before = now;
      }
    }),
  );
});

test('the home feed holds advertisements, people to follow and empty cells between the posts', () => {
  const ads = posts.filter(({ promoted }) => promoted);
  const cells = forYouCells({ posts, answersTo, ads, suggested: world.people.slice(0, 3) });
  expect(new Set(cells.map(({ kind }) => kind))).toEqual(new Set(['post', 'ad', 'whoToFollow', 'empty']));
  expect(new Set(cells.map(({ key }) => key)).size).toBe(cells.length);
  for (const cell of cells) if (cell.kind === 'post') expect(cell.post.promoted).toBe(false);
});

test('a conversation shows what was answered above the post and hides some answers at first', () => {
  const post = posts.find(({ key }) => key === 'own-outage-3-answer');
  const root = posts.find(({ key }) => key === 'own-outage');
  if (post === undefined || root === undefined) throw new Error('no such posts');
  const above = conversationCells(post, answersTo, { allReplies: false, ads: [] });
  expect(above.slice(0, 3).map((cell) => cell.kind === 'post' && cell.post.key)).toEqual([
    'own-outage',
    'own-outage-3',
    'own-outage-3-answer',
  ]);
  const some = conversationCells(root, answersTo, { allReplies: false, ads: [] });
  const all = conversationCells(root, answersTo, { allReplies: true, ads: [] });
  expect(some.some(({ kind }) => kind === 'moreReplies')).toBe(true);
  expect(all.some(({ kind }) => kind === 'moreReplies')).toBe(false);
  expect(all.length).toBeGreaterThan(some.length);
});

test.each([
  ['/home', { view: 'home' }],
  ['/maya_brews_ok', { view: 'profile', handle: 'maya_brews_ok' }],
  ['/maya_brews_ok/status/123/photo/1', { view: 'conversation', id: '123' }],
  ['/search?q=late%20parcel', { view: 'search', query: 'late parcel' }],
  ['/hashtag/Tee', { view: 'search', query: '#Tee' }],
  ['/compose/post', { view: 'compose' }],
])('%s is a place of its own', (path, place) => {
  expect(placeAt(new URL(path, 'https://x.com'))).toEqual(place);
});
