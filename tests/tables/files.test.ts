import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cellOfParts, partsOfCell } from '../../lib/model/cell-list.ts';
import { RowParser } from '../../lib/tables/parse-rows.ts';
import { marksOf, possibleOrders } from '../../lib/tables/survey.ts';
import { surveyTable } from '../../lib/tables/survey-table.ts';
import { cellsOf, latin, noSignal, readAs } from './files.ts';

describe('a file is read', () => {
  test.each([';', ',', '\t'])('with %j between its cells, quoted or not', async (mark) => {
    const text = ['name,town', '"Chen, Maya",Köln', '"Tom ""the cat""\nReyes",'].join('\r\n').replace(/,(?!\s)/g, mark);
    expect(await cellsOf(text)).toEqual([
      ['Chen, Maya', 'Köln'],
      ['Tom "the cat"\nReyes', ''],
    ]);
  });

  test('in UTF-8 with or without a mark, in Windows-1252, and in UTF-16 as spreadsheets write it', async () => {
    const text = 'name;town\nZoë;Köln\n';
    expect(await cellsOf(text)).toEqual([['Zoë', 'Köln']]);
    expect(await cellsOf(`\ufeff${text}`)).toEqual([['Zoë', 'Köln']]);
    expect(await cellsOf(latin(text))).toEqual([['Zoë', 'Köln']]);
    const utf16 = Uint16Array.from(`\ufeff${text}`, (character) => character.charCodeAt(0));
    expect(await cellsOf(utf16)).toEqual([['Zoë', 'Köln']]);
  });

  test('in Windows-1252 also where that shows only at its end', async () => {
    const rows = await cellsOf(latin(`name;town\n${'Ana;Bonn\n'.repeat(60_000)}Zoë;Köln\n`));
    expect(rows.at(-1)).toEqual(['Zoë', 'Köln']);
  });

  test('in UTF-8 also where somebody broke a byte of it, and only that letter is lost', async () => {
    const text = new TextEncoder().encode('name;town\nZoë;Köln\nÅsa;Malmö\nJ');
    const broken = [text, latin('ür'), new TextEncoder().encode('gen;Köln\n')];
    expect(await cellsOf(...broken)).toEqual([
      ['Zoë', 'Köln'],
      ['Åsa', 'Malmö'],
      ['J\ufffdrgen', 'Köln'],
    ]);
  });

  test('in UTF-8 also where all its letters were lost before', async () => {
    expect(await cellsOf('name;town\nZo\ufffd;K\ufffdln')).toEqual([['Zo\ufffd', 'K\ufffdln']]);
  });

  test('as somebody says that it is stored', async () => {
    const file = new Blob([latin('name;town\nJiøi;Brno\n')]); // Jiři in Windows-1250
    const { columns } = await surveyTable(file, () => undefined, noSignal, { encoding: 'windows-1250' });
    expect(columns[0]?.samples).toEqual(['Jiři']);
  });

  test('with the first line by which a spreadsheet names its mark', async () => {
    expect(await cellsOf('sep=|\nname|town\nAna|Bonn')).toEqual([['Ana', 'Bonn']]);
    expect(await cellsOf('"sep=|"\r\nname|town\r\nAna|Bonn')).toEqual([['Ana', 'Bonn']]);
  });

  test('the same, however it is cut into pieces', () => {
    const cell = fc.constantFrom('a', 'b c', 'd;e', '"f"', 'g\nh', '', 'ä', '\r\n');
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 8 }),
        fc.nat(9),
        (rows, size) => {
          const text = Papa.unparse(rows, { delimiter: ';', quotes: true });
          const whole = new RowParser(';');
          const expected = [...whole.next(text), ...whole.end()];
          const pieces = new RowParser(';');
          const read = [];
          for (let from = 0; from < text.length; from += size + 1)
            read.push(...pieces.next(text.slice(from, from + size + 1)));
          read.push(...pieces.end());
          expect(read).toEqual(expected);
          expect(read.map(({ cells }) => cells)).toEqual(
            rows.map((row) => row.map((one) => one.replace(/\r\n/g, '\n'))),
          );
        },
      ),
    );
  });
});

