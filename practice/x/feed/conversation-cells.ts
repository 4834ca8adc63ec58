import type { WorldPost } from '../../world/index.ts';
import { type Cell, type Joins, postCell } from './cells.ts';

const shownAtFirst = 4;

/** What stands above a post, the post in focus, and the answers to it. */
export function conversationCells(
  post: WorldPost,
  answersTo: Joins,
  { allReplies, ads }: { allReplies: boolean; ads: readonly WorldPost[] },
): Cell[] {
  const above: WorldPost[] = [];
  for (let parent = post.answers; parent !== undefined; parent = parent.answers) above.unshift(parent);

  const answers = [...(answersTo.get(post.id) ?? [])].sort(ownFirst);
  const shown = allReplies ? answers : answers.slice(0, shownAtFirst);
  const [ad] = ads;
  return [
    ...above.map((parent, index) => postCell(parent, { above: index > 0, below: true })),
    { kind: 'post', key: post.id, post, joined: { above: above.length > 0 }, focused: true },
    ...shown.flatMap((answer) => branch(answer, answersTo)),
    ...(shown.length < answers.length ? [{ kind: 'moreReplies' as const, key: 'more' }] : []),
    ...(ad ? [{ kind: 'ad' as const, key: `ad-${ad.id}`, post: ad }] : []),
    { kind: 'empty', key: 'end' },
  ];
}

/** An answer and the line of first answers below it. */
function branch(answer: WorldPost, answersTo: Joins): Cell[] {
  const line = [answer];
  for (let next = answersTo.get(answer.id)?.[0]; next !== undefined; next = answersTo.get(next.id)?.[0])
    line.push(next);
  return line.map((post, index) => postCell(post, { above: index > 0, below: index < line.length - 1 }));
}

/** What the person has just sent stands on top. */
function ownFirst(left: WorldPost, right: WorldPost): number {
  return Number(right.key.startsWith('sent-')) - Number(left.key.startsWith('sent-')) || left.postedAt - right.postedAt;
}
