// @vitest-environment jsdom
import { act, fireEvent, waitFor } from '@testing-library/react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Post } from '../../lib/model/post.ts';
import { facebook } from '../../lib/sites/facebook.ts';
import { mountPracticeFacebook, type PracticeFacebook } from '../../practice/facebook/mount.tsx';
import { buildWall } from '../../practice/facebook/wall/build-wall.ts';
import { facebookWorld } from '../../practice/facebook/wall/facebook-world.ts';
import type { WallPost } from '../../practice/facebook/wall/wall.ts';

const now = Date.UTC(2026, 10, 22, 9);
const wall = buildWall(facebookWorld({ now }));
let page: PracticeFacebook;

beforeAll(() => {
  const element = document.body.appendChild(document.createElement('div'));
  act(() => {
    page = mountPracticeFacebook(element, { now, routing: 'memory', theme: 'light' });
  });
});
afterAll(() => act(() => page.unmount()));

function posts(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[aria-posinset][tabindex]')];
}

function read(element: HTMLElement): Post | undefined {
  return facebook.read(element, { address: page.address(), now });
}

/** The first of the posts on show that is like this, with its element. */
function find(isWanted: (post: WallPost) => boolean): HTMLElement {
  const at = wall.findIndex(isWanted);
  const element = posts()[at];
  if (element === undefined) throw new Error(`post ${at} is not among the first`);
  return element;
}

test('the adapter reads each post of the feed as it was written, whatever stands around it', () => {
  const shown = posts();
  expect(shown.length).toBe(8);
  shown.forEach((element, at) => {
    const post = wall[at];
    expect(read(element)).toMatchObject({
      text: post?.text,
      author: { name: post?.author.name },
      ...(post?.group && { group: { name: post.group.name }, author: { userId: post.author.id } }),
    });
  });
});

test('a post holds 44 blocks for whoever reads by letters, and none of them is in a part that it names', () => {
  for (const post of posts()) {
    expect(post.querySelectorAll('div[aria-hidden="true"][data-0][data-19] > blockquote').length).toBe(44);
    for (const id of post.getAttribute('aria-describedby')?.split(' ') ?? [])
      expect(document.getElementById(id)?.querySelector('blockquote') ?? null).toBeNull();
  }
});

test('the time says where it leads only while the pointer is on it', () => {
  const post = find(({ group }) => group !== undefined);
  const time = post.querySelector('a[target="_blank"]');
  expect(time?.getAttribute('href')).toMatch(/^\?__cft__/);
  if (time) fireEvent.pointerOver(time);
  expect(time?.getAttribute('href')).toMatch(/^\/groups\/\d+\/posts\/\d+\/\?__cft__/);
});

test('the comment button opens the dialog over the feed, where every comment is read as it was written', async () => {
  const wanted = ({ comments }: WallPost) => comments.length > 1;
  const feedPost = find(wanted);
  const opener = facebook.openReply(feedPost);
  if (opener) fireEvent.click(opener);
  const dialog = await waitFor(() => {
    const open = document.querySelector('[role="dialog"]');
    expect(open).not.toBeNull();
    return open;
  });
  expect(posts().length).toBe(9); // the eight of the feed, and the dialog's
  const comments = facebook
    .findPosts(dialog ?? document)
    .slice(1)
    .map(read);
  const post = wall.find(wanted);
  const shown = post?.comments.flatMap((comment) => [comment, ...(comment.replies.length > 2 ? [] : comment.replies)]);
  expect(comments.map((comment) => comment?.id)).toEqual(shown?.map(({ id }) => id));
  expect(comments.map((comment) => comment?.text)).toEqual(shown?.map(({ text }) => text));
  expect(comments.map((comment) => comment?.author.name)).toEqual(shown?.map(({ author }) => author.name));
  fireEvent.keyDown(document, { key: 'Escape' });
  expect(document.querySelector('[role="dialog"]')).toBeNull();
  expect(posts().length).toBe(8);
});

test('the box of a reply is gone when another one is opened', async () => {
  const comments = [...document.querySelectorAll<HTMLElement>('[role="article"][aria-label]')];
  const [one, other] = comments;
  if (one === undefined || other === undefined) throw new Error('too few comments');
  const openBox = (comment: HTMLElement) => {
    const opener = facebook.openReply(comment);
    if (opener) fireEvent.click(opener);
    return waitFor(() => {
      const label = facebook.findReplyBox(comment, document)?.editor.getAttribute('aria-label');
      expect(label).toBe(`Reply to ${read(comment)?.author.name}`);
    });
  };
  const boxes = () => document.querySelectorAll('[data-lexical-editor="true"][aria-label^="Reply to"]').length;
  await openBox(one);
  await openBox(other);
  expect(boxes()).toBe(1);
});
