import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { Entry, EntryOf } from '../../model/entry.ts';
import { type CustomerId, type IdentityKey, identityKey, type PostKey, postKey } from '../../model/ids.ts';
import { type Clock, never } from '../clock.ts';
import type { Database } from '../database.ts';
import type { PersonKey } from '../identities/person-keys.ts';
import type { TombstoneRow } from '../rows.ts';
import type { Draft } from '../write.ts';

/**
 * What somebody who was erased is recognised by when they come again: names of ours, of their accounts and posts, and
 * what `person-keys.ts` says of e-mail, phone and the like. Only salted hashes of these are kept. Nobody reads a name
 * out of them; who has the records and guesses a name can check the guess, which no hash that recognises can prevent.
 */
export type Trace =
  | `customer:${CustomerId}`
  | `identity:${IdentityKey}`
  | `post:${PostKey}`
  | `entry:${string}`
  | PersonKey;

/** How many bytes of the hash are kept: two traces of a million with the same one happen once in 10^26 profiles. */
const hashBytes = 16;

export function newSalt(): string {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(16)));
}

/** The salt of this profile's tombstones; those that were imported have their own. */
export async function saltOf(database: Database): Promise<string> {
  return (await saltsIn(database))[0] ?? newSalt();
}

/** A salted hash of each trace. */
export function hashes(salt: string, traces: Iterable<Trace>): string[] {
  return Array.from(new Set(traces), hashWith(salt));
}

/** Tells whether a trace is named by one of these erasures; those of one profile have one salt, and take one hash. */
export function isNamedBy(
  erasures: readonly Pick<EntryOf<'erased'>, 'salt' | 'tombstones'>[],
): (trace: Trace) => boolean {
  const graves = Array.from(
    Map.groupBy(erasures, ({ salt }) => salt),
    ([salt, ofSalt]) => ({ hash: hashWith(salt), buried: new Set(ofSalt.flatMap(({ tombstones }) => tombstones)) }),
  );
  return (trace) => graves.some(({ hash, buried }) => buried.has(hash(trace)));
}

/** By a library, since WebCrypto answers after a moment, and a transaction of the database ends in that moment. */
function hashWith(salt: string): (trace: Trace) => string {
  const salted = sha256.create().update(hexToBytes(salt));
  const text = new TextEncoder();
  return (trace) => bytesToHex(salted.clone().update(text.encode(trace)).digest().subarray(0, hashBytes));
}

/** What an entry is about, as far as its own words tell. */
export function tracesOf(entry: Draft): Trace[] {
  switch (entry.kind) {
    case 'mention': {
      const { post } = entry.mention;
      const account = identityKey(post.site, post.author);
      return [`customer:${entry.customer}`, `identity:${account}`, `post:${postKey(post)}`];
    }
    case 'customer': {
      const { identity } = entry;
      const account = identity === undefined ? [] : [`identity:${identityKey(identity.site, identity)}` as const];
      return [`customer:${entry.customer}`, ...account];
    }
    case 'seen':
      return [`customer:${entry.customer}`, `identity:${identityKey(entry.site, entry.author)}`];
    case 'interaction':
      return [`customer:${entry.interaction.customer}`, `entry:${entry.interaction.id}`];
    case 'interactionRemoved':
      return [`entry:${entry.interaction}`];
    case 'note':
      return [`customer:${entry.customer}`, `entry:${entry.note.id}`];
    case 'noteRemoved':
      return [`entry:${entry.note}`];
    case 'promise':
      return [`customer:${entry.customer}`, `entry:${entry.promise.id}`];
    case 'promiseSettled':
      return [`entry:${entry.promise}`];
    case 'correction':
    case 'correctionUndone':
    case 'judged':
    case 'caseDismissed':
    case 'caseReopened':
    case 'postGone':
      return [`post:${entry.post}`];
    default:
      if ('customer' in entry) return [`customer:${entry.customer}`];
      return 'customers' in entry ? entry.customers.map((customer) => `customer:${customer}` as const) : [];
  }
}

/** Tells what is about somebody who was erased, and whom no agent let in again since. */
export interface Graveyard {
  readonly isErased: (traces: readonly Trace[]) => boolean;
  /** Whether what was written at this clock stays away: before its person was let in again, or they never were. */
  readonly keepsAway: (traces: readonly Trace[], clock: Clock) => boolean;
  /** The same of an entry from elsewhere. */
  readonly refuses: (entry: Entry) => boolean;
  /** The tombstones that keep these traces away. */
  readonly closed: (traces: readonly Trace[]) => TombstoneRow[];
}

/** What is known of these traces; to be asked about no others. */
export async function graveyardFor(database: Database, traces: readonly Trace[]): Promise<Graveyard> {
  return (await graveyardOf(database))(traces);
}

/** The same in two steps, for those who do not know their traces yet; where nobody was erased the second asks nothing. */
export async function graveyardOf(database: Database): Promise<(traces: readonly Trace[]) => Promise<Graveyard>> {
  const salts = await saltsIn(database);
  return async (traces) => asGraveyard(await gravesOf(database, salts, [...new Set(traces)]));
}

function asGraveyard(graves: ReadonlyMap<Trace, readonly TombstoneRow[]>): Graveyard {
  const closed = (asked: readonly Trace[]) =>
    asked.flatMap((trace) => (graves.get(trace) ?? []).filter((row) => closedUntil(row) === forever));
  const keepsAway = (asked: readonly Trace[], clock: Clock) =>
    asked.some((trace) => graves.get(trace)?.some((row) => clock < closedUntil(row)));
  return {
    closed,
    isErased: (asked) => closed(asked).length > 0,
    keepsAway,
    refuses: (entry) => keepsAway(tracesOf(entry), entry.clock),
  };
}

async function gravesOf(
  database: Database,
  salts: readonly string[],
  traces: readonly Trace[],
): Promise<Map<Trace, TombstoneRow[]>> {
  const graves = new Map<Trace, TombstoneRow[]>();
  for (const salt of salts) {
    const rows = await database.tombstones.bulkGet(hashes(salt, traces));
    for (const [place, trace] of traces.entries()) {
      const row = rows[place];
      if (row !== undefined) graves.set(trace, [...(graves.get(trace) ?? []), row]);
    }
  }
  return graves;
}

/** Later than every clock. */
const forever = '~';

function closedUntil({ erased = never, lifted = never }: TombstoneRow): Clock {
  if (erased === never) return never;
  return lifted > erased ? lifted : forever;
}

async function saltsIn(database: Database): Promise<string[]> {
  return (await database.tombstones.orderBy('salt').uniqueKeys()).map(String);
}