describe('the header', () => {
  const headerOf = async (text: string, header?: number) => {
    const said = header === undefined ? {} : { header };
    const { form, rows } = await surveyTable(new Blob([text]), () => undefined, noSignal, said);
    return { line: form.header, names: form.headers, rows };
  };

  test.each([
    ['Kundenliste;;\nName;E-Mail;Ort\nAna;ana@example.org;Bonn', 2],
    ['Kundenliste\n\nName;E-Mail;Ort\nAna;ana@example.org;Bonn', 3],
    ['Export, made;03.11.2026;;;;\nName;E-Mail;Ort;Tel;Kd;Tags\nAna;ana@example.org;Bonn;1;2;x', 2],
    ['Name;\nAna;ana@example.org', 1],
    ['Wer;Feld\nAna;Bonn', 1],
    ['Name;2025;2026\nAna;1;2', 1],
  ])('of %j is row %d, below the title of the table', async (text, line) => {
    const { names, rows } = await headerOf(text);
    expect({ names, rows }).toEqual({ names: text.split('\n')[line - 1]?.split(';'), rows: 1 });
  });

  test.each([
    'Ana Berg;ana@example.org;Bonn\nTom;;Kiel',
    'Ana Berg;030 123456;Ingolstadt\nTom;;Kiel',
    'List;;\n17;Ana;Bonn\n18;Tom;Kiel',
  ])('of %j is nowhere, and nobody is taken for it', async (text) => {
    expect(await headerOf(text)).toEqual({ line: 0, names: ['', '', ''], rows: 2 });
  });

  test('is where somebody says', async () => {
    const text = 'Ana;Bonn\nName;Town\nTom;Kiel';
    expect(await headerOf(text)).toEqual({ line: 1, names: ['Ana', 'Bonn'], rows: 2 });
    expect(await headerOf(text, 0)).toEqual({ line: 0, names: ['', ''], rows: 3 });
    expect(await headerOf(text, 2)).toEqual({ line: 2, names: ['Name', 'Town'], rows: 1 });
  });
});

describe('what has to be asked', () => {
  const surveyed = async (text: string) => (await surveyTable(new Blob([text]), () => undefined, noSignal)).columns;

  test('is in which order a date is, unless one of its cells tells', async () => {
    const [open, told, neither] = await surveyed('a;b;c\n03/04/2026;03/04/2026;2026-04-03\n05/06/2026;25/04/2026;x');
    expect(open && possibleOrders(open)).toEqual(['dmy', 'mdy']);
    expect(open?.dates.example).toBe('03/04/2026');
    expect(told && possibleOrders(told)).toEqual(['dmy']);
    expect(neither && possibleOrders(neither)).toEqual([]);
  });

  test('is what a mark in a number means, unless one of its cells tells', async () => {
    const [open, told, neither] = await surveyed('a;b;c\n1.234;1.234;12\n2.500;9,90;x');
    expect(open && marksOf(open)).toEqual([',', '.']);
    expect(told && marksOf(told)).toEqual([',']);
    expect(neither && marksOf(neither)).toEqual([]);
  });

  test('is not what a mark means where dashes stand for the cents, or where no amount can be read in two ways', async () => {
    const [dashes, both] = await surveyed('a;b\n1.234;9.90\n49,-;49,-');
    expect(dashes && marksOf(dashes)).toEqual([',']);
    expect(both && marksOf(both)).toEqual([]);
  });
});

