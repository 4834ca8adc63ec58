import * as z from 'zod/mini';
import { Amount } from './amount.ts';
import { CustomerField, Interaction, Label, longestField, longestWords, offlineKinds } from './customer.ts';
import { CustomerId, EntryId, Instant, SiteId, siteIds } from './ids.ts';

/** What a column of a table can hold of a customer, or of the contact that each row tells of. */
export const meanings = [
  'none',
  'name',
  'firstName',
  'lastName',
  'number',
  'email',
  'phone',
  ...siteIds,
  'place',
  'link',
  'label',
  'note',
  'at',
  'time',
  'text',
  'reference',
  'amount',
  'currency',
] as const;
export const Meaning = z.enum(meanings);
export type Meaning = z.infer<typeof Meaning>;
/** What is said of a contact; a table of customers has none. */
export const contactMeanings: readonly Meaning[] = ['at', 'time', 'text', 'reference', 'amount', 'currency'];

/** In which order a column writes day, month and year. */
export const dateOrders = ['dmy', 'mdy', 'ymd'] as const;
export const DateOrder = z.enum(dateOrders);
export type DateOrder = z.infer<typeof DateOrder>;

export const decimalMarks = [',', '.'] as const;
/** What stands before the cents: `49,90` or `49.90`. */
export const DecimalMark = z.enum(decimalMarks);
export type DecimalMark = z.infer<typeof DecimalMark>;

/** What each row of a table is: a customer, or one contact with a customer. */
export const rowKinds = ['customer', ...offlineKinds] as const;

/** Columns of a table that are read; those beyond have never been seen in a real one. */
export const mostColumns = 200;

/** How a person said that a table is to be read; remembered for the next with such columns. */
export const TableMapping = z.object({
  rows: z.enum(rowKinds),
  columns: z
    .array(
      z.object({
        meaning: Meaning,
        /** Of dates. */
        order: z.optional(DateOrder),
        /** Of amounts. */
        mark: z.optional(DecimalMark),
      }),
    )
    .check(z.maxLength(mostColumns)),
  /** Of amounts that name none, ISO 4217. */
  currency: Amount.shape.currency,
  /** Of phone numbers without a country code, ISO 3166. */
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  /** Where we know something else, the table's value counts. */
  tableWins: z.boolean(),
});
export type TableMapping = z.infer<typeof TableMapping>;

/** How an earlier table was read; `header` is the names of its columns, as `headerName` writes them. */
export const ReadBefore = z.object({ header: z.string(), mapping: TableMapping });
export type ReadBefore = z.infer<typeof ReadBefore>;

const Field = z.string().check(z.maxLength(longestField));

/** Handles of one person on one site in a row; of more no person has ever been seen. */
export const mostHandles = 20;

/** One row of a table as it was read. */
export const TableRow = z.object({
  /** From 1, the header's. */
  line: z.number(),
  person: z.object({
    name: z.optional(Field),
    firstName: z.optional(Field),
    email: z.optional(Field),
    /** As everybody can dial it (E.164), where that can be known. */
    phone: z.optional(Field),
    /** The same number as it is dialled within its country. */
    nationalPhone: z.optional(Field),
    number: z.optional(Field),
    place: z.optional(Field),
    link: z.optional(Field),
    accounts: z.array(z.object({ site: SiteId, handle: Field })).check(z.maxLength(2 * mostHandles)),
    labels: z.array(Label).check(z.maxLength(20)),
    note: z.optional(z.string().check(z.maxLength(longestWords))),
  }),
  contact: z.optional(
    z.object({
      kind: z.enum(offlineKinds),
      at: Instant,
      text: Interaction.shape.text,
      amount: Interaction.shape.amount,
      reference: Interaction.shape.reference,
    }),
  ),
});
export type TableRow = z.infer<typeof TableRow>;

/** Why a row is left out; the sentence for each stands in the locale files. */
export const skips = [
  'nobody',
  'ragged',
  'openQuote',
  'tooLong',
  'date',
  'future',
  'amount',
  'currency',
  'undecided',
  'erased',
  'gone',
] as const;
/** What of a row is left out, or worth a look, while the rest of it is taken. */
export const remarks = [
  'email',
  'phone',
  'time',
  'morePhones',
  'moreEmails',
  'rounded',
  'handle',
  'formula',
  'controls',
  'lostLetters',
  'joined',
  'otherName',
  'kept',
] as const;
export const RowTrouble = z.enum([...skips, ...remarks]);
export type RowTrouble = z.infer<typeof RowTrouble>;

