import { CustomerId, type EntryId, identityKey } from '../../model/ids.ts';
import type { Candidate, Proposal, RowPlan, TableRow } from '../../model/table-import.ts';
import type { Database } from '../database.ts';
import { graveyardFor, type Trace } from '../erasure/tombstones.ts';
import type { PersonKey } from '../identities/person-keys.ts';
import type { CustomerRow } from '../rows.ts';
import type { PlannedRow } from '../transfer/staging-rows.ts';
import { isSameContact, nameFor, newFields } from './news.ts';
import { isSurely, People, type RowKey, rowKeys } from './people.ts';
import type { Trouble } from './troubles.ts';

interface Planned {
  readonly proposals: Proposal[];
  /** Rows about somebody who was erased. */
  readonly refused: Trouble[];
  /** By what later rows recognise those of these rows. */
  readonly keys: PlannedRow[];
}

/** Whoever is new in a table is named after the import and the line. */
export function customerOfLine(tableImport: EntryId, line: number): CustomerId {
  return CustomerId.parse(`${tableImport}:${line}`);
}

/** Says of each row whom it is about and what it adds, in the order of the table: earlier rows count for later ones. */
export async function planRows(
  database: Database,
  rows: readonly TableRow[],
  tableImport: EntryId,
  tableWins: boolean,
): Promise<Planned> {
  const keysOf = new Map(rows.map((row) => [row, rowKeys(row.person)]));
  const allKeys = [...keysOf.values()].flat();
  const [people, graveyard] = await Promise.all([
    People.withKeys(database, allKeys),
    graveyardFor(database, allKeys.flatMap(asTraces)),
  ]);
  const planned = new Map<string, PlannedRow>();
  const proposals: Proposal[] = [];
  const refused: Trouble[] = [];
  for (const row of rows) {
    const keys = keysOf.get(row) ?? [];
    if (graveyard.isErased(keys.flatMap(asTraces))) {
      refused.push({ line: row.line, trouble: 'erased' });
      continue;
    }
    const plan = planFor(row, people.candidates(keys));
    proposals.push({ row, plan });
    const who = plan.kind === 'matched' ? plan.who : undefined;
    if (who === undefined && plan.kind !== 'created') continue;
    const customer = who?.customer ?? customerOfLine(tableImport, row.line);
    const name = who?.name ?? nameFor(row.person);
    for (const { key } of keys) {
      if (people.has(key, customer)) continue;
      people.add(key, customer, name);
      planned.set(key, { key, customer, name });
    }
  }
  const settled = await Promise.all(proposals.map((proposal) => withNews(database, proposal, people, tableWins)));
  return { proposals: settled, refused, keys: [...planned.values()] };
}

function planFor({ person }: TableRow, candidates: Candidate[]): RowPlan {
  const [only, ...others] = candidates;
  if (only === undefined) return { kind: 'created' };
  return others.length === 0 && isSurely(only, person)
    ? { kind: 'matched', who: only }
    : { kind: 'question', candidates };
}

/** A row that tells nothing new of somebody we know is known. */
async function withNews(
  database: Database,
  { row, plan }: Proposal,
  people: People,
  tableWins: boolean,
): Promise<Proposal> {
  const known = plan.kind === 'matched' ? people.rows.get(plan.who.customer) : undefined;
  if (plan.kind !== 'matched' || known === undefined) return { row, plan };
  const { person, contact } = row;
  const saysNothing =
    newFields(person, known, tableWins).length === 0 &&
    person.labels.every((label) => known.labels.includes(label)) &&
    person.accounts.every((account) => people.isRecorded(identityKey(account.site, account)));
  if (!saysNothing || (await isNewNote(database, known, person.note))) return { row, plan };
  if (contact !== undefined && !(await isLogged(database, known, contact))) return { row, plan };
  return { row, plan: { kind: 'known', who: plan.who } };
}

/** Whether the records have this very contact already. */
export async function isLogged(
  database: Database,
  { id, counts }: CustomerRow,
  contact: NonNullable<TableRow['contact']>,
): Promise<boolean> {
  if (counts.interactions === 0) return false;
  const sameTime = await database.interactions.where('[customer+at]').equals([id, contact.at]).toArray();
  return sameTime.some((row) => isSameContact(row, contact));
}

/** Whether a note says what none of this customer's says. */
export async function isNewNote(
  database: Database,
  { id, counts }: CustomerRow,
  text: string | undefined,
): Promise<boolean> {
  if (text === undefined || counts.notes === 0) return text !== undefined;
  const same = database.notes
    .where('[customer+at]')
    .between([id, ''], [id, '~'])
    .filter((note) => note.text === text);
  return (await same.count()) === 0;
}

/** What a row names somebody by who may have been erased. */
export function tracesOfRow({ person }: TableRow): Trace[] {
  return rowKeys(person).flatMap(asTraces);
}

function asTraces({ by, key }: RowKey): Trace[] {
  if (by === 'name') return [];
  if (by === 'x' || by === 'facebook') return [`identity:${key}` as Trace]; // made by `identityKey`
  return [key as PersonKey]; // made by `personKey`
}
