import { expect, test } from 'vitest';
import type { Meaning } from '../../lib/model/table-import.ts';
import { guessColumns, guessRows } from '../../lib/tables/columns.ts';
import { guessMeaning } from '../../lib/tables/header-words.ts';

test.each([
  ['Name', 'name'],
  ['Kunde', 'name'],
  ['Vorname', 'firstName'],
  ['LastName', 'lastName'],
  ['E-Mail-Adresse', 'email'],
  ['customer_email', 'email'],
  ['Telefon (mobil)', 'phone'],
  ['Contact Number', 'phone'],
  ['Contact ID', 'number'],
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

/** As guessed, in the order of the columns: `Header=meaning`. */
function guessed(headers: string, samples?: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(meaningsOf(headers, samples));
  return pairs.map(([header, meaning]) => `${header}=${meaning}`).join(' ');
}

test.each([
  [
    'Google’s contacts',
    'First Name,Phonetic First Name,Last Name,Birthday,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - City,Website 1 - Label,Website 1 - Value',
    'First Name=firstName Last Name=lastName Labels=label E-mail 1 - Value=email Phone 1 - Value=phone Address 1 - City=place Website 1 - Value=link',
  ],
  [
    'Outlook’s contacts',
    'First Name,Last Name,E-mail Address,Home Phone,Web Page,Home City,Categories',
    'First Name=firstName Last Name=lastName E-mail Address=email Home Phone=phone Web Page=link Home City=place Categories=label',
  ],
  [
    'a help desk',
    'Id,Requester,Requester email,Requester domain,Group,Subject,Tags,Ticket type,Created at,Updated at',
    'Id=reference Requester=name Requester email=email Subject=text Tags=label Created at=at',
  ],
  [
    'a shop’s till',
    'Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Location,Customer ID,Customer Name',
    'Date=at Item=text Net Sales=amount Transaction ID=reference Customer ID=number Customer Name=name',
  ],
  [
    'a shop’s orders with what each customer bought before',
    'Order ID,Order Date,Cancelled at,Customer Name,Customer Total Orders,Customer Total Spent,Customer Email,Order Total,Line Items,Lineitem taxable,Location',
    'Order ID=reference Order Date=at Customer Name=name Customer Email=email Order Total=amount Line Items=text',
  ],
  [
    'payments',
    'Datum,Zeitzone,Name,Typ,Währung,Brutto,Entgelt,Netto,Absender E-Mail-Adresse,Transaktionscode',
    'Datum=at Name=name Währung=currency Brutto=amount Absender E-Mail-Adresse=email Transaktionscode=reference',
  ],
  [
    'a CRM',
    'Record ID,First Name,Last Name,Email,Last Activity Date (CET),Lead Status,Create Date (CET)',
    'Record ID=number First Name=firstName Last Name=lastName Email=email Create Date (CET)=at',
  ],
  [
    'a French shop’s customers',
    'Nom complet,Adresse e-mail,Téléphone,Ville,Code postal,N° client,Date de création,Étiquettes',
    'Nom complet=name Adresse e-mail=email Téléphone=phone Ville=place N° client=number Date de création=at Étiquettes=label',
  ],
  [
    'a French shop’s orders',
    'Numéro de commande,Date de commande,Client,Montant total,Devise,Produit',
    'Numéro de commande=reference Date de commande=at Client=name Montant total=amount Devise=currency Produit=text',
  ],
  [
    'a Spanish shop’s orders',
    'Nº pedido,Fecha del pedido,Nombre del cliente,Correo electrónico,Importe total,Moneda,Artículo,Estado',
    'Nº pedido=reference Fecha del pedido=at Nombre del cliente=name Correo electrónico=email Importe total=amount Moneda=currency Artículo=text',
  ],
  [
    'an Italian shop’s orders',
    'Numero ordine,Data ordine,Cliente,Totale,Valuta,Prodotto,Codice cliente,Città',
    'Numero ordine=reference Data ordine=at Cliente=name Totale=amount Valuta=currency Prodotto=text Codice cliente=number Città=place',
  ],
  [
    'a Portuguese shop’s orders',
    'Número do pedido,Data do pedido,Cliente,Telefone,Valor total,Moeda,Produto,Observações',
    'Número do pedido=reference Data do pedido=at Cliente=name Telefone=phone Valor total=amount Moeda=currency Produto=text Observações=note',
  ],
  [
    'a Dutch shop’s orders',
    'Bestelnummer,Besteldatum,Voornaam,Achternaam,E-mailadres,Woonplaats,Klantnummer,Totaalbedrag,Opmerking',
    'Bestelnummer=reference Besteldatum=at Voornaam=firstName Achternaam=lastName E-mailadres=email Woonplaats=place Klantnummer=number Totaalbedrag=amount Opmerking=note',
  ],
])('the columns of %s are known', (_, headers, expected) => {
  expect(guessed(headers)).toBe(expected);
});

test('a name beside the half of one is the other half, unless it has both in it', () => {
  expect(guessed('Vorname,Name', { Vorname: 'Ana', Name: 'Berg' })).toBe('Vorname=firstName Name=lastName');
  expect(guessed('Vorname,Name', { Vorname: 'Ana', Name: 'Ana Berg' })).toBe('Vorname=firstName Name=name');
  expect(guessed('Nombre,Apellidos', { Nombre: 'Ana', Apellidos: 'Ruiz Mena' })).toBe(
    'Nombre=firstName Apellidos=lastName',
  );
  expect(guessed('Name,Given Name,Family Name', { 'Given Name': 'Ana', 'Family Name': 'Berg', Name: 'Berg A.' })).toBe(
    'Name=name Given Name=firstName Family Name=lastName',
  );
});

test('a mere id is that of the order where there is an amount, and of the matter at a help desk', () => {
  expect(guessed('id,date,email,total')).toBe('id=reference date=at email=email total=amount');
  expect(guessRows('export.csv', ['reference', 'at'], ['Id', 'Ticket type'])).toBe('complaint');
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
