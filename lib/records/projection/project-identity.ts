import { type CustomerId, IdentityKey, type Instant, identityKey, type SiteId } from '../../model/ids.ts';
import type { Author } from '../../model/post.ts';
import type { IdentityRow, Sighting } from '../rows.ts';
import type { Worksheet } from './worksheet.ts';

/** Handles and names kept of one account: enough for years of renaming, too few to fill a disk on purpose. */
const mostSightings = 50;

/**
 * The name of an account's row. A bare handle may have been several people's, and may be another one tomorrow: so what
 * was seen of a customer by handle alone is one row, whatever the handle, and nobody inherits what another was seen with.
 */
export function accountKey(site: SiteId, author: Author, customer: CustomerId): IdentityKey {
  if (author.userId !== undefined) return identityKey(site, author);
  return IdentityKey.parse(`${site}:@ ${customer}`.slice(0, 500));
}

/** The place of a handle on its site, as accounts are found by every handle they ever had. */
export function handlePlace(site: SiteId, handle: string): string {
  return `${site} ${handle.toLowerCase()}`;
}

/** Notes that an account was seen with this handle and name. */
export function addSighting(
  sheet: Worksheet,
  customer: CustomerId,
  site: SiteId,
  author: Author,
  { at, clock }: { at: Instant; clock: string },
): void {
  const key = accountKey(site, author, customer);
  const before = sheet.identities.get(key);
  const isFirst = before === undefined || clock < before.firstClock;
  const sighting: Sighting = { handle: author.handle, until: at, clock, ...named(author.name) };
  const sightings = merge(before?.sightings ?? [], sighting);
  const [newest = sighting] = sightings;
  const row: IdentityRow = {
    key,
    site,
    customer: isFirst ? customer : before.customer,
    firstClock: isFirst ? clock : before.firstClock,
    handle: newest.handle,
    ...named(newest.name),
    ...(author.userId === undefined ? {} : { userId: author.userId }),
    current: newest.handle.toLowerCase(),
    sightings,
    handles: [...new Set(sightings.map(({ handle }) => handlePlace(site, handle)))],
    ...followedBy(before?.followers, author, { at, clock }),
    ...under(before, customer),
  };
  sheet.identities.put(row);
}

/** How many follow the account, as was told last: most entries tell nothing of it. */
function followedBy(
  before: IdentityRow['followers'],
  { followers: count }: Author,
  { at, clock }: { at: Instant; clock: string },
): Pick<IdentityRow, 'followers'> {
  const told = count === undefined || (before !== undefined && before.clock > clock) ? before : { count, at, clock };
  return told === undefined ? {} : { followers: told };
}

/** Every customer under whose id something was kept; nothing to say where that is one. */
export function under(
  before: { customer: CustomerId; under?: CustomerId[] } | undefined,
  customer: CustomerId,
): { under?: CustomerId[] } {
  const all = new Set([...(before === undefined ? [] : (before.under ?? [before.customer])), customer]);
  return all.size === 1 ? {} : { under: [...all].toSorted() };
}

function merge(known: readonly Sighting[], seen: Sighting): Sighting[] {
  const same = known.find(({ handle, name }) => handle === seen.handle && name === seen.name);
  const others = known.filter((sighting) => sighting !== same);
  const kept = same !== undefined && same.clock > seen.clock ? same : seen;
  return [...others, kept].toSorted((a, b) => (a.clock > b.clock ? -1 : 1)).slice(0, mostSightings);
}

function named(name: string | undefined): { name?: string } {
  return name === undefined ? {} : { name };
}
