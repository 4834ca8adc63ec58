/** What views ask when everything is exported, and imported again. */
import * as z from 'zod/mini';
import { CustomerView, mostViews } from '../../model/customer-search.ts';
import { EntryId } from '../../model/ids.ts';
import { Retention } from '../../model/retention.ts';
import { Settings } from '../../model/settings.ts';
import { byViews, Share } from './message.ts';

const nothing = z.undefined();

/**
 * Why a row of an export cannot be taken; the sentence for each stands in the locale files (`data.mistake.<kind>`).
 * `part` is the name of a field of ours (`note.text`), never what somebody wrote.
 */
export const Mistake = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['noRecord', 'tooLong', 'unknownKind']) }),
  z.object({ kind: z.enum(['partMissing', 'partTooLong', 'partWrong']), part: z.string() }),
]);
export type Mistake = z.infer<typeof Mistake>;

/** All rows with the same mistake; `lines` are the first few of them, counting from 1. */
export const WrongRows = z.object({ mistake: Mistake, count: z.number(), lines: z.array(z.number()) });
export type WrongRows = z.infer<typeof WrongRows>;

export const ImportState = z.object({ staged: z.number(), wrong: z.number(), wrongRows: z.array(WrongRows) });
export type ImportState = z.infer<typeof ImportState>;

/** What of staged rows is new, known already, or about people who were erased here; `erasures` are of people elsewhere. */
export const ImportPreview = z.object({
  fresh: z.number(),
  known: z.number(),
  refused: z.number(),
  erasures: z.number(),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

/** What came of an import; `refused` rows are about people who were erased, `tooOld` ones went at once by the daily retention. */
export const TakenImport = z.object({
  added: z.number(),
  known: z.number(),
  refused: z.optional(z.number()),
  tooOld: z.optional(z.number()),
});
export type TakenImport = z.infer<typeof TakenImport>;
const ImportDone = z.object({ kind: z.literal('done'), taken: TakenImport });

/** What a backup holds besides the records; what this version cannot read is left out. */
export const KeptApart = z.object({
  settings: z.optional(Settings),
  retention: z.optional(Retention),
  customerViews: z.optional(z.array(CustomerView).check(z.maxLength(mostViews))),
});
export type KeptApart = z.infer<typeof KeptApart>;

/** Asked of the background. */
export const transferQuestions = {
  /** The next rows of an export, each one line of JSON without its line end; `next` is absent after the last. */
  exportRows: byViews(
    z.object({ after: z.optional(z.string()) }),
    z.object({ rows: z.array(z.string()), next: z.optional(z.string()), total: z.number() }),
  ),
  /** Begin an import: whatever an earlier one left half staged is dropped. */
  importBegin: byViews(z.object({ import: EntryId }), nothing),
  /** Check and stage these lines; wrong ones are counted by what is wrong with them. */
  importRows: byViews(z.object({ import: EntryId, firstLine: z.number(), lines: z.array(z.string()) }), ImportState),
  /** What would the staged rows bring? Begins to look, answers how far it is, and is asked until it is done. */
  importPreview: byViews(
    z.object({ import: EntryId }),
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('running'), share: Share }),
      z.object({ kind: z.literal('done'), preview: ImportPreview }),
    ]),
  ),
  /**
   * Take everything that was staged, all in one, and then what is `kept` apart from the records. Begins it, answers how far
   * it is, and is asked until it is done.
   */
  importCommit: byViews(
    z.object({ import: EntryId, skipWrong: z.boolean(), kept: z.optional(KeptApart) }),
    z.discriminatedUnion('kind', [z.object({ kind: z.literal('running'), share: Share }), ImportDone]),
  ),
  /** Stop looking or taking: what was staged still waits, and nothing of it counts, unless it was taken already. */
  importStop: byViews(z.object({ import: EntryId }), z.optional(ImportDone)),
  /** Stop, and drop what was staged. */
  importCancel: byViews(z.object({ import: EntryId }), nothing),
} as const;
