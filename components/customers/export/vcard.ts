import type { ListedCustomer } from '../../../lib/messages/protocol/customers.ts';
import type { SiteId } from '../../../lib/model/ids.ts';
import type { Format } from './format.ts';

/** In octets, without the line end (RFC 6350, 3.2). */
const longestLine = 75;
const encoder = new TextEncoder();

/** vCard 4.0 (RFC 6350), accounts as RFC 9554 has them: what an address book reads. */
export const vcard: Format = {
  ending: 'vcf',
  type: 'text/vcard;charset=utf-8',
  begin: () => '',
  lines: (customers) => customers.map(cardOf).join(''),
  end: () => '',
};

const services: Readonly<Record<SiteId, string>> = { x: 'X', facebook: 'Facebook' };

function cardOf({ customer, accounts }: ListedCustomer): string {
  const { name, firstName, email, phone, number, place, link, labels, id } = customer;
  const properties: [string, string | undefined][] = [
    ['UID;VALUE=text', text(id)],
    ['FN', text(name)],
    ['N', partsOf(name, firstName)],
    ['EMAIL', known(email)],
    ['TEL', known(phone)],
    ['ADR', place === undefined ? undefined : `;;;${text(place)};;;`],
    ['URL;VALUE=text', known(link)],
    ['CATEGORIES', labels.length === 0 ? undefined : labels.map(text).join(',')],
    ['X-CUSTOMER-NUMBER', known(number)],
    ...accounts.map(({ site, handle }): [string, string] => [
      `SOCIALPROFILE;SERVICE-TYPE=${services[site]};VALUE=text`,
      text(handle),
    ]),
  ];
  const lines = properties.flatMap(([property, value]) => (value === undefined ? [] : [`${property}:${value}`]));
  return ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD'].map((line) => `${folded(line)}\r\n`).join('');
}

/** Address books show these parts rather than the whole: without the rest of the name they are left out. */
function partsOf(name: string, firstName: string | undefined): string | undefined {
  if (firstName === undefined || !`${name} `.startsWith(`${firstName} `)) return undefined;
  return `${text(name.slice(firstName.length).trim())};${text(firstName)};;;`;
}

function known(value: string | undefined): string | undefined {
  return value === undefined ? undefined : text(value);
}

/** What has a meaning of its own in a value is escaped; control characters have none in a vCard. */
function text(value: string): string {
  return (
    value
      .replace(/\r\n?|\u2028|\u2029/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
      .replace(/[\\,;]/g, '\\$&')
      .replaceAll('\n', '\\n')
  );
}

/** Lines of at most 75 octets, each further one begun with a blank; no character is cut in half. */
function folded(line: string): string {
  let folds = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longestLine) {
      folds += '\r\n ';
      octets = 1;
    }
    folds += character;
    octets += size;
  }
  return folds;
}
