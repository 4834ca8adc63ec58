import type { SiteAdapter } from './adapter.ts';

/** How many posts stand below `root` in elements that the adapter does not know. */
export function countUnfound({ postSign, postSelector }: SiteAdapter, root: ParentNode): number {
  let count = 0;
  for (const sign of root.querySelectorAll(postSign)) if (sign.closest(postSelector) === null) count += 1;
  return count;
}