/** All rows with the same trouble; `lines` are the first few of them, counting from 1. */
export const TroubledRows = z.object({
  trouble: RowTrouble,
  /** The header of the column it is in, as the table has it. */
  column: z.optional(z.string().check(z.maxLength(200))),
  /** Of whose value ours is kept. */
  field: z.optional(CustomerField),
  count: z.number(),
  lines: z.array(z.number()).check(z.maxLength(10)),
});
export type TroubledRows = z.infer<typeof TroubledRows>;

/** Rows of a table, by what becomes of them. */
export const RowCounts = z.object({
  /** Somebody new is recorded. */
  created: z.number(),
  /** Something new of somebody we know. */
  matched: z.number(),
  /** Nothing in it is new. */
  known: z.number(),
  skipped: z.number(),
  /** Could be one of several, or somebody else: a question to the person. */
  question: z.number(),
});
export type RowCounts = z.infer<typeof RowCounts>;

/** One import of customers, orders or visits from a table, which can be undone as a whole. */
export const TableImport = z.object({
  id: EntryId,
  at: Instant,
  by: z.string(),
  /** The file's name as the person chose it. */
  file: z.string().check(z.maxLength(500)),
  rows: z.omit(RowCounts, { question: true }),
  /** Contacts that were logged. */
  contacts: z.number(),
  /** Why rows, or parts of them, were left out. */
  troubles: z.array(TroubledRows).check(z.maxLength(500)),
});
export type TableImport = z.infer<typeof TableImport>;

/** By what somebody was recognised. */
export const MatchedBy = z.enum(['number', 'email', 'phone', ...siteIds, 'name']);
export type MatchedBy = z.infer<typeof MatchedBy>;

/** Somebody whom a row may be about. */
export const Candidate = z.object({ customer: CustomerId, name: z.string(), by: z.array(MatchedBy) });
export type Candidate = z.infer<typeof Candidate>;

/** What is to become of one row. */
export const RowPlan = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('matched'), who: Candidate }),
  z.object({ kind: z.literal('created') }),
  /** Nothing in it is new. */
  z.object({ kind: z.literal('known'), who: Candidate }),
  z.object({
    kind: z.literal('question'),
    candidates: z.array(Candidate),
    /** What the person said; until then the row is left out. */
    choice: z.optional(z.union([CustomerId, z.literal('new')])),
    /** It was answered with all that are asked for the same reason. */
    together: z.optional(z.literal(true)),
  }),
]);
export type RowPlan = z.infer<typeof RowPlan>;

/** One row with what is to become of it. */
export const Proposal = z.object({
  row: TableRow,
  plan: RowPlan,
  /** How many rows before it tell of an equal contact: without a reference, each is another. */
  equal: z.optional(z.number()),
});
export type Proposal = z.infer<typeof Proposal>;

/** Why rows are questions: by what somebody was recognised, and whether that fits several people. */
export const QuestionReason = z.object({ by: z.array(MatchedBy), several: z.boolean() });
export type QuestionReason = z.infer<typeof QuestionReason>;

/** All questions for one reason: how many there are, how many have no answer, and how many were answered at once. */
export const AlikeQuestions = z.extend(QuestionReason, { count: z.number(), open: z.number(), together: z.number() });
export type AlikeQuestions = z.infer<typeof AlikeQuestions>;

/** A table whose rows wait for the person's word. */
export const StagedTable = z.object({
  id: EntryId,
  file: TableImport.shape.file,
  /** The whole table is staged. */
  ready: z.boolean(),
  counts: RowCounts,
  questions: z.array(AlikeQuestions),
  troubles: TableImport.shape.troubles,
});
export type StagedTable = z.infer<typeof StagedTable>;

/** An import as it stands in the list of all. */
export const KeptTableImport = z.extend(TableImport, { undone: z.boolean() });
export type KeptTableImport = z.infer<typeof KeptTableImport>;

/** Rows of a table that were read together; `nextLine` is the first that is not among them. */
export const TablePart = z.object({
  firstLine: z.number(),
  nextLine: z.number(),
  rows: z.array(TableRow).check(z.maxLength(1_000)),
  troubles: z.array(
    z.object({ line: z.number(), trouble: RowTrouble, column: z.optional(z.string().check(z.maxLength(200))) }),
  ),
  /** Rows that cannot be taken; why is among the troubles. */
  skipped: z.number(),
  last: z.boolean(),
});
export type TablePart = z.infer<typeof TablePart>;
