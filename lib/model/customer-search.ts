import * as z from 'zod/mini';
import { Label } from './customer.ts';
import { SiteId } from './ids.ts';

export const customerOrders = ['lastAt', 'name'] as const;

/** What somebody looks for among the customers; whatever is absent narrows nothing. */
export const CustomerSearch = z.object({
  /** The beginnings of words of a name, handle, address, number or note. */
  text: z.string().check(z.maxLength(200)),
  label: z.optional(Label),
  site: z.optional(SiteId),
  /** The last contact was within so many days, or longer ago. */
  contact: z.optional(
    z.object({ kind: z.enum(['within', 'before']), days: z.number().check(z.int(), z.minimum(1), z.maximum(36_500)) }),
  ),
  /** Something of theirs waits for an answer now. */
  waiting: z.optional(z.literal(true)),
  /** We promised them something and have not done it. */
  promised: z.optional(z.literal(true)),
  order: z.object({ by: z.enum(customerOrders), descending: z.boolean() }),
});
export type CustomerSearch = z.infer<typeof CustomerSearch>;

export const allCustomers: CustomerSearch = { text: '', order: { by: 'lastAt', descending: true } };

/** Who is found by this text, last seen first. */
export function foundBy(text: string): CustomerSearch {
  return { ...allCustomers, text };
}

/** So many searches are kept at most. */
export const mostViews = 50;

/** A search that is kept under a name. */
export const CustomerView = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
  search: CustomerSearch,
});
export type CustomerView = z.infer<typeof CustomerView>;