describe('a row', () => {
  test('says who somebody is, as it is kept', async () => {
    const [row] = await readAs(
      'First;Last;Mail;Tel;X;FB;No;Street;Town;Tags;Remark\n' +
        'Maya;Chen;mailto:Maya@Example.org;030 123456;https://x.com/mayac/;www.facebook.com/maya.chen?ref=1;="00123";High St 1;Bonn;VIP, press;Likes tea',
      ['firstName', 'lastName', 'email', 'phone', 'x', 'facebook', 'number', 'place', 'place', 'label', 'note'],
    );
    expect(row).toEqual({
      troubles: [],
      row: {
        line: 2,
        person: {
          name: 'Maya Chen',
          firstName: 'Maya',
          email: 'Maya@Example.org',
          phone: '+4930123456',
          nationalPhone: '030123456',
          accounts: [
            { site: 'x', handle: 'mayac' },
            { site: 'facebook', handle: 'maya.chen' },
          ],
          number: '00123',
          place: 'High St 1, Bonn',
          labels: ['VIP', 'press'],
          note: 'Likes tea',
        },
      },
    });
  });

  test('of orders says when, which and for how much', async () => {
    const [row] = await readAs(
      'Mail;Date;No;Sum;Cur\nana@example.org;3.4.26;A-7;1.249,90;chf',
      ['email', 'at', 'reference', 'amount', 'currency'],
      {
        rows: 'order',
      },
    );
    expect(row?.row?.contact).toEqual({
      kind: 'order',
      at: new Date(2026, 3, 3).toISOString(),
      reference: 'A-7',
      amount: { value: 1249.9, currency: 'CHF' },
    });
  });

  test('has the time of day from a column of its own, and is taken by its day where that is none', async () => {
    const rows = await readAs(
      'Mail;Date;Time\na@b.example;3.4.26;14:30\na@b.example;3.4.2026 00:00:00;2:05 pm\na@b.example;3.4.26;\na@b.example;3.4.26;noon\na@b.example;soon;14:30',
      ['email', 'at', 'time'],
      { rows: 'visit' },
    );
    const at = (hour: number, minute: number) => new Date(2026, 3, 3, hour, minute).toISOString();
    expect(rows.map(({ row }) => row?.contact?.at)).toEqual([at(14, 30), at(14, 5), at(0, 0), at(0, 0), undefined]);
    expect(rows.flatMap(({ troubles }) => troubles)).toEqual([
      { line: 5, trouble: 'time', column: 'Time' },
      { line: 6, trouble: 'date', column: 'Date' },
    ]);
  });

  test('of orders has the currency that it states, by a sign too, and is left out where that stays open', async () => {
    const rows = await readAs(
      'Mail;Date;Sum;Cur\na@b.example;3.4.26;12;US$\na@b.example;3.4.26;12;$\na@b.example;3.4.26;€12;n/a\na@b.example;3.4.26;kr 12;',
      ['email', 'at', 'amount', 'currency'],
      { rows: 'order' },
    );
    expect(rows.map(({ row }) => row?.contact?.amount?.currency)).toEqual(['USD', undefined, 'EUR', undefined]);
    expect(rows.flatMap(({ troubles }) => troubles)).toEqual([
      { line: 3, trouble: 'currency', column: 'Cur' },
      { line: 5, trouble: 'currency', column: 'Sum' },
    ]);
  });

  test('of an order and those below it with its other articles are one contact', async () => {
    const rows = await readAs(
      'Order;Mail;Date;Total;Item\n1;ana@example.org;3.4.26;30;Tea\n1;ana@example.org;;;Cups\n1;ana@example.org;3.4.26;30;Tea\n2;ana@example.org;3.4.26;5\n2;ana@example.org;3.4.26;5;Tea\n2;ana@example.org;3.4.26;7;Cups\n;tom@example.org;3.4.26;5;Tea\n;tom@example.org;3.4.26;5;Pot',
      ['reference', 'email', 'at', 'amount', 'text'],
      { rows: 'order' },
    );
    expect(rows.map(({ row }) => [row?.line, row?.contact?.amount?.value, row?.contact?.text])).toEqual([
      [2, 30, 'Tea\nCups'],
      [5, 5, 'Tea'],
      [7, 7, 'Cups'],
      [8, 5, 'Tea'],
      [9, 5, 'Pot'],
    ]);
    expect(rows.flatMap(({ troubles }) => troubles)).toEqual([
      { line: 2, trouble: 'joined' },
      { line: 5, trouble: 'joined' },
    ]);
  });

  test.each([
    ['nobody', ';;;'.replace(/;$/, ';Bonn'), undefined],
    ['ragged', 'Ana;a@example.org;1.1.26;5;oops', undefined],
    ['ragged', 'Total 3 rows', undefined],
    ['tooLong', `${'x'.repeat(10_000)};a@example.org;1.1.26;5`, 'Name'],
    ['date', 'Ana;a@example.org;soon;5', 'Date'],
    ['date', 'Ana;a@example.org;;5', 'Date'],
    ['future', 'Ana;a@example.org;1.1.2030;5', 'Date'],
    ['amount', 'Ana;a@example.org;1.1.26;a lot', 'Sum'],
  ])('is left out for one reason: %s', async (trouble, line, column) => {
    const [read] = await readAs(`Name;Mail;Date;Sum\n${line}`, ['name', 'email', 'at', 'amount'], { rows: 'visit' });
    expect(read?.row).toBeUndefined();
    expect(read?.troubles).toContainEqual({ line: 2, trouble, ...(column === undefined ? {} : { column }) });
  });

  test('that ends after the first cell is taken where that tells who it is for sure', async () => {
    const rows = await readAs('Mail;Name;Tags\nana@example.org\nana@example.org,Ana,VIP', ['email', 'name', 'label']);
    expect(rows.map(({ row }) => row?.person.email)).toEqual(['ana@example.org', undefined]);
    expect(rows.flatMap(({ troubles }) => troubles.map(({ trouble }) => trouble))).toEqual(['email', 'nobody']);
  });

  test('of a table with more columns than are read is taken as far as these go', async () => {
    const wide = (first: string, cell: string) => [first, ...Array.from({ length: 249 }, () => cell)].join(';');
    const [row] = await readAs(`${wide('Mail', 'More')}\n${wide('ana@example.org', '1')}`, [
      'email',
      ...Array.from({ length: 199 }, () => 'none' as const),
    ]);
    expect(row).toMatchObject({ row: { person: { email: 'ana@example.org' } }, troubles: [] });
  });

  test('of an order is joined with the next also in a table with more columns than are read', async () => {
    const wide = (...cells: string[]) => [...cells, ...Array.from({ length: 230 }, () => 'x')].join(';');
    const table = ['Mail;Order;Date;Item', 'a@example.org;A1;1.1.26;Tea', 'a@example.org;A1;1.1.26;Pot'];
    const rows = await readAs(
      table.map((line) => wide(...line.split(';'))).join('\n'),
      ['email', 'reference', 'at', 'text', ...Array.from({ length: 196 }, () => 'none' as const)],
      { rows: 'order' },
    );
    expect(rows.map(({ row }) => row?.contact?.text)).toEqual(['Tea\nPot']);
  });

  test('is taken without what is wrong in it, where the rest says whose it is', async () => {
    const [read] = await readAs('Name;Mail;Tel;X\nAna\u0000;ana at home;12;two words', ['name', 'email', 'phone', 'x']);
    expect(read?.row?.person).toEqual({ name: 'Ana', accounts: [], labels: [] });
    expect(read?.troubles.map(({ trouble }) => trouble).toSorted()).toEqual(['controls', 'email', 'handle', 'phone']);
  });

  test.each([
    ['030 123456 / 030 987654', '+4930123456', 'morePhones'],
    ['Tel.: 030 123456', '+4930123456', undefined],
    ['0170 1234567 (Mo-Fr)', '+491701234567', undefined],
    ['030/123456', '+4930123456', undefined],
    ['not before 10', undefined, 'phone'],
    ['"4,91702E+11"', undefined, 'rounded'],
  ])('has the first phone number in %s', async (written, phone, trouble) => {
    const [read] = await readAs(`Name;Tel\nAna;${written}`, ['name', 'phone']);
    expect(read?.row?.person.phone).toBe(phone);
    expect(read?.troubles.map((one) => one.trouble)).toEqual(trouble === undefined ? [] : [trouble]);
  });

  test.each([
    ['ana@example.org; ana@example.com', 'ana@example.org', 'moreEmails'],
    ['ana@example.org ::: ana@example.com', 'ana@example.org', 'moreEmails'],
    ['mailto:ana@example.org', 'ana@example.org', undefined],
    ['ana@example.org, at work', undefined, 'email'],
  ])('has the first e-mail address in %s', async (written, email, trouble) => {
    const [read] = await readAs(`Name;Mail\nAna;"${written}"`, ['name', 'email']);
    expect(read?.row?.person.email).toBe(email);
    expect(read?.troubles.map((one) => one.trouble)).toEqual(trouble === undefined ? [] : [trouble]);
  });

  test.each([
    ['VIP, shop; north', ['VIP', 'shop', 'north']],
    ['"VIP, gold", shop', ['VIP, gold', 'shop']],
    ['"VIP","5"" pipes"', ['VIP', '5" pipes']],
    ['5" pipes, "so" called', ['5" pipes', '"so" called']],
    ['* myContacts ::: VIP', ['VIP']],
  ])('has the labels in %s', async (written, labels) => {
    const [read] = await readAs(`Name;Tags\nAna;"${written.replaceAll('"', '""')}"`, ['name', 'label']);
    expect(read?.row?.person.labels).toEqual(labels);
  });

  test('has the labels that were written into one cell, whatever they are', () => {
    const label = fc
      .string({ minLength: 1, unit: fc.constantFrom('a', 'b', ' ', ',', ';', '"', '|', ':', '*') })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(label), (labels) => {
        expect(partsOfCell(cellOfParts(labels))).toEqual(labels);
      }),
    );
  });

  test.each(['0', 'NULL', '#N/A', '#NV', '#WERT!', '-', '–'])(
    'of somebody whose number is said to be %j has none',
    async (nothing) => {
      const [read] = await readAs(`Name;No;Town\nAna;${nothing};Bonn`, ['name', 'number', 'place']);
      expect(read?.row?.person).toEqual({ name: 'Ana', place: 'Bonn', accounts: [], labels: [] });
      expect(read?.troubles).toEqual([]);
    },
  );

  test('is nobody’s and no order’s by a number that a spreadsheet has rounded', async () => {
    const [alone, named] = await readAs(
      'Name;No;Date;Order\n;"1,00E+05";3.4.26;A-1\nAna;"1,00E+05";3.4.26;2.5E+11',
      ['name', 'number', 'at', 'reference'],
      { rows: 'order' },
    );
    expect(alone?.troubles.map(({ trouble }) => trouble)).toEqual(['rounded', 'nobody']);
    expect(named?.row).toMatchObject({ person: { name: 'Ana' }, contact: { kind: 'order' } });
    expect(named?.row?.person.number).toBeUndefined();
    expect(named?.row?.contact?.reference).toBeUndefined();
  });

  test('has several handles in one cell, each once, and none where one of them is none', async () => {
    const [one, other] = await readAs('X;Facebook\n@mayac, maya_c, mayac;maya.chen\nmayac, two words;maya.chen', [
      'x',
      'facebook',
    ]);
    expect(one?.row?.person.accounts).toEqual([
      { site: 'x', handle: 'mayac' },
      { site: 'x', handle: 'maya_c' },
      { site: 'facebook', handle: 'maya.chen' },
    ]);
    expect(other?.row?.person.accounts).toEqual([{ site: 'facebook', handle: 'maya.chen' }]);
    expect(other?.troubles).toEqual([{ line: 3, trouble: 'handle', column: 'X' }]);
  });

  test('is the account that the address of a profile leads to, and of no other page', async () => {
    const [one, other] = await readAs(
      'X;Facebook\nhttps://twitter.com/mayac?lang=en;https://www.facebook.com/people/Maya-Chen/100044/\n' +
        'https://x.com/home;facebook.com/profile.php?id=100044&sk=about',
      ['x', 'facebook'],
    );
    expect(one?.row?.person.accounts).toEqual([
      { site: 'x', handle: 'mayac' },
      { site: 'facebook', handle: '100044' },
    ]);
    expect(other?.row?.person.accounts).toEqual([{ site: 'facebook', handle: '100044' }]);
    expect(other?.troubles).toEqual([{ line: 3, trouble: 'handle', column: 'X' }]);
  });

  test('with a formula is text like any other, and worth a look', async () => {
    const [read] = await readAs('Name;Mail\n"=HYPERLINK(""http://evil.example"")";ana@example.org', ['name', 'email']);
    expect(read?.row?.person.name).toBe('=HYPERLINK("http://evil.example")');
    expect(read?.troubles).toEqual([{ line: 2, trouble: 'formula', column: 'Name' }]);
  });

  test('is taken with letters that are lost, and worth a look', async () => {
    const [read] = await readAs('Name;Mail\nJ\ufffdrgen;j@example.org', ['name', 'email']);
    expect(read?.row?.person.name).toBe('J\ufffdrgen');
    expect(read?.troubles).toEqual([{ line: 2, trouble: 'lostLetters', column: 'Name' }]);
  });

  test('that is empty is passed over', async () => {
    expect(await readAs('Name;Mail\n;\nAna;ana@example.org', ['name', 'email'])).toMatchObject([
      { troubles: [] },
      { row: { line: 3 } },
    ]);
  });
});

