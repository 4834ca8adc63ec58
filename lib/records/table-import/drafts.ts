import { type CustomerId, EntryId, type IdentityKey, identityKey } from '../../model/ids.ts';
import type { Proposal, TableImport, TableRow } from '../../model/table-import.ts';
import type { Database } from '../database.ts';
import { graveyardFor } from '../erasure/tombstones.ts';
import { asShown } from '../identities/person.ts';
import { rowsOf } from '../read-many.ts';
import type { CustomerRow } from '../rows.ts';
import type { Draft } from '../write.ts';
import { isLogged } from './equal-rows.ts';
import { isSameContact, type KnownFields, keptFields, nameFor, newFields } from './news.ts';
import { customerOfLine, isNewNote, tracesOfRow } from './plan.ts';
import type { Trouble } from './troubles.ts';

type Contact = NonNullable<TableRow['contact']>;

/** What became of one row. */
interface Outcome {
  readonly kind: keyof TableImport['rows'];
  /** A contact was logged. */
  readonly contact: boolean;
  /** Why it is left out, or what of it is worth a look. */
  readonly troubles: readonly Trouble[];
}

/** What is known of somebody, with the rows before in the same portion. */
interface Known {
  fields: KnownFields;
  readonly labels: Set<string>;
  readonly contacts: Contact[];
  readonly notes: Set<string>;
  /** Absent where the records did not know them before this portion. */
  readonly row?: CustomerRow;
}

/** The entries that some rows of a table add to the journal, and what became of each row. */
export async function draftsFor(
  database: Database,
  id: EntryId,
  author: { readonly by: string; readonly at: Date },
  tableWins: boolean,
  proposals: readonly Proposal[],
): Promise<{ drafts: Draft[]; outcomes: Outcome[] }> {
  const decided = proposals.map((proposal) => ({ proposal, row: proposal.row, who: decide(id, proposal) }));
  const people = await knownPeople(
    database,
    decided.flatMap(({ who }) => (who === undefined || who.isNew ? [] : [who.customer])),
  );
  const held = await heldAccounts(
    database,
    decided.flatMap(({ row }) => row.person.accounts.map((account) => identityKey(account.site, account))),
  );
  const told = new Map(
    await Promise.all(
      decided.map(
        async ({ proposal, row, who }) =>
          [row, await toldBefore(database, proposal, id, who && people.get(who.customer))] as const,
      ),
    ),
  );
  // An import of other records may have told of erasures since the rows were staged.
  const { isErased } = await graveyardFor(
    database,
    decided.flatMap(({ row }) => tracesOfRow(row)),
  );
  const drafts: Draft[] = [];
  const outcomes: Outcome[] = [];
  for (const { row, who } of decided) {
    if (isErased(tracesOfRow(row))) {
      outcomes.push(skipped(row, 'erased'));
      continue;
    }
    if (who === undefined) {
      outcomes.push(skipped(row, 'undecided'));
      continue;
    }
    if (who.isNew) people.set(who.customer, blank());
    const known = people.get(who.customer);
    if (known === undefined) {
      outcomes.push(skipped(row, 'gone'));
      continue;
    }
    const kept = keptFields(row.person, known.fields, tableWins);
    const own = rowDrafts({ id, author, tableWins, row, who, known, held, told: told.get(row) });
    drafts.push(...own);
    outcomes.push({
      kind: who.isNew ? 'created' : own.length > 0 ? 'matched' : 'known',
      contact: own.some(({ kind }) => kind === 'interaction'),
      troubles: kept.map((field) => ({ line: row.line, trouble: 'kept', field })),
    });
  }
  return { drafts, outcomes };
}

function skipped({ line }: TableRow, trouble: Trouble['trouble']): Outcome {
  return { kind: 'skipped', contact: false, troubles: [{ line, trouble }] };
}

interface Who {
  readonly customer: CustomerId;
  readonly isNew: boolean;
}

interface RowWork {
  readonly id: EntryId;
  readonly author: { readonly by: string; readonly at: Date };
  readonly tableWins: boolean;
  readonly row: TableRow;
  readonly who: Who;
  readonly known: Known;
  readonly held: Set<IdentityKey>;
  readonly told: Told | undefined;
}

