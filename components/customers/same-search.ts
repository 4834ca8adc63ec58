import type { CustomerSearch } from '../../lib/model/customer-search.ts';

/** Whether two searches find the same people in the same order. */
export function isSameSearch(a: CustomerSearch, b: CustomerSearch): boolean {
  return inWords(a) === inWords(b);
}

function inWords({ text, label, site, contact, waiting, promised, order }: CustomerSearch): string {
  return JSON.stringify([
    text.trim(),
    label,
    site,
    contact?.kind,
    contact?.days,
    waiting,
    promised,
    order.by,
    order.descending,
  ]);
}
