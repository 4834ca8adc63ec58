import type { Person, WorldPost } from '../../world/index.ts';
import { type Cell, type Joins, postCell } from './cells.ts';

const adEvery = 7;
const peopleAfter = 5;
/** X cuts a module with an empty cell now and then. */
const emptyEvery = 11;

interface Home {
  readonly posts: readonly WorldPost[];
  readonly answersTo: Joins;
  readonly ads: readonly WorldPost[];
  readonly suggested: readonly Person[];
}

/** "For you": whole threads at a glance, with advertisements and suggestions between them. */
export function forYouCells({ posts, answersTo, ads, suggested }: Home): Cell[] {
  const threads = posts.filter(({ answers, promoted }) => answers === undefined && !promoted).map(thread);
  return spread(threads, ads, suggested);

  function thread(root: WorldPost): Cell[] {
    const answers = answersTo.get(root.id) ?? [];
    const next =
      answers.findLast(({ key }) => key.startsWith('sent-')) ??
      answers.find(({ author }) => author === root.author) ??
      answers[0];
    if (next === undefined) return [postCell(root)];
    const last = answersTo.get(next.id)?.find(({ author }) => author === root.author || author.key === 'brand');
    return [
      postCell(root, { below: true }),
      postCell(next, { above: true, below: last !== undefined }),
      ...(last ? [postCell(last, { above: true })] : []),
    ];
  }
}

/** "Following": every post by itself, newest first. */
export function followingCells({ posts, ads, suggested }: Home): Cell[] {
  const threads = posts.filter(({ promoted }) => !promoted).map((post) => [postCell(post)]);
  return spread(threads, ads, suggested);
}

function spread(
  threads: readonly (readonly Cell[])[],
  ads: readonly WorldPost[],
  suggested: readonly Person[],
): Cell[] {
  return threads.flatMap((thread, index): Cell[] => {
    const ad = ads[Math.floor(index / adEvery) % Math.max(1, ads.length)];
    return [
      ...thread,
      ...(index % adEvery === 2 && ad ? [{ kind: 'ad' as const, key: `ad-${index}`, post: ad }] : []),
      ...(index === peopleAfter ? [{ kind: 'whoToFollow' as const, key: 'people', people: suggested }] : []),
      ...(index % emptyEvery === 4 ? [{ kind: 'empty' as const, key: `empty-${index}` }] : []),
    ];
  });
}
