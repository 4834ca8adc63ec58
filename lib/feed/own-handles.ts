import type { Brand } from '../model/brand.ts';
import type { SiteId } from '../model/ids.ts';
import type { Post } from '../model/post.ts';

/** Tells posts from accounts that a brand writes from. */
export function ownHandles(brands: readonly Brand[]): (post: Pick<Post, 'site' | 'author'>) => boolean {
  const name = (site: SiteId, handle: string) => `${site}:${handle.replace(/^@/, '').toLowerCase()}`;
  const own = new Set(brands.flatMap(({ handles }) => handles.map(({ site, handle }) => name(site, handle))));
  return ({ site, author }) => own.has(name(site, author.handle));
}