/** What of a row the records had before this portion. */
interface Told {
  readonly note: boolean;
  readonly contact: boolean;
}

/** Undefined where nobody said whom the row is about. */
function decide(id: EntryId, { row, plan }: Proposal): Who | undefined {
  if (plan.kind === 'matched' || plan.kind === 'known') return { customer: plan.who.customer, isNew: false };
  if (plan.kind === 'created' || plan.choice === 'new') return { customer: customerOfLine(id, row.line), isNew: true };
  return plan.choice === undefined ? undefined : { customer: plan.choice, isNew: false };
}

/** In the order in which they are read: who it is, their accounts, details, labels, note, and the contact. */
function rowDrafts(work: RowWork): Draft[] {
  const { id, author, tableWins, row, who, known, held, told } = work;
  const { person, contact } = row;
  const { customer } = who;
  const named = (part: string) => EntryId.parse(`${id}:${row.line}:${part}`);
  const head = { customer, batch: id };

  const accounts = person.accounts.filter((account) => !held.has(identityKey(account.site, account)));
  for (const account of accounts) held.add(identityKey(account.site, account));
  const name = who.isNew ? { name: nameFor(person) } : {};
  const [first, ...others] = accounts;
  const drafts: Draft[] = [];
  if (who.isNew || first !== undefined)
    drafts.push({ kind: 'customer', id: named('person'), ...head, ...name, ...(first && { identity: first }) });
  for (const identity of others) drafts.push({ kind: 'customer', id: named(identity.site), ...head, identity });

  if (who.isNew) known.fields = { ...known.fields, ...name };
  for (const [field, value] of newFields(person, known.fields, tableWins)) {
    known.fields = { ...known.fields, [field]: value };
    drafts.push({ kind: 'customerField', id: named(field), ...head, field, value });
  }
  for (const [place, label] of person.labels.entries()) {
    if (known.labels.has(label)) continue;
    known.labels.add(label);
    drafts.push({ kind: 'label', id: named(`label${place}`), ...head, label });
  }
  const { note: text } = person;
  if (text !== undefined && !known.notes.has(text) && told?.note !== true) {
    known.notes.add(text);
    const note = { id: named('note'), at: author.at.toISOString(), by: author.by, text };
    drafts.push({ kind: 'note', id: note.id, ...head, note });
  }
  if (contact === undefined || told?.contact === true) return drafts;
  if (contact.reference !== undefined && known.contacts.some((other) => isSameContact(other, contact))) return drafts;
  known.contacts.push(contact);
  const interaction = { ...contact, id: named('contact'), customer, by: author.by };
  drafts.push({ kind: 'interaction', id: interaction.id, batch: id, interaction });
  return drafts;
}

/** All at once: one row after the other would wait for the database at each. */
async function toldBefore(
  database: Database,
  proposal: Proposal,
  tableImport: EntryId,
  known?: Known,
): Promise<Told | undefined> {
  if (known?.row === undefined) return undefined;
  const [isNew, logged] = await Promise.all([
    isNewNote(database, known.row, proposal.row.person.note),
    isLogged(database, known.row, proposal, tableImport),
  ]);
  return { note: !isNew, contact: logged };
}

async function knownPeople(database: Database, ids: readonly CustomerId[]): Promise<Map<CustomerId, Known>> {
  const rows = await asShown(database, await rowsOf(database.customers, ids));
  return new Map(rows.map((row) => [row.id, { ...blank(), fields: row, labels: new Set(row.labels), row }]));
}

/** Accounts that somebody has already: nobody's is given away by a table. */
async function heldAccounts(database: Database, keys: readonly IdentityKey[]): Promise<Set<IdentityKey>> {
  const bare = [...new Set(keys)];
  const rows = await Promise.all(
    bare.map((key) => {
      const [site, handle] = key.split(':@');
      return database.identities
        .where('[site+current]')
        .equals([site ?? '', handle ?? ''])
        .count();
    }),
  );
  return new Set(bare.filter((_, place) => (rows[place] ?? 0) > 0));
}

function blank(): Known {
  return { fields: {}, labels: new Set(), contacts: [], notes: new Set() };
}
