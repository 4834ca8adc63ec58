import { i18n } from '#i18n';
import type { ListedCustomer } from '../../lib/messages/protocol/customers.ts';
import { shownHandle } from '../shown-handle.ts';

/** What tells a customer from others of the same name: accounts, address, numbers, place. */
export function knownOf({ customer, accounts }: ListedCustomer): string[] {
  const { email, phone, number, place } = customer;
  const handles = accounts.map(({ site, handle }) => shownHandle(site, handle) ?? i18n.t(`onSite.${site}`));
  return [...handles, email, phone, place, number].filter((one) => one !== undefined);
}
