import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { columns } from '../../../components/customers/export/columns.ts';
import { csv } from '../../../components/customers/export/csv.ts';
import type { Format } from '../../../components/customers/export/format.ts';
import { json } from '../../../components/customers/export/json.ts';
import { vcard } from '../../../components/customers/export/vcard.ts';
import { plainCell } from '../../../components/transfer/csv.ts';
import type { ListedCustomer } from '../../../lib/messages/protocol/customers.ts';
import { CustomerId } from '../../../lib/model/ids.ts';
import { speak } from '../../speak.ts';

const maya: ListedCustomer = {
  customer: {
    id: CustomerId.parse('x:@mayac'),
    name: 'Maya Chen',
    firstName: 'Maya',
    email: 'maya@example.org',
    phone: '+49 30 1234567',
    number: 'K-4711',
    place: 'Leeds',
    link: 'maya.example',
    since: '2026-11-01T09:00:00.000Z',
    lastAt: '2026-11-20T09:00:00.000Z',
    counts: { mentions: 2, interactions: 3 },
    labels: ['VIP', 'shop, north'],
  },
  accounts: [
    { site: 'x', handle: 'mayac' },
    { site: 'facebook', handle: 'maya.chen' },
  ],
  waiting: 1,
};
const called = (name: string): ListedCustomer => ({ ...maya, customer: { ...maya.customer, name } });
const written = (format: Format, ...parts: ListedCustomer[][]) =>
  format.begin() + parts.map((part, place) => format.lines(part, place === 0)).join('') + format.end();

/** Names as hostile as they come: formulas, quotes, separators, line ends, characters of two units. */
const hostileName = fc
  .array(
    fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', "'", '\\', ':', ' ', 'a', 'é', '🌸', '中'),
    {
      minLength: 1,
      maxLength: 120,
    },
  )
  .map((letters) => letters.join(''));

describe('a table', () => {
  test('has its columns first, and for everybody a line that reads back as it was', () => {
    const table = written(csv, [maya], [called('Jonas "Jo" Brandt, jr.')]);
    expect(table.startsWith('\uFEFFid,name,firstName,')).toBe(true);
    const [first, second] = papa.parse<Record<string, string>>(table.slice(1), { header: true, delimiter: ',' }).data;
    expect(first).toMatchObject({ name: 'Maya Chen', phone: "'+49 30 1234567", x: 'mayac', facebook: 'maya.chen' });
    expect(first).toMatchObject({ labels: 'VIP, "shop, north"', mentions: '2', lastContact: maya.customer.lastAt });
    expect(second).toMatchObject({ name: 'Jonas "Jo" Brandt, jr.' });
  });

  test('never has a cell that a spreadsheet takes for a formula, and loses nothing of it', () => {
    fc.assert(
      fc.property(hostileName, (name) => {
        const rows = papa.parse<string[]>(written(csv, [called(name)]).slice(1), {
          newline: '\r\n',
          delimiter: ',',
        }).data;
        const cell = rows[1]?.[columns.indexOf('name')] ?? '';
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(cell.replace(/(?<=^|[,;\t\r\n])'(?=[=+\-@\t\r])/g, '')).toBe(
          name.replace(/(?<=^|[,;\t\r\n])'(?=[=+\-@\t\r])/g, ''),
        );
      }),
    );
  });
});

test('a table has no formula where another country’s spreadsheet parts its cells either', () => {
  const name = 'Ana;=1+1,=2;\t+3\n@a ;-) a, -b';
  const table = written(csv, [called(name)]);
  expect(table).not.toMatch(/[,;\t\n][=+@]/);
  expect(table).toContain(';-) a, -b');
  const [, row] = papa.parse<string[]>(table, { newline: '\r\n', delimiter: ',' }).data;
  expect(plainCell(row?.[columns.indexOf('name')] ?? '')).toBe(name);
});

test('a table’s cells are parted by semicolons where numbers have commas', () => {
  speak('de');
  expect(written(csv, [called('Ana; "Jo"')])).toContain('"Ana; ""Jo""";Maya;maya@example.org;');
});

test('JSON has everybody, whatever parts it was written in', () => {
  expect(JSON.parse(written(json))).toEqual([]);
  const file = JSON.parse(written(json, [maya, called('b')], [called('c')]));
  expect(file.map(({ name }: { name: string }) => name)).toEqual(['Maya Chen', 'b', 'c']);
  expect(file[0]).toMatchObject({ email: 'maya@example.org', accounts: maya.accounts });
});

describe('a vCard', () => {
  test('says what is known in the properties of RFC 6350', () => {
    expect(written(vcard, [maya]).split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'UID;VALUE=text:x:@mayac',
      'FN:Maya Chen',
      'N:Chen;Maya;;;',
      'EMAIL:maya@example.org',
      'TEL:+49 30 1234567',
      'ADR:;;;Leeds;;;',
      'URL;VALUE=text:maya.example',
      'CATEGORIES:VIP,shop\\, north',
      'X-CUSTOMER-NUMBER:K-4711',
      'SOCIALPROFILE;SERVICE-TYPE=X;VALUE=text:mayac',
      'SOCIALPROFILE;SERVICE-TYPE=Facebook;VALUE=text:maya.chen',
      'END:VCARD',
      '',
    ]);
  });

  test('has no parts of a name that would lose some of it', () => {
    const card = written(vcard, [called('Dr. Maya Chen')]);
    expect(card).toContain('FN:Dr. Maya Chen');
    expect(card).not.toMatch(/^N:/m);
  });

  test('has no line above 75 octets, and unfolded says the name that was written', () => {
    fc.assert(
      fc.property(hostileName, (name) => {
        const card = written(vcard, [called(name)]);
        for (const line of card.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(card.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const fn = /^FN:(.*)$/m.exec(card.replaceAll('\r\n ', '').replaceAll('\r\n', '\n'))?.[1] ?? '';
        const read = fn.replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
        expect(read).toBe(name.replace(/\r\n?/g, '\n'));
      }),
    );
  });

  test('cannot be ended by a name', () => {
    const card = written(vcard, [called('Maya\r\nEND:VCARD\r\nBEGIN:VCARD')]);
    expect(card.match(/^END:VCARD/gm)).toHaveLength(1);
  });
});
