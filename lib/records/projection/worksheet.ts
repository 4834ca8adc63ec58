import type { Entry } from '../../model/entry.ts';
import { type CustomerId, type IdentityKey, type PostKey, postKey } from '../../model/ids.ts';
import type { Database } from '../database.ts';
import { personKeys } from '../identities/person-keys.ts';
import type { CaseRow, CustomerRow, NoteRow } from '../rows.ts';
import { dropWords, isFoundOtherwise, saveSearch } from '../search/search-tables.ts';
import { searchWords, sortName } from '../search/search-words.ts';
import { labelOf, pairName } from './entry-names.ts';
import { accountKey } from './project-identity.ts';
import { Sheet } from './sheet.ts';
import { withPlaces } from './spans.ts';
import { Threads } from './threads.ts';

/** Every row that some entries touch, so that they can be projected without waiting in between. */
export class Worksheet {
  readonly #database: Database;
  readonly mentions;
  readonly cases;
  readonly identities;
  /** Changed through `putCustomer`. */
  readonly customers;
  readonly findings;
  readonly interactions;
  readonly notes;
  readonly promises;
  readonly merges;
  readonly strangers;
  readonly changes;
  readonly tombstones;
  readonly brands;
  readonly responses;
  readonly declined;
  readonly knowledge;
  readonly voices;
  readonly targets;
  readonly issueTypes;
  readonly gone;
  readonly totals;
  readonly batches;
  /** What is known of a case from the rest of its thread. */
  readonly threads = new Threads();
  /** Customers who lost a contact: their first and last one must be looked for again. */
  readonly recount = new Set<CustomerId>();
  /** Customers whose merges changed: who is one person with them must be said anew. */
  readonly regroup = new Set<CustomerId>();
  /** Customers of whom something changed that is not in their own row: views are told. */
  readonly touched = new Set<CustomerId>();

  constructor(database: Database) {
    this.#database = database;
    this.mentions = new Sheet(database.mentions, (row) => row.key);
    this.cases = new Sheet(database.cases, (row) => row.post);
    this.identities = new Sheet(database.identities, (row) => row.key);
    this.customers = new Sheet(database.customers, (row) => row.id);
    this.findings = new Sheet(database.findings, (row) => row.id);
    this.interactions = new Sheet(database.interactions, (row) => row.id);
    this.notes = new Sheet(database.notes, (row) => row.id);
    this.promises = new Sheet(database.promises, (row) => row.id);
    this.merges = new Sheet(database.merges, (row) => row.id);
    this.strangers = new Sheet(database.strangers, (row) => row.id);
    this.changes = new Sheet(database.changes, (row) => row.id);
    this.tombstones = new Sheet(database.tombstones, (row) => row.hash);
    this.brands = new Sheet(database.brands, (row) => row.id);
    this.responses = new Sheet(database.responses, (row) => row.id);
    this.declined = new Sheet(database.declined, (row) => row.id);
    this.knowledge = new Sheet(database.knowledge, (row) => row.id);
    this.voices = new Sheet(database.voices, (row) => row.id);
    this.targets = new Sheet(database.targets, (row) => row.id);
    this.issueTypes = new Sheet(database.issueTypes, (row) => row.id);
    this.gone = new Sheet(database.gone, (row) => row.id);
    this.totals = new Sheet(database.totals, (row) => row.key);
    this.batches = new Sheet(database.batches, (row) => row.id);
  }

