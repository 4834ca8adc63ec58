import { type CustomerField, detailFields } from '../../model/customer.ts';
import { descending } from '../../model/descending.ts';
import type { CustomerId } from '../../model/ids.ts';
import { Problem } from '../../model/problem.ts';
import type { Database } from '../database.ts';
import type { CustomerRow, MergeRow, Timed } from '../rows.ts';
import { groupsOf, membersOf, mergesAround } from './groups.ts';

/** A customer who was met. */
export type MetRow = CustomerRow & { since: string; lastAt: string };

/** Everybody who is one person: the row that stands for all of them, and each of them. */
export interface Person {
  readonly row: MetRow;
  readonly members: readonly CustomerId[];
  /** Those of them who were met. */
  readonly rows: readonly MetRow[];
  /** The merges that hold them together. */
  readonly merges: readonly MergeRow[];
}

/** The whole person, whichever of their customers is asked for. @throws Problem `notFound` where nobody was ever met. */
export async function expectPerson(database: Database, customer: CustomerId): Promise<Person> {
  const person = await personOf(database, customer);
  if (person === undefined) throw new Problem('notFound', 'customer');
  return person;
}

/** The same; undefined where nobody was ever met. */
export async function personOf(database: Database, customer: CustomerId): Promise<Person | undefined> {
  const members = await membersOf(database, customer);
  const isOne = members.length === 1;
  const [rows, merges] = await Promise.all([
    database.customers.bulkGet(members),
    isOne ? [] : mergesAround(database, members),
  ]);
  const met = rows.flatMap((row) => (row !== undefined && isMet(row) ? [row] : []));
  const row = asOne(met, merges);
  return row && { row, members, rows: met, merges };
}

/** These customers with what their card shows where they are one person with others; each has its own id and counts. */
export async function asShown(database: Database, rows: readonly CustomerRow[]): Promise<CustomerRow[]> {
  const ids = rows.map(({ id }) => id);
  const groups = await groupsOf(database, ids);
  return Promise.all(
    rows.map(async (row) => {
      const person = groups.has(row.id) ? await personOf(database, row.id) : undefined;
      return person === undefined ? row : { ...person.row, id: row.id, counts: row.counts };
    }),
  );
}

/** Which customer of a person a field's value is from. */
export function holderOf(field: CustomerField, { rows, merges }: Person): CustomerId | undefined {
  return winner(field, rows, merges)?.id;
}

/** The row that stands for several; it has the id of the first of them. */
function asOne(rows: readonly MetRow[], merges: readonly MergeRow[]): MetRow | undefined {
  const [first] = rows;
  if (first === undefined || rows.length === 1) return first;
  const fields = Object.fromEntries(
    (['firstName', ...detailFields] as const).flatMap((field) => {
      const value = winner(field, rows, merges)?.[field];
      return value === undefined ? [] : [[field, value]];
    }),
  );
  return {
    id: first.id,
    name: winner('name', rows, merges)?.name ?? first.name,
    ...fields,
    since: rows.map(({ since }) => since).toSorted()[0] ?? first.since,
    lastAt:
      rows
        .map(({ lastAt }) => lastAt)
        .toSorted()
        .at(-1) ?? first.lastAt,
    counts: {
      mentions: sum(rows.map(({ counts }) => counts.mentions)),
      interactions: sum(rows.map(({ counts }) => counts.interactions)),
      notes: sum(rows.map(({ counts }) => counts.notes)),
    },
    waiting: sum(rows.map(({ waiting = 0 }) => waiting)),
    labels: [...new Set(rows.flatMap(({ labels }) => labels))].toSorted(),
    added: rows.flatMap(({ added }) => added),
    handles: [...new Set(rows.flatMap(({ handles }) => handles))].toSorted(),
  };
}

/**
 * Whose value a field has: what was said last counts, and a merge that chose one of them says so at its own time. A
 * name that nobody typed or chose is the one the sites showed last.
 */
function winner(field: CustomerField, rows: readonly MetRow[], merges: readonly MergeRow[]): MetRow | undefined {
  const said = rows.map((row) => ({ row, clock: saidAt(field, row, merges), seen: row.seenName?.clock ?? '' }));
  return said.toSorted((a, b) => descending(a.clock, b.clock) || descending(a.seen, b.seen))[0]?.row;
}

function saidAt(field: CustomerField, row: MetRow, merges: readonly MergeRow[]): string {
  const chosen = merges.flatMap(({ told }) => (told?.wins[field] === row.id ? [told.clock] : []));
  return [typed(field, row)?.clock ?? '', ...chosen].toSorted().at(-1) ?? '';
}

function typed(field: CustomerField, row: CustomerRow): Timed<string | undefined> | undefined {
  if (field === 'name') return row.typedName;
  return field === 'firstName' ? row.typedFirstName : row.typedDetails?.[field];
}

function isMet(row: CustomerRow): row is MetRow {
  return row.since !== undefined && row.lastAt !== undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