describe('what is no table', () => {
  test.each([
    ['a packed file', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0)],
    ['a spreadsheet’s own format', latin('PK\u0003\u0004rest')],
    ['a picture', Uint8Array.from({ length: 1_000 }, (_, place) => (place * 7) % 256)],
  ])('%s is refused by a word on what to do', async (_, bytes) => {
    await expect(surveyTable(new Blob([bytes]), () => undefined, noSignal)).rejects.toMatchObject({
      kind: 'tableNotText',
    });
  });

  test.each(['', '\n\n', 'name;town', 'name;town\n'])('%j has no rows', async (text) => {
    await expect(surveyTable(new Blob([text]), () => undefined, noSignal)).rejects.toMatchObject({
      kind: 'tableEmpty',
    });
  });

  test('a quotation mark that never ends costs its own line alone', async () => {
    const text = `name;town\nAna;Bonn\n"Ben;Köln\n${'Cem;Kiel\n'.repeat(3)}`;
    const rows = await readAs(text, ['name', 'place']);
    expect(rows.flatMap(({ row }) => row?.person.name ?? [])).toEqual(['Ana', 'Cem', 'Cem', 'Cem']);
    expect(rows.flatMap(({ troubles }) => troubles)).toEqual([{ line: 3, trouble: 'openQuote' }]);
  });
});
