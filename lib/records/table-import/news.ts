import { CustomerField, type Interaction } from '../../model/customer.ts';
import type { TableRow } from '../../model/table-import.ts';
import { personKey } from '../identities/person-keys.ts';
import { folded } from '../search/search-words.ts';

type Person = TableRow['person'];
type Contact = NonNullable<TableRow['contact']>;

/** What is known of a customer before a row of a table is added. */
export type KnownFields = { readonly [Field in CustomerField]?: string | undefined };

/** The fields that a row adds: those we have no value for, or another one where the table's counts. */
export function newFields(person: Person, known: KnownFields, tableWins: boolean): [CustomerField, string][] {
  return CustomerField.options.flatMap((field): [CustomerField, string][] => {
    const value = person[field];
    const before = known[field];
    if (value === undefined) return [];
    const isNew = before === undefined || before === '' || (tableWins && !isSame(field, before, value));
    return isNew ? [[field, value]] : [];
  });
}

/** The fields of which a row says something else than what is known, which is kept; another spelling is nothing else. */
export function keptFields(person: Person, known: KnownFields, tableWins: boolean): CustomerField[] {
  if (tableWins) return [];
  return CustomerField.options.filter((field) => {
    const [value, before] = [person[field], known[field]];
    if (value === undefined || before === undefined || before === '') return false;
    const spellings = field === 'phone' ? [value, person.nationalPhone ?? value] : [value];
    return spellings.every((one) => folded(one) !== folded(before) && !isSame(field, before, one));
  });
}

/** The same contact, told once more. */
export function isSameContact(logged: Pick<Interaction, keyof Contact>, contact: Contact): boolean {
  return (
    logged.kind === contact.kind &&
    logged.at === contact.at &&
    logged.text === contact.text &&
    logged.reference === contact.reference &&
    logged.amount?.value === contact.amount?.value &&
    logged.amount?.currency === contact.amount?.currency
  );
}

/** What somebody is called of whom a table gives no name. */
export function nameFor({ name, accounts: [account], email, phone, number }: Person): string {
  return name ?? (account === undefined ? undefined : `@${account.handle}`) ?? email ?? phone ?? number ?? '';
}

/** `+49 30 123` and `+4930123` are one number. */
function isSame(field: CustomerField, before: string, value: string): boolean {
  if (before === value) return true;
  if (field === 'name' || field === 'firstName' || field === 'place') return false;
  return personKey(field, before) === personKey(field, value);
}
