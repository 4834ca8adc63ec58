import type { ListedCustomer } from '../../../lib/messages/protocol/customers.ts';
import { cellOfParts } from '../../../lib/model/cell-list.ts';
import { siteIds } from '../../../lib/model/ids.ts';

/** What a table of customers holds, in its order; the names are those an import understands. */
export const columns = [
  'id',
  'name',
  'firstName',
  'email',
  'phone',
  'number',
  'place',
  'link',
  ...siteIds,
  'labels',
  'mentions',
  'contacts',
  'firstContact',
  'lastContact',
] as const;
export type Column = (typeof columns)[number];

/** One line of the table. Several handles or labels stand in one cell, with commas between them; a label with a comma of its own in quotation marks. */
export function cellsOf({ customer, accounts }: ListedCustomer): Readonly<Record<Column, string | number>> {
  const handlesOn = (site: (typeof siteIds)[number]) =>
    accounts.flatMap((account) => (account.site === site ? [account.handle] : [])).join(', ');
  return {
    id: customer.id,
    name: customer.name,
    firstName: customer.firstName ?? '',
    email: customer.email ?? '',
    phone: customer.phone ?? '',
    number: customer.number ?? '',
    place: customer.place ?? '',
    link: customer.link ?? '',
    x: handlesOn('x'),
    facebook: handlesOn('facebook'),
    labels: cellOfParts(customer.labels),
    mentions: customer.counts.mentions,
    contacts: customer.counts.interactions,
    firstContact: customer.since,
    lastContact: customer.lastAt,
  };
}
