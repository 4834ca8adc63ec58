import { CustomerId, type IdentityKey, identityKey, type SiteId } from '../model/ids.ts';
import type { Author, Post } from '../model/post.ts';
import type { Database } from './database.ts';
import type { IdentityRow } from './rows.ts';

type Known = Pick<IdentityRow, 'key' | 'site' | 'current' | 'customer' | 'userId'> & { lastClock: string };

/**
 * Whose posts these are. A stable id decides for good. A bare handle belongs to the account that was last seen with
 * it; an account seen for the first time with its stable id takes over what was known of its handle alone, unless
 * that is already another account's (handles change hands). Who is new gets a name made from the account, so that
 * two machines that meet the same person alone call them the same.
 */
export async function identify(
  database: Database,
  posts: readonly Pick<Post, 'site' | 'author'>[],
): Promise<Map<IdentityKey, CustomerId>> {
  const accounts = new Map(posts.map(({ site, author }) => [identityKey(site, author), { site, author }] as const));
  const handles = new Map([...accounts.values()].map(({ site, author }) => placeOf(site, author.handle)));
  const [byKey, ...byHandle] = await Promise.all([
    database.identities.bulkGet([...accounts.keys()]),
    // One range each, all at once: a walk over them (`anyOf`) waits for the database at every step.
    ...[...handles.values()].map((place) => database.identities.where('[site+current]').equals(place).toArray()),
  ]);
  const known = new Map(
    [...byKey, ...byHandle.flat()].flatMap((row) => (row === undefined ? [] : [[row.key, asKnown(row)]])),
  );
  const customers = new Map<IdentityKey, CustomerId>();
  for (const [key, { site, author }] of accounts) {
    const found =
      author.userId === undefined
        ? holderOf(site, author, known)
        : (known.get(key)?.customer ?? (await takenOver(database, site, author, known)));
    const customer = found ?? CustomerId.parse(key);
    customers.set(key, customer);
    const { userId, handle } = author;
    const account = { key, site, current: handle.toLowerCase(), customer, lastClock: '~' };
    known.set(key, userId === undefined ? account : { ...account, userId });
  }
  return customers;
}

/** The account that was last seen with this handle; one with a stable id says more than a bare handle. */
function holderOf(site: SiteId, author: Author, known: ReadonlyMap<IdentityKey, Known>): CustomerId | undefined {
  const [holder] = withHandle(site, author, known).toSorted(
    (a, b) => Number(b.userId !== undefined) - Number(a.userId !== undefined) || (a.lastClock > b.lastClock ? -1 : 1),
  );
  return holder?.customer;
}

async function takenOver(
  database: Database,
  site: SiteId,
  author: Author,
  known: ReadonlyMap<IdentityKey, Known>,
): Promise<CustomerId | undefined> {
  const holders = withHandle(site, author, known);
  const [bare] = holders;
  if (bare === undefined || holders.some(({ userId }) => userId !== undefined)) return undefined;
  const others = await database.identities.where('customer').equals(bare.customer).toArray();
  const isAnothers = others.some((other) => other.site === site && other.userId !== undefined);
  return isAnothers ? undefined : bare.customer;
}

function withHandle(site: SiteId, author: Author, known: ReadonlyMap<IdentityKey, Known>): Known[] {
  const handle = author.handle.toLowerCase();
  return [...known.values()].filter((account) => account.site === site && account.current === handle);
}

function placeOf(site: SiteId, handle: string): [string, [SiteId, string]] {
  const current = handle.toLowerCase();
  return [`${site} ${current}`, [site, current]];
}

function asKnown(row: IdentityRow): Known {
  return { ...row, lastClock: row.sightings[0]?.clock ?? '' };
}
