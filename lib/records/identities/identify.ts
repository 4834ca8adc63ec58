import { descending } from '../../model/descending.ts';
import { CustomerId, type IdentityKey, identityKey, type SiteId } from '../../model/ids.ts';
import type { Author, Post } from '../../model/post.ts';
import type { Database } from '../database.ts';
import { accountKey, handlePlace } from '../projection/project-identity.ts';
import type { IdentityRow } from '../rows.ts';
import { membersOf } from './groups.ts';
import { areAlike, nameWords } from './names-alike.ts';

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
 * Whose posts these are, in their order. A stable id decides for good. A bare handle leads to somebody by itself only
 * where it cannot be anybody else as far as we know: one account alone ever had it, has it still, and goes by a name like
 * this one; or it was seen without an account, under a name like this one. Else the newcomer is a customer of their own,
 * and the cards ask whether they are the same person (`proposals.ts`). Who is new gets a name made from the account, so
 * that two machines that meet the same person alone call them the same.
 */
export async function identify(database: Database, posts: readonly Authored[]): Promise<CustomerId[]> {
  const stable = posts.flatMap(({ site, author }) => (author.userId === undefined ? [] : identityKey(site, author)));
  const places = new Set(posts.map(({ site, author }) => handlePlace(site, author.handle)));
  const [byKey, ...byHandle] = await Promise.all([
    database.identities.bulkGet([...new Set(stable)]),
    // One range each, all at once: a walk over them (`anyOf`) waits for the database at every step.
    ...[...places].map((place) => database.identities.where('handles').equals(place).toArray()),
  ]);
  const rows = [...byKey, ...byHandle.flat()].filter((row) => row !== undefined);
  const known = new Map<string, Known>(rows.map((row) => [row.key, asKnown(row)]));
  // What a post that is kept already tells of its author holds for the others beside it.
  for (const { site, author, customer } of posts) if (customer !== undefined) note(known, site, author, customer);
  const found = new Map<string, CustomerId>();
  const customers: CustomerId[] = [];
  for (const { site, author, customer: holder } of posts) {
    const key = identityKey(site, author);
    const seen = `${key} ${author.name ?? ''}`;
    const customer = holder ?? found.get(seen) ?? (await whose(database, { key, site, author }, known));
    if (holder === undefined) found.set(seen, customer);
    customers.push(customer);
  }
  return customers;
}

type Authored = Pick<Post, 'site' | 'author'> & {
  /** Whose it is, where it is kept already. */
  readonly customer?: CustomerId | undefined;
};

/** Of one account; what was seen now is known for the next ones. */
async function whose(
  database: Database,
  { key, site, author }: { key: IdentityKey; site: SiteId; author: Author },
  known: Map<string, Known>,
): Promise<CustomerId> {
  const others = withHandle(site, author, known);
  const customer =
    author.userId === undefined
      ? ofBareHandle(key, author, others)
      : (known.get(key)?.customer ?? (await ofNewAccount(database, key, author, others)));
  note(known, site, author, customer);
  return customer;
}

/**
 * A bare handle: the one account that has it; else whoever was seen with the handle alone, apart from the accounts. Only
 * those who are called alike: who goes by two names in turn is two customers until an agent says that they are one.
 */
function ofBareHandle(key: IdentityKey, author: Author, others: readonly Known[]): CustomerId {
  const accounts = others.filter(({ userId }) => userId !== undefined);
  const bare = others.filter((other) => other.userId === undefined && hasNow(other, author) && isLike(other, author));
  const owners = new Set(accounts.map(({ customer }) => customer));
  const [account] = accounts;
  const isOneAlone = accounts.length === 1 && account !== undefined && hasNow(account, author);
  if (isOneAlone && isLike(account, author) && bare.every(isOf(account.customer))) return account.customer;
  // Somebody who gave this handle up may not be who has it now.
  const apart = bare.filter(({ customer }) => !owners.has(customer));
  return lastSeen(apart)?.customer ?? freeName(key, author, new Set(others.map(({ customer }) => customer)));
}

/**
 * An account seen for the first time is whoever was known by its bare handle, where nobody else ever had that. Of several
 * whom an agent called one person it is the one who is called alike.
 */
async function ofNewAccount(
  database: Database,
  key: IdentityKey,
  author: Author,
  others: readonly Known[],
): Promise<CustomerId> {
  const bare = lastSeen(others.filter((other) => hasNow(other, author) && isLike(other, author)));
  if (bare === undefined || others.some(({ userId }) => userId !== undefined)) return CustomerId.parse(key);
  const holders = [...new Set(others.map(({ customer }) => customer))];
  const members = holders.length === 1 ? holders : await membersOf(database, bare.customer);
  if (holders.some((holder) => !members.includes(holder))) return CustomerId.parse(key);
  const theirs = await database.identities.where('customer').anyOf(members).toArray();
  const hasAnother = theirs.some(({ site, userId }) => site === bare.site && userId !== undefined);
  return hasAnother ? CustomerId.parse(key) : bare.customer;
}

/** `x:@mayac`, or where that is somebody else already `x:@mayac~kettle`, by the name they go by, or `x:@mayac~2`. */
function freeName(key: IdentityKey, { name }: Author, taken: ReadonlySet<string>): CustomerId {
  const [word] = nameWords(name);
  const named = word === undefined ? key : `${key}~${word}`;
  const names = [key, named];
  for (let count = 2; ; count += 1) {
    const free = names.find((one) => !taken.has(one));
    if (free !== undefined) return CustomerId.parse(free);
    names.push(`${named}~${count}`);
  }
}

function hasNow({ current }: Known, { handle }: Author): boolean {
  return current === handle.toLowerCase();
}

function isLike({ names }: Known, { name }: Author): boolean {
  return areAlike(name, names);
}

function isOf(owner: CustomerId): (known: Known) => boolean {
  return ({ customer }) => customer === owner;
}

function lastSeen(accounts: readonly Known[]): Known | undefined {
  return accounts.toSorted((a, b) => descending(a.lastClock, b.lastClock))[0];
}

function withHandle(site: SiteId, author: Author, known: ReadonlyMap<string, Known>): Known[] {
  const place = handlePlace(site, author.handle);
  return [...known.values()].filter(({ handles }) => handles.includes(place));
}

function note(known: Map<string, Known>, site: SiteId, author: Author, holder: CustomerId): void {
  const key = accountKey(site, author, holder);
  const before = known.get(key);
  const customer = before?.customer ?? holder;
  const { handle, name, userId } = author;
  const names = [...(before?.names ?? []), ...(name === undefined ? [] : [name])];
  const handles = [...(before?.handles ?? []), handlePlace(site, handle)];
  known.set(key, { site, customer, userId, current: handle.toLowerCase(), handles, names, lastClock: '~' });
}

function asKnown({ site, customer, userId, current, handles, sightings }: IdentityRow): Known {
  const names = sightings.flatMap(({ name }) => name ?? []);
  return { site, customer, userId, current, handles, names, lastClock: sightings[0]?.clock ?? '' };
}
