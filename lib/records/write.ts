import Dexie from 'dexie';
import type { Entry } from '../model/entry.ts';
import type { CustomerId, PostKey } from '../model/ids.ts';
import { never, tick } from './clock.ts';
import type { Database, Records } from './database.ts';
import { repeatedIn, withoutErased } from './erasure/repeats.ts';
import { type Graveyard, graveyardOf, tracesOf } from './erasure/tombstones.ts';
import { liftingEntry } from './projection/entry-names.ts';
import { projectOn } from './projection/project.ts';
import { Worksheet } from './projection/worksheet.ts';
import type { JournalRow } from './rows.ts';

/** An entry before the journal gives it its time, author and place in the order. */
export type Draft = Entry extends infer One ? (One extends Entry ? Omit<One, 'at' | 'by' | 'clock'> : never) : never;

/** What a write has changed, for those who show it. */
export interface Written {
  /** Only what was new: an entry that the journal knew already is not here. */
  readonly entries: readonly Entry[];
  readonly customers: readonly CustomerId[];
  /** Mentions that are new or whose case moved on. */
  readonly posts: readonly PostKey[];
}

export const nothingWritten: Written = { entries: [], customers: [], posts: [] };

/** What an entry about somebody who was erased does: lets them begin anew, or is left out. */
export type OfErased = 'beginAnew' | 'leftOut';

/**
 * The one write path: `decide` looks at the records and says which entries to add; they and all that follows from
 * them are written in the same transaction, or nothing is. Nothing can be read while it runs: what does not need the
 * answer to another question is asked together with it.
 */
export function write(
  records: Records,
  by: string,
  decide: () => Promise<readonly Draft[]>,
  ofErased: OfErased = 'beginAnew',
): Promise<Written> {
  const { database, now } = records;
  return database.transaction('rw', database.tables, async () => {
    const [decided, journal, graves] = await Promise.all([decide(), journalRow(database), graveyardOf(database)]);
    const graveyard = await graves(decided.flatMap((draft) => [...tracesOf(draft), ...repeatedIn(draft)]));
    const drafts = withLifts(decided, graveyard, ofErased);
    if (drafts.length === 0) return nothingWritten;
    const at = now();
    let { clock } = journal;
    const entries = drafts.map((draft): Entry => {
      clock = tick(clock, at.getTime(), journal.machine);
      return withoutErased({ ...draft, at: at.toISOString(), by, clock }, graveyard);
    });
    return enter(database, entries, journal);
  });
}

/** Says first of whom these entries let begin anew; rows of a table never do. */
function withLifts(drafts: readonly Draft[], { closed, isErased }: Graveyard, ofErased: OfErased): readonly Draft[] {
  const letsIn = ({ batch }: Draft) => batch === undefined && ofErased === 'beginAnew';
  const asked = drafts.filter((draft) => letsIn(draft) || !isErased(tracesOf(draft)));
  const lifts = new Map<string, Draft & { kind: 'erasureLifted' }>();
  for (const { hash, salt } of asked.flatMap((draft) => closed(tracesOf(draft)))) {
    const before = lifts.get(salt)?.tombstones ?? [];
    const id = liftingEntry(asked[0]?.id ?? hash, salt);
    lifts.set(salt, { kind: 'erasureLifted', id, salt, tombstones: [...before, hash] });
  }
  return [...lifts.values(), ...asked];
}

/** Adds entries that have their clocks, from here or from an import, and leaves out those that are known. */
export async function enter(
  database: Database,
  entries: readonly Entry[],
  journal: JournalRow,
  later?: Set<CustomerId>,
): Promise<Written> {
  const unique = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  const sheet = new Worksheet(database);
  const [added] = await Promise.all([addUnknown(database, unique), sheet.load(unique)]);
  if (added.length === 0) return nothingWritten;
  const clocks = [journal.clock, ...added.map(({ clock }) => clock)].toSorted();
  const told = { ...journal, clock: clocks.at(-1) ?? never, entries: journal.entries + added.length };
  await Promise.all([database.meta.put(told), projectOn(sheet, database, added, later)]);
  return {
    entries: added,
    customers: [...new Set([...sheet.customers.changed, ...sheet.touched])],
    posts: [...sheet.mentions.changed],
  };
}

/** Adds the entries whose names the journal does not know yet, and says which those were. */
async function addUnknown(database: Database, entries: readonly Entry[]): Promise<readonly Entry[]> {
  try {
    await database.journal.bulkAdd(entries);
    return entries;
  } catch (error) {
    if (!(error instanceof Dexie.BulkError)) throw error;
    if (error.failures.some(({ name }) => name !== 'ConstraintError')) throw error;
    const known = new Set(Object.keys(error.failuresByPos).map(Number));
    return entries.filter((_, place) => !known.has(place));
  }
}

export async function journalRow(database: Database): Promise<JournalRow> {
  const row = await database.meta.get('journal');
  if (row?.key === 'journal') return row;
  return { key: 'journal', clock: never, machine: newMachine(), entries: 0 };
}

/** 40 random bits: tells this machine's clocks from a colleague's, and says nothing about the machine. */
function newMachine(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(5)), (byte) => byte.toString(36).padStart(2, '0')).join('');
}
