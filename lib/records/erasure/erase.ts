import type { Entry, EntryOf } from '../../model/entry.ts';
import { type CustomerId, type EntryId, identityKey, type PostKey, postKey } from '../../model/ids.ts';
import { Problem } from '../../model/problem.ts';
import type { Database, Records } from '../database.ts';
import { membersOf } from '../identities/groups.ts';
import { type PersonKey, personKey, personKeyKinds } from '../identities/person-keys.ts';
import type { IdentityRow } from '../rows.ts';
import { dropStagesAbout } from '../transfer/drop-stages.ts';
import { write } from '../write.ts';
import { callsOf, leaveOutCalls } from './called.ts';
import { withoutPeople } from './leave-out.ts';
import { entriesOf, retell, withSharers } from './of-customers.ts';
import { repeatedIn, repeats, whoRepeats, withoutErased, withoutRepeats } from './repeats.ts';
import { graveyardFor, hashes, isNamedBy, saltOf, type Trace, tracesOf } from './tombstones.ts';

/** What is gone with a person, for what else names them: drafts, tabs, notifications. */
export interface Erased {
  readonly customers: readonly CustomerId[];
  readonly posts: readonly PostKey[];
  /** A file that waited to be taken in told of them: it waits no more. */
  readonly droppedFile: boolean;
}

/**
 * Erases a person, with everybody they were merged with, in one transaction: every entry about them leaves the journal,
 * every row the tables, and what others' posts repeat of them those posts, as do the names of files that name them. What
 * stays is an entry of salted hashes that keeps them away when they are imported again.
 * @throws Problem `notFound` where there is nobody.
 */
export async function erase(
  records: Records,
  by: string,
  { id, customer }: { id: EntryId; customer: CustomerId },
): Promise<Erased> {
  const { database } = records;
  let erased: Erased = { customers: [customer], posts: [], droppedFile: false };
  await write(records, by, async () => {
    if ((await database.journal.get(id)) !== undefined) return [];
    const members = await membersOf(database, customer);
    const entries = await entriesOf(database, members);
    if (entries.length === 0) throw new Problem('notFound', 'customer');
    const accounts = await database.identities.where('customer').anyOf(members).toArray();
    const traces = new Set([
      ...tracesOfPerson(entries, members),
      ...(await otherTraces(database, accounts, members)),
      ...(await formerDetails(database, entries, members)),
    ]);
    const namesThem = await callsOf(database, members);
    const names = new Set([...traces, ...formerHandles(accounts)]);
    const goes = (entry: Entry) => tracesOf(entry).some((trace) => traces.has(trace));
    const isTheirs = (some: readonly Trace[]) => some.some((trace) => names.has(trace));
    const repeating = await whoRepeats(database, (entry) => repeats(entry, isTheirs));
    const changed = await retell(database, [...members, ...repeating], (told) =>
      withoutPeople(told, goes, (entry) => withoutRepeats(entry, isTheirs)),
    );
    const droppedFile = await dropStagesAbout(database, isTheirs);
    await leaveOutCalls(database, namesThem);
    erased = { customers: members, posts: postsOf(changed.filter(goes)), droppedFile };
    const salt = await saltOf(database);
    return [{ kind: 'erased', id, salt, tombstones: hashes(salt, traces) }];
  });
  return erased;
}

/** Takes out what is here of those whom erasures from elsewhere name. Runs inside the caller's transaction. */
export async function takeOutErased(database: Database, erasures: readonly EntryOf<'erased'>[]): Promise<void> {
  const isBuried = isNamedBy(erasures);
  // The journal knows also those of whom no row is left, since all that was said of them was taken back.
  const [told, paired, logged, identities, repeating] = await Promise.all([
    database.journal.orderBy('customer').uniqueKeys(),
    database.journal.orderBy('customers').uniqueKeys(),
    database.journal.orderBy('interaction.customer').uniqueKeys(),
    database.identities.toArray(),
    whoRepeats(database, (entry) => repeats(entry, (traces) => traces.some(isBuried))),
  ]);
  const found = new Set(repeating);
  for (const customer of [...told, ...paired, ...logged] as CustomerId[]) // the keys of these indexes
    if (isBuried(`customer:${customer}`)) found.add(customer);
  for (const { site, handle, userId, customer, under = [] } of identities)
    if (isBuried(`identity:${identityKey(site, { handle, userId })}`))
      for (const holder of [customer, ...under]) found.add(holder);
  if (found.size === 0) return;
  const { entries } = await withSharers(database, found);
  const graveyard = await graveyardFor(
    database,
    entries.flatMap((entry) => [...tracesOf(entry), ...repeatedIn(entry)]),
  );
  await retell(database, found, (all) =>
    withoutPeople(all, graveyard.refuses, (entry) => withoutErased(entry, graveyard)),
  );
}

/** Everything their entries name, but not others: those who were merged with them once, and were parted again. */
function* tracesOfPerson(entries: readonly Entry[], members: readonly CustomerId[]): Generator<Trace> {
  const own = new Set<Trace>(members.map((member) => `customer:${member}` as const));
  for (const trace of entries.flatMap(tracesOf)) if (!trace.startsWith('customer:') || own.has(trace)) yield trace;
}

/**
 * The handles their accounts have now, since a page may show no more than that, and what a table may name them by. A
 * name with a place is no proof: somebody else of the same name would be kept away.
 */
async function otherTraces(
  { findings }: Database,
  accounts: readonly IdentityRow[],
  members: readonly CustomerId[],
): Promise<Trace[]> {
  const found = await findings.bulkGet([...members]);
  const keys = found.flatMap((row) => row?.keys ?? []) as PersonKey[]; // as `personKeys` wrote them
  return [
    ...accounts.map(({ site, handle }) => `identity:${identityKey(site, { handle })}` as const),
    ...keys.filter((key) => !key.startsWith('lives:')),
  ];
}

/**
 * What was typed of them once: an old table may still name them by it. Not by what is known of somebody else now: it was a
 * mistake, or changed hands.
 */
async function formerDetails(
  database: Database,
  entries: readonly Entry[],
  members: readonly CustomerId[],
): Promise<PersonKey[]> {
  const keys = entries.flatMap((entry) => {
    if (entry.kind !== 'customerField' || entry.value === undefined) return [];
    const kind = personKeyKinds.find((one) => one === entry.field);
    return kind === undefined ? [] : (personKey(kind, entry.value) ?? []);
  });
  const holders = await Promise.all(keys.map((key) => database.findings.where('keys').equals(key).primaryKeys()));
  return keys.filter((_, place) => holders[place]?.every((holder) => members.includes(holder)));
}

/** By these others' posts may still call them; to keep whoever has such a handle now away, they are no proof. */
function formerHandles(accounts: readonly IdentityRow[]): Trace[] {
  return accounts.flatMap(({ site, sightings }) =>
    sightings.map(({ handle }) => `identity:${identityKey(site, { handle })}` as const),
  );
}

function postsOf(entries: readonly Entry[]): PostKey[] {
  return [...new Set(entries.flatMap((entry) => (entry.kind === 'mention' ? postKey(entry.mention.post) : [])))];
}
