import Dexie, { type Table } from 'dexie';
import type { Entry } from '../model/entry.ts';
import type { BrandId, CustomerId, EntryId, IdentityKey, PostKey, ResponseId } from '../model/ids.ts';
import type { KnowledgeId } from '../model/knowledge.ts';
import type { IssueTypeId } from '../model/understanding.ts';
import { contactsAnew, outcomesAnew } from './projection/contacts-anew.ts';
import { rebuild } from './rebuild.ts';
import type {
  BatchRow,
  BrandRow,
  CaseRow,
  ChangeRow,
  CustomerRow,
  DeclinedRow,
  FindingRow,
  GoneRow,
  GroupRow,
  IdentityRow,
  InteractionRow,
  IssueTypeRow,
  JournalRow,
  KnowledgeRow,
  MentionRow,
  MergeRow,
  NoteFindingRow,
  NoteRow,
  PromiseRow,
  ReplyRow,
  ResponseRow,
  StrangersRow,
  SupportRow,
  TargetRow,
  TombstoneRow,
  TotalsRow,
  VoiceRow,
  WordRow,
} from './rows.ts';
import { sketchAll } from './sent-replies.ts';
import type {
  CountedRow,
  ImportRow,
  MappingsRow,
  PlannedRow,
  ProposalRow,
  StagedRow,
  TableStageRow,
} from './transfer/staging-rows.ts';
import { linksAnew } from './upgrades/links-anew.ts';
import { promisesAnew } from './upgrades/promises-anew.ts';
import { retentionAnew } from './upgrades/retention-anew.ts';
import { unspacedWords } from './upgrades/unspaced-words.ts';
import { waitingAnew } from './upgrades/waiting-anew.ts';

/**
 * The database, opened by the background only. A version that was released is never edited: a change is a new
 * version with its upgrade, and an example of what it stores in `tests/records/versions`.
 */
export class Database extends Dexie {
  /** What happened, append-only; every other table is a projection of it, except `meta` and those of imports. */
  declare readonly journal: Table<Entry, EntryId>;
  declare readonly mentions: Table<MentionRow, PostKey>;
  declare readonly cases: Table<CaseRow, PostKey>;
  declare readonly identities: Table<IdentityRow, IdentityKey>;
  declare readonly customers: Table<CustomerRow, CustomerId>;
  declare readonly findings: Table<FindingRow, CustomerId>;
  declare readonly noteFindings: Table<NoteFindingRow, [CustomerId, EntryId]>;
  /** Every word in `findings` and `noteFindings` that may be misspelt, or has no spaces inside where others have. */
  declare readonly vocabulary: Table<WordRow, string>;
  declare readonly interactions: Table<InteractionRow, EntryId>;
  declare readonly notes: Table<NoteRow, EntryId>;
  declare readonly brands: Table<BrandRow, BrandId>;
  declare readonly responses: Table<ResponseRow, ResponseId>;
  declare readonly knowledge: Table<KnowledgeRow, KnowledgeId>;
  declare readonly voices: Table<VoiceRow, BrandId>;
  declare readonly targets: Table<TargetRow, BrandId>;
  declare readonly issueTypes: Table<IssueTypeRow, IssueTypeId>;
  declare readonly gone: Table<GoneRow, string>;
  declare readonly totals: Table<TotalsRow, TotalsRow['key']>;
  declare readonly merges: Table<MergeRow, EntryId>;
  /** Customers who are shown as one; whoever was never merged has no row. */
  declare readonly groups: Table<GroupRow, CustomerId>;
  /** Pairs of customers that an agent said are not the same person. */
  declare readonly strangers: Table<StrangersRow, string>;
  declare readonly changes: Table<ChangeRow, string>;
  declare readonly promises: Table<PromiseRow, EntryId>;
  declare readonly replies: Table<ReplyRow, EntryId>;
  declare readonly declined: Table<DeclinedRow, EntryId>;
  declare readonly support: Table<SupportRow, CustomerId>;
  /** Of people who were erased, nothing but what recognises them when they are imported again. */
  declare readonly tombstones: Table<TombstoneRow, string>;
  /** Imports of customers, orders and visits from tables. */
  declare readonly batches: Table<BatchRow, EntryId>;
  declare readonly meta: Table<JournalRow | ImportRow | TableStageRow | MappingsRow, string>;
  /** Rows of an import that is not taken yet. */
  declare readonly staged: Table<StagedRow, number>;
  /** Rows of a table that are not taken yet, with what is to become of them. */
  declare readonly proposals: Table<ProposalRow, number>;
  /** Whom those rows are about, by key. */
  declare readonly planned: Table<PlannedRow | CountedRow, string>;