  async load(entries: readonly Entry[]): Promise<void> {
    const interactions = entries.flatMap((entry) =>
      entry.kind === 'interaction'
        ? [entry.interaction.id]
        : entry.kind === 'interactionRemoved'
          ? [entry.interaction]
          : [],
    );
    const notes = entries.flatMap((entry) =>
      entry.kind === 'note' ? [entry.note.id] : entry.kind === 'noteRemoved' ? [entry.note] : [],
    );
    await Promise.all([
      this.customers.load(entries.flatMap(customersOf)),
      this.mentions.load(entries.flatMap(postsOf)),
      this.cases.load(entries.flatMap(postsOf)),
      this.identities.load(entries.flatMap(identitiesOf)),
      this.interactions.load(interactions),
      this.notes.load(notes),
      this.promises.load(
        entries.flatMap((entry) =>
          entry.kind === 'promise' ? [entry.promise.id] : entry.kind === 'promiseSettled' ? [entry.promise] : [],
        ),
      ),
      this.merges.load(
        entries.flatMap((entry) =>
          entry.kind === 'merged' ? [entry.id] : entry.kind === 'mergeUndone' ? entry.merges : [],
        ),
      ),
      this.strangers.load(entries.flatMap((entry) => (entry.kind === 'strangers' ? pairName(entry.customers) : []))),
      this.tombstones.load(entries.flatMap((entry) => ('tombstones' in entry ? entry.tombstones : []))),
      this.brands.load(
        entries.flatMap((entry) =>
          entry.kind === 'brand' ? [entry.brand.id] : entry.kind === 'brandRemoved' ? [entry.brand] : [],
        ),
      ),
      this.responses.load(
        entries.flatMap((entry) =>
          entry.kind === 'response' ? [entry.response.id] : entry.kind === 'responseRemoved' ? [entry.response] : [],
        ),
      ),
      this.declined.load(entries.flatMap((entry) => (entry.kind === 'wordingDeclined' ? [entry.wording] : []))),
      this.knowledge.load(
        entries.flatMap((entry) =>
          entry.kind === 'knowledge'
            ? [entry.knowledge.id]
            : entry.kind === 'knowledgeRemoved'
              ? [entry.knowledge]
              : [],
        ),
      ),
      this.voices.load(entries.flatMap((entry) => (entry.kind === 'voice' ? [entry.voice.brand] : []))),
      this.targets.load(entries.flatMap((entry) => (entry.kind === 'target' ? [entry.target.brand] : []))),
      this.issueTypes.load(
        entries.flatMap((entry) =>
          entry.kind === 'issueType'
            ? [entry.issueType.id]
            : entry.kind === 'issueTypeRemoved'
              ? [entry.issueType]
              : [],
        ),
      ),
      this.gone.load([
        ...interactions,
        ...notes,
        ...entries.flatMap((entry) => (entry.kind === 'label' ? labelOf(entry.customer, entry.id) : [])),
      ]),
      this.totals.load(['totals']),
      this.batches.load(
        entries.flatMap((entry) =>
          entry.kind === 'tableImport'
            ? [entry.tableImport.id]
            : entry.kind === 'tableImportUndone'
              ? [entry.tableImport]
              : [],
        ),
      ),
    ]);
    // What the entries replace may be another customer's, or answer another post.
    const answered = [...this.interactions.rows()].flatMap(({ answers }) => answers ?? []);
    await Promise.all([this.mentions.load(answered), this.cases.load(answered)]);
    const people = new Set([
      ...entries.flatMap(customersOf),
      ...[...this.mentions.rows(), ...this.interactions.rows(), ...this.notes.rows(), ...this.#removedNotes()].map(
        ({ customer }) => customer,
      ),
    ]);
    const posts = [...entries.flatMap(postsOf), ...answered];
    await Promise.all([this.customers.load(people), this.threads.load(this.#database, this, entries, posts, people)]);
  }

  #removedNotes(): NoteRow[] {
    return [...this.gone.rows()].flatMap(({ note }) => note?.row ?? []);
  }

  /** What a customer is found by is written only where it changes. */
  putCustomer(row: CustomerRow): void {
    const before = this.customers.get(row.id);
    this.customers.put(withPlaces(row));
    const isFoundAlike =
      before !== undefined &&
      before.sites === row.sites &&
      before.labels === row.labels &&
      (before.waiting === undefined) === (row.waiting === undefined) &&
      !isFoundOtherwise(before, row);
    if (isFoundAlike) return;
    const name = sortName(row.name);
    this.findings.put({
      id: row.id,
      name,
      ...(row.waiting === undefined ? {} : { waitingName: name }),
      words: searchWords(row),
      labels: row.labels,
      sites: row.sites ?? [],
      keys: personKeys(row),
    });
  }

  async save(): Promise<void> {
    this.#dropBlanks();
    const [removed] = await Promise.all([
      saveSearch(this.#database, this.customers.changes(), this.notes.changes()),
      this.mentions.save(),
      this.cases.save(),
      this.identities.save(),
      this.customers.save(),
      this.findings.save(),
      this.interactions.save(),
      this.notes.save(),
      this.promises.save(),
      this.merges.save(),
      this.strangers.save(),
      this.changes.save(),
      this.tombstones.save(),
      this.brands.save(),
      this.responses.save(),
      this.declined.save(),
      this.knowledge.save(),
      this.voices.save(),
      this.targets.save(),
      this.issueTypes.save(),
      this.gone.save(),
      this.totals.save(),
      this.batches.save(),
    ]);
    if (removed.size > 0) await dropWords(this.#database, removed);
  }

  /** Rows from which everything was taken back are gone, as if they had never been there. */
  #dropBlanks(): void {
    for (const id of this.customers.changed) {
      const row = this.customers.get(id);
      if (row === undefined || !isBlank(row)) continue;
      this.customers.delete(id);
      this.findings.delete(id);
    }
    for (const post of this.cases.changed) {
      const row = this.cases.get(post);
      if (row !== undefined && isUntold(row)) this.cases.delete(post);
    }
  }
}

function isBlank({ counts, added, handles, ...row }: CustomerRow): boolean {
  const isNamed = (row.recordedAt ?? row.typedName ?? row.typedFirstName ?? row.typedDetails) !== undefined;
  const { mentions, interactions, notes } = counts;
  return !isNamed && mentions + interactions + notes + added.length + handles.length === 0;
}

function isUntold({ verdict, gone, judged, said, replies }: CaseRow): boolean {
  return (verdict ?? gone ?? judged ?? said) === undefined && replies.length === 0;
}

function postsOf(entry: Entry): PostKey[] {
  if (entry.kind === 'mention') return [postKey(entry.mention.post)];
  if ('post' in entry) return [entry.post];
  if (entry.kind === 'interaction') return entry.interaction.answers === undefined ? [] : [entry.interaction.answers];
  return [];
}

/** The rows of the accounts that an entry tells of. */
export function identitiesOf(entry: Entry): IdentityKey[] {
  if (entry.kind === 'mention') {
    const { site, author } = entry.mention.post;
    return [accountKey(site, author, entry.customer)];
  }
  if (entry.kind === 'seen') return [accountKey(entry.site, entry.author, entry.customer)];
  if (entry.kind === 'customer' && entry.identity !== undefined)
    return [accountKey(entry.identity.site, entry.identity, entry.customer)];
  return [];
}

function customersOf(entry: Entry): CustomerId[] {
  if ('customer' in entry) return [entry.customer];
  return entry.kind === 'interaction' ? [entry.interaction.customer] : [];
}
