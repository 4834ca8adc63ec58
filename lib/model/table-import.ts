import * as z from 'zod/mini';
import { EntryId, Instant } from './ids.ts';

/** One import of customers, orders or visits from a table, which can be undone as a whole. */
export const TableImport = z.object({
  id: EntryId,
  at: Instant,
  by: z.string(),
  /** The file's name as the person chose it. */
  file: z.string().check(z.maxLength(500)),
  /** Rows of the file, by what became of them. */
  rows: z.object({ created: z.number(), matched: z.number(), skipped: z.number() }),
  undone: z.optional(z.boolean()),
});
export type TableImport = z.infer<typeof TableImport>;