  constructor(name = 'rejoinder') {
    super(name);
    this.version(1).stores({
      journal: 'id, [clock+id]',
      mentions: 'key, [customer+at], waitingSince, answeredAt, seenAt',
      cases: 'post',
      identities: 'key, customer, [site+current]',
      customers: 'id, lastAt',
      findings: 'id, *words, *labels',
      interactions: 'id, [customer+at]',
      notes: 'id, [customer+at]',
      brands: 'id',
      responses: 'id',
      gone: 'id',
      totals: 'key',
      meta: 'key',
      staged: 'line',
    });
    // What belongs to one person, one import or one age is found without reading everything.
    const knowThePerson = this.version(2).stores({
      journal: 'id, [clock+id], customer, interaction.customer, post, batch, interaction, note, promise, *customers',
      mentions: 'key, [customer+at], waitingSince, [customer+waitingSince], answeredAt, seenAt, goneAt, answers',
      interactions: 'id, [customer+at], at, rewardedAt',
      notes: 'id, [customer+at], at',
      findings: 'id, *words, *labels, *keys, *sites, name',
      noteFindings: '[customer+note], *words',
      vocabulary: 'word',
      identities: 'key, customer, [site+current], *handles',
      merges: 'id, *customers',
      groups: 'customer, root',
      strangers: 'id, *customers',
      changes: 'id, [customer+at]',
      promises: 'id, customer, dueOpen',
      support: 'customer, lastAt',
      tombstones: 'hash, salt',
      batches: 'id',
      proposals: 'line, *plans',
      planned: 'key',
    });
    let from = 3;
    knowThePerson.upgrade(() => {
      from = 1;
    });
    // What is said of posts, and what replies may rely on.
    const understand = this.version(3).stores({
      interactions: 'id, [customer+at], at, rewardedAt, *sketch',
      customers: 'id, lastAt, waitingLastAt',
      findings: 'id, *words, *labels, *keys, *sites, name, waitingName',
      cases: 'post, saidFor',
      responses: 'id, clock',
      replies: 'id, customer, response, *words, ownAt',
      declined: 'id',
      knowledge: 'id, clock',
      voices: 'id',
      targets: 'id',
      issueTypes: 'id',
    });
    understand.upgrade(async () => {
      if (from === 1) return;
      from = 2;
      await waitingAnew(this);
      await promisesAnew(this);
      await sketchAll(this);
      await contactsAnew(this, await this.customers.toCollection().primaryKeys());
    });
    // What has a retention of its own: settled promises, and what was typed of people who are not in touch any more. And
    // what was worked out by rules that are others now.
    const keepForATime = this.version(4).stores({
      customers: 'id, lastAt, waitingLastAt, detailsAt',
      promises: 'id, customer, dueOpen, settledAt',
    });
    // Everything is made anew once every table is there: those of later versions are not while an earlier one upgrades.
    keepForATime.upgrade(async () => {
      if (from === 1) return rebuild(this);
      await retentionAnew(this);
      await linksAnew(this);
      if (from === 3) await outcomesAnew(this);
    });
    // Names without spaces are found by what stands inside them.
    this.version(5).upgrade(async () => {
      if (from !== 1) await unspacedWords(this);
    });
  }

  /** The tables that can be made again from the journal. */
  get projections(): readonly Table[] {
    return [
      this.mentions,
      this.cases,
      this.identities,
      this.customers,
      this.findings,
      this.noteFindings,
      this.vocabulary,
      this.interactions,
      this.notes,
      this.brands,
      this.responses,
      this.knowledge,
      this.voices,
      this.targets,
      this.issueTypes,
      this.gone,
      this.totals,
      this.merges,
      this.groups,
      this.strangers,
      this.changes,
      this.promises,
      this.support,
      this.replies,
      this.declined,
      this.tombstones,
      this.batches,
    ];
  }
}

/** The records: the database, and the time as its user tells it. */
export interface Records {
  readonly database: Database;
  readonly now: () => Date;
}

export function openRecords(now: () => Date = () => new Date(), name?: string): Records {
  return { database: new Database(name), now };
}
