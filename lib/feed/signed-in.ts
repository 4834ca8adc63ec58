import type { Brand } from '../model/brand.ts';
import type { Post } from '../model/post.ts';
import type { FeedPage } from './feed-page.ts';

/**
 * Tells posts of the account that is signed in here, where a brand lists none on this site: it may be the one that the
 * brand writes from. It may as well be a private one, so that nothing but marking goes by it.
 */
export function signedInPosts(
  { document, adapter }: Pick<FeedPage, 'document' | 'adapter'>,
  brands: readonly Brand[],
): (post: Pick<Post, 'author'>) => boolean {
  const areListed = brands.every(({ handles }) => handles.some(({ site }) => site === adapter.site));
  if (areListed) return () => false;
  return ({ author }) => adapter.signedInAs(document)?.toLowerCase() === author.handle.toLowerCase();
}
