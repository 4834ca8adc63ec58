import { expect, test } from 'vitest';
import type { Meaning } from '../../lib/model/table-import.ts';
import { guessColumns, guessMeaning, guessRows } from '../../lib/tables/columns.ts';

test.each([
  ['Name', 'name'],
  ['Kunde', 'name'],
  ['Vorname', 'firstName'],
  ['LastName', 'lastName'],
  ['E-Mail-Adresse', 'email'],
  ['customer_email', 'email'],
  ['Telefon (mobil)', 'phone'],
  ['Kunden-Nr.', 'number'],
  ['CustomerID', 'number'],
  ['Bestellnummer', 'reference'],
  ['Order No.', 'reference'],
  ['Rechnungs-Nr', 'reference'],
  ['Twitter', 'x'],
  ['X handle', 'x'],
  ['Facebook-Profil', 'facebook'],
  ['Bestelldatum', 'at'],
  ['Date of visit', 'at'],
  ['Gesamtbetrag (EUR)', 'amount'],
  ['Total', 'amount'],
  ['Währung', 'currency'],
  ['Ort', 'place'],
  ['City', 'place'],
  ['Notiz', 'note'],
  ['Tags', 'label'],
  ['Webseite', 'link'],
  ['Betreff', 'text'],
  ['Geschlecht', 'none'],
  ['Geburtsdatum', 'none'],
  ['Date of birth', 'none'],
  ['Billing Name', 'name'],
  ['', 'none'],
])('a column called %j holds: %s', (header, meaning) => {
  expect(guessMeaning(header)).toBe(meaning);
});

test('of two columns that say the same the first counts, and addresses are known without a header', () => {
  const column = (header: string, ...samples: string[]) => ({ header, samples });
  const columns = [
    column('Name'),
    column('Kunde'),
    column('Column 3', 'maya@example.org', 'tom@example.org'),
    column('Ort'),
    column('Stadt'),
  ];
  expect(guessColumns(columns)).toEqual(['name', 'none', 'email', 'place', 'place']);
});

test('a clock beside the date is its time, and alone with a date in it the date', () => {
  const column = (header: string, ...samples: string[]) => ({ header, samples });
  const date = column('Datum', '3.4.2026');
  expect(guessColumns([column('Uhrzeit', '9:05', '14.30 Uhr'), date])).toEqual(['time', 'at']);
  expect(guessColumns([date, column('Time', '2:05 PM')])).toEqual(['at', 'time']);
  expect(guessColumns([column('Zeit', '3.4.2026 9:05'), date])).toEqual(['at', 'none']);
});

test('a mere id is the customer’s number only where no other column is', () => {
  const column = (header: string) => ({ header, samples: [] });
  expect(guessColumns([column('ID'), column('Name')])).toEqual(['number', 'name']);
  expect(guessColumns([column('id'), column('name'), column('number')])).toEqual(['none', 'name', 'number']);
});

/** As guessed: only the columns that hold something. */
function meaningsOf(headers: string, samples: Readonly<Record<string, string>> = {}): Record<string, string> {
  const columns = headers.split(',').map((header) => {
    const sample = samples[header];
    return { header, samples: sample === undefined ? [] : [sample] };
  });
  const meanings = guessColumns(columns);
  return Object.fromEntries(
    columns.flatMap(({ header }, place) => {
      const meaning = meanings[place] ?? 'none';
      return meaning === 'none' ? [] : [[header, meaning] as const];
    }),
  );
}

test('the orders of a shop are read by the number, sum, day and payer of the order, not of its parts or of where it goes', () => {
  const shopify =
    'Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Billing City,Billing Phone,Shipping Name,Shipping City,Shipping Phone,Refunded Amount,Id';
  expect(meaningsOf(shopify, { Name: '#1001' })).toEqual({
    Name: 'reference',
    Email: 'email',
    Currency: 'currency',
    Total: 'amount',
    'Created at': 'at',
    'Billing Name': 'name',
    'Billing City': 'place',
    'Billing Phone': 'phone',
    'Lineitem name': 'text',
  });
  const wooCommerce =
    'Order Number,Order Date,First Name (Billing),Last Name (Billing),City (Billing),Email (Billing),First Name (Shipping),City (Shipping),Cart Discount Amount,Order Subtotal Amount,Order Shipping Amount,Order Total Amount,Order Total Tax Amount';
  expect(meaningsOf(wooCommerce)).toEqual({
    'Order Number': 'reference',
    'Order Date': 'at',
    'First Name (Billing)': 'firstName',
    'Last Name (Billing)': 'lastName',
    'City (Billing)': 'place',
    'Email (Billing)': 'email',
    'Order Total Amount': 'amount',
  });
});

test('what rows are is told by the columns and the file', () => {
  const rows = (file: string, ...meanings: Meaning[]) => guessRows(file, meanings, []);
  expect(rows('export.csv', 'name', 'email')).toBe('customer');
  expect(rows('export.csv', 'email', 'at', 'amount')).toBe('order');
  expect(rows('export.csv', 'email', 'at')).toBe('visit');
  expect(rows('Ladenbesuche 2026.csv', 'email', 'at', 'amount')).toBe('visit');
  expect(rows('kunden.csv', 'number', 'at', 'amount')).toBe('customer');
  expect(rows('Kundenbestellungen.csv', 'number', 'at', 'amount')).toBe('order');
});

test.each(['OPTIN_TIME', 'Created at', 'Erstellt am', 'Registrierungsdatum', 'Date added'])(
  'a list whose only date is %j is of people',
  (header) => {
    expect(guessMeaning(header)).toBe('at');
    expect(guessRows('subscribed_members.csv', ['email', 'at'], ['Email Address', header])).toBe('customer');
  },
);
