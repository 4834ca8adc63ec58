import { CustomerId, type EntryId, identityKey, isSite } from '../../model/ids.ts';
import type { Candidate, Proposal, RowPlan, TableRow } from '../../model/table-import.ts';
import type { Database } from '../database.ts';
import { graveyardFor, type Trace } from '../erasure/tombstones.ts';
import type { PersonKey } from '../identities/person-keys.ts';
import type { CustomerRow } from '../rows.ts';
import type { CountedRow, PlannedRow } from '../transfer/staging-rows.ts';
import { equalBefore, isLogged } from './equal-rows.ts';
import { keptFields, nameFor, newFields } from './news.ts';
import { hasOtherName, isSurely, People, type RowKey, rowKeys } from './people.ts';
import type { Trouble } from './troubles.ts';

interface Planned {
  readonly proposals: Proposal[];
  /** Rows about somebody who was erased. */
  readonly refused: Trouble[];
  /** What is worth a look, of rows that are taken. */
  readonly remarks: Trouble[];
  /** By what later rows recognise those of these rows, and how many equal ones there were. */
  readonly keys: (PlannedRow | CountedRow)[];
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
  const [people, graveyard, { equal, counted }] = await Promise.all([
    People.withKeys(database, allKeys),
    graveyardFor(database, allKeys.flatMap(asTraces)),
    equalBefore(database, rows),
  ]);
  const planned = new Map<string, PlannedRow>();
  const proposals: Proposal[] = [];
  const refused: Trouble[] = [];
  const remarks: Trouble[] = [];
  for (const row of rows) {
    const keys = keysOf.get(row) ?? [];
    if (graveyard.isErased(keys.flatMap(asTraces))) {
      refused.push({ line: row.line, trouble: 'erased' });
      continue;
    }
    const candidates = people.candidates(keys, row.person);
    if (candidates.some((one) => hasOtherName(one, row.person))) remarks.push({ line: row.line, trouble: 'otherName' });
    const plan = planFor(row, candidates, people);
    const times = equal.get(row);
    proposals.push({ row, plan, ...(times === undefined ? {} : { equal: times }) });
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
  const settled = await Promise.all(
    proposals.map((proposal) => withNews(database, proposal, { people, tableWins, tableImport })),
  );
  remarks.push(...settled.flatMap((proposal) => keptOf(proposal, people, tableWins)));
  return { proposals: settled, refused, remarks, keys: [...planned.values(), ...counted] };
}

/** What is kept as we know it, as far as it is known whom the row is about. */
function keptOf({ row: { line, person }, plan }: Proposal, people: People, tableWins: boolean): Trouble[] {
  const who = plan.kind === 'matched' || plan.kind === 'known' ? plan.who : undefined;
  const known = who && people.rows.get(who.customer);
  if (who === undefined || known === undefined) return [];
  // By either of their names is how we know them.
  const others = keptFields(person, { ...known, name: who.name }, tableWins);
  const kept = keptFields(person, known, tableWins).filter((field) => others.includes(field));
  return kept.map((field) => ({ line, trouble: 'kept', field }));
}

function planFor({ person }: TableRow, candidates: Candidate[], people: People): RowPlan {
  const [only, ...others] = candidates;
  if (only === undefined) return { kind: 'created' };
  return others.length === 0 && isSurely(only, person, people)
    ? { kind: 'matched', who: only }
    : { kind: 'question', candidates };
}

/** A row that adds nothing to somebody we know is known. */
async function withNews(
  database: Database,
  proposal: Proposal,
  { people, tableWins, tableImport }: { people: People; tableWins: boolean; tableImport: EntryId },
): Promise<Proposal> {
  const { row, plan } = proposal;
  const known = plan.kind === 'matched' ? people.rows.get(plan.who.customer) : undefined;
  if (plan.kind !== 'matched' || known === undefined) return proposal;
  const { person, contact } = row;
  const saysNothing =
    newFields(person, known, tableWins).length === 0 &&
    person.labels.every((label) => known.labels.includes(label)) &&
    person.accounts.every((account) => people.isRecorded(identityKey(account.site, account)));
  if (!saysNothing || (await isNewNote(database, known, person.note))) return proposal;
  if (contact !== undefined && !(await isLogged(database, known, proposal, tableImport))) return proposal;
  return { ...proposal, plan: { kind: 'known', who: plan.who } };
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
  if (isSite(by)) return [`identity:${key}` as Trace]; // made by `identityKey`
  return [key as PersonKey]; // made by `personKey`
}
