import { expect, test } from 'vitest';
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

test('a mere id is the customer’s number only where no other column is', () => {
  const column = (header: string) => ({ header, samples: [] });
  expect(guessColumns([column('ID'), column('Name')])).toEqual(['number', 'name']);
  expect(guessColumns([column('id'), column('name'), column('number')])).toEqual(['none', 'name', 'number']);
});

test('what rows are is told by the columns and the file', () => {
  expect(guessRows('export.csv', ['name', 'email'])).toBe('customer');
  expect(guessRows('export.csv', ['email', 'at', 'amount'])).toBe('order');
  expect(guessRows('Ladenbesuche 2026.csv', ['email', 'at', 'amount'])).toBe('visit');
});
