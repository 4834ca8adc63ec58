import { expect, test } from 'vitest';
import { placeAt } from '../../practice/facebook/state/places.ts';
import { buildWall } from '../../practice/facebook/wall/build-wall.ts';
import { facebookWorld } from '../../practice/facebook/wall/facebook-world.ts';
import {
  accountPath,
  authorPath,
  commentPath,
  countComments,
  groupPath,
  postPath,
} from '../../practice/facebook/wall/wall.ts';

const world = facebookWorld({ now: Date.UTC(2026, 10, 22, 9) });
const wall = buildWall(world);
const onFacebook = world.posts.filter(({ sites }) => sites.includes('facebook'));

test('everything of the world that is on Facebook stands on the wall, as a post or under one', () => {
  const shown = wall.flatMap(({ number, comments }) => [
    number,
    ...comments.flatMap(({ id, replies }) => [id, ...replies.map((reply) => reply.id)]),
  ]);
  expect(shown.toSorted()).toEqual(onFacebook.map(({ id }) => id).toSorted());
  expect(shown.length).toBeGreaterThanOrEqual(120);
});

test('a reply stands under the comment that it answers, however deep it answers', () => {
  const byId = new Map(onFacebook.map((post) => [post.id, post]));
  for (const post of wall)
    for (const comment of post.comments) {
      expect(byId.get(comment.id)?.answers?.id).toBe(post.number);
      for (const reply of comment.replies) {
        const answered = byId.get(reply.id)?.answers?.id;
        expect([comment, ...comment.replies].map(({ id }) => id)).toContain(answered);
      }
    }
});

test('the brand is spoken of in groups, under strangers’ posts, in replies, and in many languages', () => {
  const mentions = onFacebook.filter(({ concerns }) => concerns === 'brand');
  const inGroups = mentions.filter(({ group }) => group !== undefined);
  const replies = mentions.filter(({ answers }) => answers?.answers !== undefined);
  const underStrangers = mentions.filter(
    ({ answers }) => answers && answers.author.key !== 'brand' && !answers.concerns,
  );
  expect(inGroups.length).toBeGreaterThan(5);
  expect(replies.length).toBeGreaterThan(5);
  expect(underStrangers.length).toBeGreaterThan(5);
  expect(new Set(mentions.map(({ lang }) => lang)).size).toBeGreaterThan(7);
});

test('every address that the page writes leads where it says', () => {
  const at = (path: string) => placeAt(new URL(path, 'https://www.facebook.com'));
  for (const post of wall) {
    const { id, group, author } = post;
    expect(at(postPath(post))).toEqual({ kind: 'post', post: id });
    if (group) expect(at(groupPath(group))).toEqual({ kind: 'group', group: group.id });
    if (group) expect(at(authorPath(author, group))).toEqual({ kind: 'account', name: author.id });
    expect(at(accountPath(author))).toEqual({ kind: 'account', name: author.vanity ?? author.id });
    for (const comment of post.comments) expect(at(commentPath(post, comment))).toEqual({ kind: 'post', post: id });
  }
});

test('there is one of everything that makes Facebook hard to read', () => {
  const some = (what: (post: (typeof wall)[number]) => unknown) => expect(wall.some(what)).toBe(true);
  some(({ promoted, images }) => promoted && images.length > 0);
  some(({ shared }) => shared?.text);
  some(({ background }) => background !== undefined);
  some(({ images, group }) => group && images.length > 1);
  some(({ images, group }) => !group && images.length > 1);
  some((post) => post.with);
  some(({ video }) => video);
  some(({ text }) => text.length > 420);
  some(({ comments }) => countComments(comments) > 8);
});
