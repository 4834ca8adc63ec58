import type { Brand } from './brand.ts';
import type { SiteId } from './ids.ts';
import type { Post } from './post.ts';

/** Which brands write from an account, as their places in the list; undefined for everybody else's. */
export function ownAccounts(
  brands: readonly Brand[],
): (site: SiteId, handle: string) => ReadonlySet<number> | undefined {
  const ours = new Map<SiteId, Map<string, Set<number>>>();
  brands.forEach(({ handles }, brand) => {
    for (const { site, handle } of handles) {
      const onSite = ours.get(site) ?? new Map<string, Set<number>>();
      ours.set(site, onSite);
      const name = accountName(handle);
      onSite.set(name, (onSite.get(name) ?? new Set()).add(brand));
    }
  });
  return (site, handle) => ours.get(site)?.get(accountName(handle));
}

/** Tells posts from accounts that a brand writes from. */
export function ownHandles(brands: readonly Brand[]): (post: Pick<Post, 'site' | 'author'>) => boolean {
  const ours = ownAccounts(brands);
  return ({ site, author }) => ours(site, author.handle) !== undefined;
}

const plainHandle = /^[\w.]+$/;

/** A handle as it is compared: people write it with an `@`, in full width, in capitals. */
function accountName(handle: string): string {
  const plain = plainHandle.test(handle) ? handle : handle.normalize('NFKC').replace(/^@/u, '').trim();
  return plain.toLowerCase();
}
