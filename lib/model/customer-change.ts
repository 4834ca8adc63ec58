import * as z from 'zod/mini';
import { Label } from './customer.ts';
import { CustomerId, EntryId } from './ids.ts';

/** What an agent changed about a customer, as their timeline tells it. */
export const CustomerChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['labelled', 'unlabelled']), label: Label }),
  /** With whom they were made one person, or parted again; the names of both as they were then. */
  z.object({
    kind: z.enum(['merged', 'separated']),
    merge: EntryId,
    other: CustomerId,
    names: z.tuple([z.string(), z.string()]),
  }),
]);
export type CustomerChange = z.infer<typeof CustomerChange>;
