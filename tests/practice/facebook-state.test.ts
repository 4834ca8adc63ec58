import { expect, test } from 'vitest';
import { firstState, reduce } from '../../practice/facebook/state/practice-state.ts';
import { facebookWorld } from '../../practice/facebook/wall/facebook-world.ts';

const now = Date.UTC(2026, 10, 22, 9);
const first = firstState(facebookWorld({ now }), { language: 'en', dark: false });
const post = first.posts.find(({ comments }) => comments.some(({ replies }) => replies.length > 0));
const comment = post?.comments.find(({ replies }) => replies.length > 0);
const words = { do: 'comment', post: post?.id ?? '', text: 'On its way to you.', at: now, trusted: true } as const;

test('a comment stands below its post, after the others, by the brand’s page and with an id of its own', () => {
  const { posts, sent } = reduce(first, words);
  const comments = posts.find(({ id }) => id === post?.id)?.comments ?? [];
  expect(comments.slice(0, -1)).toEqual(post?.comments);
  expect(comments.at(-1)).toMatchObject({ text: words.text, at: now, author: { name: 'Harbour', page: true } });
  expect(sent).toEqual([expect.objectContaining({ id: comments.at(-1)?.id, text: words.text, trusted: true })]);
});

test('a reply stands below the comment that it answers and nowhere else', () => {
  const { posts } = reduce(first, { ...words, parent: comment?.id ?? '' });
  const shown = posts.find(({ id }) => id === post?.id);
  expect(shown?.comments.length).toBe(post?.comments.length);
  const answered = shown?.comments.find(({ id }) => id === comment?.id);
  expect(answered?.replies.at(-1)?.text).toBe(words.text);
  expect(answered?.replies.length).toBe((comment?.replies.length ?? 0) + 1);
});

test('whoever acts is who wrote it, and two comments of one moment are two', () => {
  const [, person] = first.identities;
  const asPerson = person ? reduce(first, { do: 'act', as: person }) : first;
  const { sent } = reduce(reduce(asPerson, words), words);
  expect(sent.map(({ by }) => by)).toEqual(['Kim Aalders', 'Kim Aalders']);
  expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
});
