import { CustomerId, type IdentityKey, identityKey, type SiteId } from '../../model/ids.ts';
import type { Author, Post } from '../../model/post.ts';
import type { Database } from '../database.ts';
import { accountKey, handlePlace } from '../projection/project-identity.ts';
import type { IdentityRow } from '../rows.ts';
import { typedWords } from '../search/search-words.ts';

/** What is known of one account. */
interface Known {
  readonly site: SiteId;
  readonly customer: CustomerId;
  readonly userId?: string | undefined;
  /** In lower case. */
  readonly current: string;
  /** As `handlePlace` writes them. */
  readonly handles: readonly string[];
  readonly names: readonly string[];
  readonly lastClock: string;
}

/**
 * Whose posts these are. A stable id decides for good. A bare handle leads to somebody by itself only where it cannot be
 * anybody else as far as we know: one account alone ever had it, has it still, and goes by a name like this one. Else the
 * newcomer is a customer of their own, and both cards ask whether they are the same person (`proposals.ts`). Who is new
 * gets a name made from the account, so that two machines that meet the same person alone call them the same.
 */
export async function identify(
  database: Database,
  posts: readonly Pick<Post, 'site' | 'author'>[],
): Promise<Map<IdentityKey, CustomerId>> {
  const accounts = new Map(posts.map(({ site, author }) => [identityKey(site, author), { site, author }] as const));
  const stable = [...accounts].flatMap(([key, { author }]) => (author.userId === undefined ? [] : [key]));
  const places = new Set([...accounts.values()].map(({ site, author }) => handlePlace(site, author.handle)));
  const [byKey, ...byHandle] = await Promise.all([
    database.identities.bulkGet(stable),
    // One range each, all at once: a walk over them (`anyOf`) waits for the database at every step.
    ...[...places].map((place) => database.identities.where('handles').equals(place).toArray()),
  ]);
  const rows = [...byKey, ...byHandle.flat()].filter((row) => row !== undefined);
  const known = new Map<string, Known>(rows.map((row) => [row.key, asKnown(row)]));
  const customers = new Map<IdentityKey, CustomerId>();
  for (const [key, { site, author }] of accounts) {
    const others = withHandle(site, author, known);
    const customer =
      author.userId === undefined
        ? ofBareHandle(key, author, others)
        : (known.get(key)?.customer ?? (await ofNewAccount(database, key, author, others)));
    customers.set(key, customer);
    const row = accountKey(site, author, customer);
    known.set(row, seenAgain(known.get(row), site, author, customer));
  }
  return customers;
}

/** A bare handle: the one account that has it; else whoever was seen with the handle alone, apart from the accounts. */
function ofBareHandle(key: IdentityKey, author: Author, others: readonly Known[]): CustomerId {
  const accounts = others.filter(({ userId }) => userId !== undefined);
  const isNow = ({ userId, current }: Known) => userId === undefined && current === author.handle.toLowerCase();
  const bare = others.filter(isNow);
  const owners = new Set(accounts.map(({ customer }) => customer));
  const [account] = accounts;
  const isOneAlone = accounts.length === 1 && account?.current === author.handle.toLowerCase();
  if (account !== undefined && isOneAlone && isCalledAlike(account, author) && bare.every(isOf(account.customer)))
    return account.customer;
  // Somebody who gave this handle up may not be who has it now.
  const apart = bare.filter(({ customer }) => !owners.has(customer));
  return lastSeen(apart)?.customer ?? freeName(key, new Set(others.map(({ customer }) => customer)));
}

/** An account seen for the first time is whoever was known by its bare handle, where nobody else ever had that. */
async function ofNewAccount(
  database: Database,
  key: IdentityKey,
  author: Author,
  others: readonly Known[],
): Promise<CustomerId> {
  const [bare] = others;
  const isOneAlone = bare !== undefined && others.every(isOf(bare.customer));
  const hasIt = bare?.current === author.handle.toLowerCase();
  if (!isOneAlone || !hasIt || bare.userId !== undefined || !others.every((other) => isCalledAlike(other, author)))
    return CustomerId.parse(key);
  const theirs = await database.identities.where('customer').equals(bare.customer).toArray();
  const hasAnother = theirs.some(({ site, userId }) => site === bare.site && userId !== undefined);
  return hasAnother ? CustomerId.parse(key) : bare.customer;
}

/** `x:@mayac`, or where that is somebody else already `x:@mayac~2`. */
function freeName(key: IdentityKey, taken: ReadonlySet<CustomerId>): CustomerId {
  for (let count = 1; ; count += 1) {
    const name = CustomerId.parse(count === 1 ? key : `${key}~${count}`);
    if (!taken.has(name)) return name;
  }
}

/** Names contradict each other where both are known and have no word in common, not even its beginning. */
function isCalledAlike({ names }: Known, { name = '' }: Author): boolean {
  const words = typedWords(name);
  const known = names.flatMap((known) => typedWords(known));
  if (words.length === 0 || known.length === 0) return true;
  return words.some((word) => known.some((other) => word.startsWith(other) || other.startsWith(word)));
}

function isOf(owner: CustomerId): (known: Known) => boolean {
  return ({ customer }) => customer === owner;
}

function lastSeen(accounts: readonly Known[]): Known | undefined {
  return accounts.toSorted((a, b) => (a.lastClock > b.lastClock ? -1 : 1))[0];
}

function withHandle(site: SiteId, author: Author, known: ReadonlyMap<string, Known>): Known[] {
  const place = handlePlace(site, author.handle);
  return [...known.values()].filter(({ handles }) => handles.includes(place));
}

function seenAgain(before: Known | undefined, site: SiteId, author: Author, customer: CustomerId): Known {
  const { handle, name, userId } = author;
  const names = [...(before?.names ?? []), ...(name === undefined ? [] : [name])];
  const handles = [...(before?.handles ?? []), handlePlace(site, handle)];
  return { site, customer, userId, current: handle.toLowerCase(), handles, names, lastClock: '~' };
}

function asKnown({ site, customer, userId, current, handles, sightings }: IdentityRow): Known {
  const names = sightings.flatMap(({ name }) => name ?? []);
  return { site, customer, userId, current, handles, names, lastClock: sightings[0]?.clock ?? '' };
}
