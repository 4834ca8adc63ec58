import * as z from 'zod/mini';

/** The networks Rejoinder can read; each has one adapter in `lib/sites`. */
export const siteIds = ['x', 'facebook'] as const;
export const SiteId = z.enum(siteIds);
export type SiteId = z.infer<typeof SiteId>;

/** Whether something that is named beside other things is a network. */
export function isSite<Name extends string>(name: Name): name is Name & SiteId {
  return siteIds.some((site) => site === name);
}

const text = z.string().check(z.minLength(1), z.maxLength(500));
/** In characters; room is left for the site's name. */
export const longestId = 480;

/** `site:post id`, the one name of a post everywhere: elements come and go, this stays. */
export const PostKey = text.brand<'PostKey'>();
export type PostKey = z.infer<typeof PostKey>;

/**
 * `site:#user id` where the page gives the site's own stable id, else `site:@handle` in lower case. In the records, what
 * was seen of a customer by handle alone is named `site:@ customer`.
 */
export const IdentityKey = text.brand<'IdentityKey'>();
export type IdentityKey = z.infer<typeof IdentityKey>;

export const CustomerId = text.brand<'CustomerId'>();
export type CustomerId = z.infer<typeof CustomerId>;

export const BrandId = text.brand<'BrandId'>();
export type BrandId = z.infer<typeof BrandId>;

/** A ULID, or for things that can be seen twice (an own reply in the thread) a name made from what was seen. */
export const EntryId = text.brand<'EntryId'>();
export type EntryId = z.infer<typeof EntryId>;

export const ResponseId = text.brand<'ResponseId'>();
export type ResponseId = z.infer<typeof ResponseId>;

/** An ISO 8601 instant in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

/**
 * Asked for each post that is read, so without zod: what comes from a page is parsed where it arrives.
 * @throws RangeError for an id that no site has.
 */
export function postKey(post: { site: SiteId; id: string }): PostKey {
  if (post.id.length > longestId) throw new RangeError(`an id of ${post.id.length} characters`);
  return `${post.site}:${post.id}` as PostKey; // as long as the schema allows
}

/** Cut at 400 characters: no site has handles or ids of that length, but a hostile page may. */
export function identityKey(site: SiteId, author: { handle: string; userId?: string | undefined }): IdentityKey {
  const name = author.userId === undefined ? `@${author.handle.toLowerCase()}` : `#${author.userId}`;
  return IdentityKey.parse(`${site}:${name.slice(0, 400)}`);
}
