import Dexie, { type Table } from 'dexie';
import type { Entry } from '../model/entry.ts';
import type { BrandId, CustomerId, EntryId, IdentityKey, PostKey, ResponseId } from '../model/ids.ts';
import type {
  BrandRow,
  CaseRow,
  CustomerRow,
  FindingRow,
  GoneRow,
  IdentityRow,
  ImportRow,
  InteractionRow,
  JournalRow,
  MentionRow,
  NoteRow,
  ResponseRow,
  StagedRow,
  TotalsRow,
} from './rows.ts';

/**
 * The database, opened by the background only. A version that was released is never edited: a change is a new
 * version with its upgrade, and an example of what it stores in `tests/records/versions`.
 */
export class Database extends Dexie {
  /** What happened, append-only; every other table except `meta` and `staged` is a projection of it. */
  declare readonly journal: Table<Entry, EntryId>;
  declare readonly mentions: Table<MentionRow, PostKey>;
  declare readonly cases: Table<CaseRow, PostKey>;
  declare readonly identities: Table<IdentityRow, IdentityKey>;
  declare readonly customers: Table<CustomerRow, CustomerId>;
  declare readonly findings: Table<FindingRow, CustomerId>;
  declare readonly interactions: Table<InteractionRow, EntryId>;
  declare readonly notes: Table<NoteRow, EntryId>;
  declare readonly brands: Table<BrandRow, BrandId>;
  declare readonly responses: Table<ResponseRow, ResponseId>;
  declare readonly gone: Table<GoneRow, string>;
  declare readonly totals: Table<TotalsRow, TotalsRow['key']>;
  declare readonly meta: Table<JournalRow | ImportRow, string>;
  /** Rows of an import that is not taken yet. */
  declare readonly staged: Table<StagedRow, number>;

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
  }

  /** The tables that can be made again from the journal. */
  get projections(): readonly Table[] {
    return [
      this.mentions,
      this.cases,
      this.identities,
      this.customers,
      this.findings,
      this.interactions,
      this.notes,
      this.brands,
      this.responses,
      this.gone,
      this.totals,
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
