/** What the tables hold while something comes in from a file: nothing of it is in the records yet. */
import type { WrongRows } from '../../messages/protocol/index.ts';
import type { Entry } from '../../model/entry.ts';
import type { CustomerId, EntryId } from '../../model/ids.ts';
import type { AlikeQuestions, Proposal, ReadBefore, RowPlan, StagedTable } from '../../model/table-import.ts';

/** How far an import has come; `done` stays until the next begins, so that asking twice gives one answer. */
export interface ImportRow {
  key: 'import';
  id: EntryId;
  nextLine: number;
  staged: number;
  wrong: number;
  wrongRows: WrongRows[];
  done?: { added: number; known: number; refused?: number };
}

/** Rows of an import that were sent together, by the line of the first. */
export interface StagedRow {
  line: number;
  entries: Entry[];
}

/** How far an import from a table has come; gone once it was taken or dropped. */
export interface TableStageRow extends Omit<StagedTable, 'questions'> {
  key: 'tableImport';
  /** Absent where version 2 of the database staged it. */
  questions?: AlikeQuestions[];
  tableWins: boolean;
  /** The first line that was not staged yet. */
  nextLine: number;
}

/** How tables with these headers were read the last times, newest first. */
export interface MappingsRow {
  key: 'mappings';
  recent: ReadBefore[];
}

/** Some rows of a table with what is to become of them, by the line of the first. */
export interface ProposalRow {
  line: number;
  /** Each kind of plan among them, with the line: an index by which each kind is listed in the order of the table. */
  plans: [kind: RowPlan['kind'], line: number][];
  proposals: Proposal[];
}

/** How many earlier rows of the same table tell of equal contacts. */
export interface CountedRow {
  key: string;
  count: number;
}

/** Whom an earlier row of the same table is about, by a key of theirs. */
export interface PlannedRow {
  key: string;
  customer: CustomerId;
  name: string;
}
