/** What the desk's page of all customers asks. */
import * as z from 'zod/mini';
import { Customer, Label } from '../../model/customer.ts';
import { CustomerSearch, CustomerView } from '../../model/customer-search.ts';
import { CustomerId, EntryId, Instant, SiteId } from '../../model/ids.ts';
import { byViews } from './message.ts';

/** A customer as one line of a list; who was merged with others stands for all of them. */
export const ListedCustomer = z.object({
  customer: Customer,
  accounts: z.array(z.object({ site: SiteId, handle: z.string() })),
  /** Mentions of theirs that wait for an answer. */
  waiting: z.number(),
  /** When the next promise to them falls due. */
  promised: z.optional(Instant),
});
export type ListedCustomer = z.infer<typeof ListedCustomer>;

/** Customers that one message is about at most: their rows stay below a megabyte, their labels below a second. */
export const mostListed = 250;
const Some = z.array(CustomerId).check(z.maxLength(mostListed));

export const customerQuestions = {
  /**
   * The first of those who match, and how many there are, where that is known at once. `near`: words taken for what was
   * typed, where nothing is called just that.
   */
  searchCustomers: byViews(
    CustomerSearch,
    z.object({ customers: z.array(ListedCustomer), total: z.optional(z.number()), near: z.array(z.string()) }),
  ),
  /** Everybody who matches, in order, by id alone. */
  foundCustomers: byViews(CustomerSearch, z.array(CustomerId)),
  /** These customers as a list shows them; whoever is gone meanwhile is left out. */
  listCustomers: byViews(z.object({ customers: Some }), z.array(ListedCustomer)),
  /** Put a label on these customers or take it off, in one transaction. Answers those of whom that was true before. */
  labelCustomers: byViews(
    z.object({ id: EntryId, customers: Some, label: Label, on: z.boolean() }),
    z.array(CustomerId),
  ),
  /** The searches that this person keeps, in their order. */
  customerViews: byViews(z.undefined(), z.array(CustomerView)),
  /** Keeps one more; one of the same id stays as it is. At this place of the list, or last. */
  keepCustomerView: byViews(
    z.object({ view: CustomerView, place: z.optional(z.number().check(z.int(), z.minimum(0))) }),
    z.undefined(),
  ),
  removeCustomerView: byViews(z.object({ id: CustomerView.shape.id }), z.undefined()),
} as const;
