import type { Post } from '../model/post.ts';
import { type PageFacts, type SiteAdapter, SiteChangedError } from './adapter.ts';
import { countUnfound } from './unfound-posts.ts';

/** A part that could not be found (`post`: the post itself), in how many posts, and what was tried. */
export interface ReadingProblem {
  readonly part: string;
  readonly count: number;
  readonly selectors: readonly string[];
}

/** Reads every post below `root`, in page order; parts that are missing are counted, never guessed. */
export function readPage(
  adapter: SiteAdapter,
  root: ParentNode,
  page: PageFacts,
): { posts: Post[]; problems: ReadingProblem[] } {
  const posts: Post[] = [];
  const problems = new Map<string, ReadingProblem>();
  for (const element of adapter.findPosts(root)) {
    try {
      const post = adapter.read(element, page);
      if (post !== undefined) posts.push(post);
    } catch (error) {
      if (!(error instanceof SiteChangedError)) throw error;
      const { part, selectors } = error;
      problems.set(part, { part, count: (problems.get(part)?.count ?? 0) + 1, selectors });
    }
  }
  const unfound = countUnfound(adapter, root);
  if (unfound > 0) problems.set('post', { part: 'post', count: unfound, selectors: [adapter.postSelector] });
  return { posts, problems: [...problems.values()] };
}
