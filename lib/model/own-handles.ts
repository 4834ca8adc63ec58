import type { Brand } from './brand.ts';
import type { Post } from './post.ts';

/** Tells posts from accounts that a brand writes from. */
export function ownHandles(brands: readonly Brand[]): (post: Pick<Post, 'site' | 'author'>) => boolean {
  const own = new Map<Post['site'], Set<string>>();
  for (const { site, handle } of brands.flatMap(({ handles }) => handles))
    own.set(site, (own.get(site) ?? new Set()).add(handle.replace(/^@/, '').toLowerCase()));
  return ({ site, author }) => own.get(site)?.has(author.handle.toLowerCase()) === true;
}
