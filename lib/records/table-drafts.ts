import { type CustomerId, EntryId, type IdentityKey, identityKey } from '../model/ids.ts';
import type { Proposal, TableImport, TableRow } from '../model/table-import.ts';
import type { Database } from './database.ts';
import { isSameContact, type KnownFields, nameFor, newFields } from './table-news.ts';
import { customerOfLine, isLogged, isNewNote } from './table-plan.ts';
import type { Trouble } from './table-troubles.ts';
import type { Draft } from './write.ts';

type Contact = NonNullable<TableRow['contact']>;

/** What became of one row. */
interface Outcome {
  readonly kind: keyof TableImport['rows'];
  /** A contact was logged. */
  readonly contact: boolean;
  readonly why?: Trouble;
}

/** What is known of somebody, with the rows before in the same portion. */
interface Known {
  fields: KnownFields;
  readonly labels: Set<string>;
  readonly contacts: Contact[];
  readonly notes: Set<string>;
  /** The records knew them before this portion. */
  readonly recorded: boolean;
}

/** The entries that some rows of a table add to the journal, and what became of each row. */
export async function draftsFor(
  database: Database,
  id: EntryId,
  author: { readonly by: string; readonly at: Date },
  tableWins: boolean,
  proposals: readonly Proposal[],
): Promise<{ drafts: Draft[]; outcomes: Outcome[] }> {
  const decided = proposals.map((proposal) => ({ row: proposal.row, who: decide(id, proposal) }));
  const people = await knownPeople(
    database,
    decided.flatMap(({ who }) => (who === undefined || who.isNew ? [] : [who.customer])),
  );
  const held = await heldAccounts(
    database,
    decided.flatMap(({ row }) => row.person.accounts.map((account) => identityKey(account.site, account))),
  );
  const drafts: Draft[] = [];
  const outcomes: Outcome[] = [];
  for (const { row, who } of decided) {
    if (who === undefined) {
      outcomes.push({ kind: 'skipped', contact: false, why: { line: row.line, trouble: 'undecided' } });
      continue;
    }
    if (who.isNew) people.set(who.customer, blank());
    const known = people.get(who.customer);
    if (known === undefined) {
      outcomes.push({ kind: 'skipped', contact: false, why: { line: row.line, trouble: 'gone' } });
      continue;
    }
    const own = await rowDrafts({ database, id, author, tableWins, row, who, known, held });
    drafts.push(...own);
    outcomes.push({
      kind: who.isNew ? 'created' : own.length > 0 ? 'matched' : 'known',
      contact: own.some(({ kind }) => kind === 'interaction'),
    });
  }
  return { drafts, outcomes };
}

interface Who {
  readonly customer: CustomerId;
  readonly isNew: boolean;
}

interface RowWork {
  readonly database: Database;
  readonly id: EntryId;
  readonly author: { readonly by: string; readonly at: Date };
  readonly tableWins: boolean;
  readonly row: TableRow;
  readonly who: Who;
  readonly known: Known;
  readonly held: Set<IdentityKey>;
}

/** Undefined where nobody said whom the row is about. */
function decide(id: EntryId, { row, plan }: Proposal): Who | undefined {
  if (plan.kind === 'matched' || plan.kind === 'known') return { customer: plan.who.customer, isNew: false };
  if (plan.kind === 'created' || plan.choice === 'new') return { customer: customerOfLine(id, row.line), isNew: true };
  return plan.choice === undefined ? undefined : { customer: plan.choice, isNew: false };
}

/** In the order in which they are read: who it is, their accounts, details, labels, note, and the contact. */
async function rowDrafts(work: RowWork): Promise<Draft[]> {
  const { database, id, author, tableWins, row, who, known, held } = work;
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
  if (
    text !== undefined &&
    !known.notes.has(text) &&
    (!known.recorded || (await isNewNote(database, customer, text)))
  ) {
    known.notes.add(text);
    const note = { id: named('note'), at: author.at.toISOString(), by: author.by, text };
    drafts.push({ kind: 'note', id: note.id, ...head, note });
  }
  if (contact === undefined || known.contacts.some((other) => isSameContact(other, contact))) return drafts;
  known.contacts.push(contact);
  if (known.recorded && (await isLogged(database, customer, contact))) return drafts;
  const interaction = { ...contact, id: named('contact'), customer, by: author.by };
  drafts.push({ kind: 'interaction', id: interaction.id, batch: id, interaction });
  return drafts;
}

async function knownPeople(database: Database, ids: readonly CustomerId[]): Promise<Map<CustomerId, Known>> {
  const rows = await database.customers.bulkGet([...new Set(ids)]);
  return new Map(
    rows.flatMap((row): [CustomerId, Known][] =>
      row === undefined ? [] : [[row.id, { ...blank(), fields: row, labels: new Set(row.labels), recorded: true }]],
    ),
  );
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
  return { fields: {}, labels: new Set(), contacts: [], notes: new Set(), recorded: false };
}
