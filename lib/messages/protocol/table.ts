/** What views ask when customers, orders or visits are imported from a table. */
import * as z from 'zod/mini';
import { CustomerId, EntryId } from '../../model/ids.ts';
import {
  KeptTableImport,
  Proposal,
  QuestionReason,
  ReadBefore,
  StagedTable,
  TableImport,
  TableMapping,
  TablePart,
} from '../../model/table-import.ts';
import { byViews, Share } from './message.ts';

const nothing = z.undefined();
/** The header of a table as one text, by which it is known again; in UTF-16 units. */
const Header = z.string().check(z.maxLength(20_000));
const one = z.object({ import: EntryId });
/** Rows of one answer. */
export const proposalPage = 50;

/** Asked of the background. */
export const tableQuestions = {
  /** How were the last tables read, each with its own header? The newest first. */
  tablesBefore: byViews(nothing, z.array(ReadBefore)),
  /** Begin an import from a table: whatever an earlier one left staged is dropped. */
  tableBegin: byViews(
    z.object({ import: EntryId, file: TableImport.shape.file, header: Header, mapping: TableMapping }),
    nothing,
  ),
  /** Stage these rows, and say whom each is about and what it adds. */
  tableRows: byViews(z.object({ import: EntryId, part: TablePart }), StagedTable),
  /** The table that waits for the person's word, if one does. */
  tableStaged: byViews(nothing, z.optional(StagedTable)),
  /** Rows with this kind of plan, after this line. */
  tableProposals: byViews(
    z.object({ import: EntryId, kind: z.enum(['matched', 'created', 'known', 'question']), after: z.number() }),
    z.object({ proposals: z.array(Proposal), next: z.optional(z.number()) }),
  ),
  /** Whom a row is about that could be about several; without a choice it is left out. */
  tableChoose: byViews(
    z.object({ import: EntryId, line: z.number(), choice: z.optional(z.union([CustomerId, z.literal('new')])) }),
    StagedTable,
  ),
  /** Whom all rows are about that are asked for the same reason and have no answer; without a choice, take that back. */
  tableChooseTogether: byViews(
    z.object({ import: EntryId, reason: QuestionReason, choice: z.optional(z.enum(['same', 'new'])) }),
    StagedTable,
  ),
  /** Take every row, all in one. Begins it, answers how far it is, and is asked until it is done. */
  tableTake: byViews(
    one,
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('running'), share: Share }),
      z.object({ kind: z.literal('done'), tableImport: TableImport }),
    ]),
  ),
  /** Every import from a table, newest first. */
  tableImports: byViews(nothing, z.array(KeptTableImport)),
  /** Undo an import as a whole; asked until it is done. `kept` says how many people stay because of what came later. */
  tableUndo: byViews(
    one,
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('running'), share: Share }),
      z.object({ kind: z.literal('done'), kept: z.number() }),
    ]),
  ),
  /** Stop taking or undoing: everything is as it was before. */
  tableStop: byViews(one, nothing),
  /** Drop what was staged. */
  tableDrop: byViews(one, nothing),
} as const;
