// @vitest-environment jsdom
import { foundBy } from '../../../lib/model/customer-search.ts';
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import TableImportPage from '../../../components/table-import/table-import-page.tsx';
import type { CustomerId } from '../../../lib/model/ids.ts';
import { entryId } from '../../background/posts.ts';
import { backgroundPerTest, sidebarFrame } from '../../background/running.ts';
import { latin } from '../../tables/files.ts';
import { expectAccessible, showIn } from '../page-in.tsx';
import { chooseFile } from '../transfer/choose-file.ts';

const background = backgroundPerTest();
afterEach(cleanup);

const orders = [
  'Kunde;E-Mail;Bestelldatum;Bestellnummer;Betrag;Geschlecht',
  'Maya Chen;maya@example.org;03/04/2026;A-1;1.234;w',
  'Tom Reyes;tom@example.org;05/04/2026;A-2;2.500;m',
  'Tom Reyes;tom@example.org;06/04/2026;A-3;zehn;m',
  'Nobody;;07/04/2026;A-4;1.000',
].join('\n');

async function open() {
  await background().ask(sidebarFrame, 'saveSettings', { agentName: 'Kim' });
  return showIn(background(), <TableImportPage />);
}

async function choose(
  { user, container }: Awaited<ReturnType<typeof open>>,
  content: string | Uint8Array,
  name = 'orders.csv',
) {
  await screen.findByText(/or drop a CSV file/);
  await chooseFile(user, container, content, name);
}

async function recordMaya() {
  const { id } = await background().ask(sidebarFrame, 'addCustomer', { id: entryId(), name: 'Maya Chen' });
  await background().ask(sidebarFrame, 'setCustomerField', {
    id: entryId(),
    customer: id,
    field: 'email',
    value: 'maya@example.org',
  });
  return id;
}

const histories = async (customer: CustomerId) =>
  (await background().ask(sidebarFrame, 'lookUp', { by: 'customer', customer })).history;

describe('a table', () => {
  test('is mapped by good guesses, asks what only a person knows, shows what will happen, and is imported and undone', async () => {
    const maya = await recordMaya();
    const view = await open();
    const { user } = view;
    await choose(view, orders);
    expect(await screen.findByRole('heading', { name: 'orders.csv' })).toBeVisible();
    const means = (column: string) => screen.getByRole('combobox', { name: `What “${column}” is` });
    expect(means('Kunde')).toHaveDisplayValue('Name');
    expect(means('E-Mail')).toHaveDisplayValue('E-mail');
    expect(means('Bestellnummer')).toHaveDisplayValue('Order number');
    expect(means('Geschlecht')).toHaveDisplayValue('Left out');
    expect(screen.getByRole('combobox', { name: 'Each row is' })).toHaveDisplayValue('Order');
    await expectAccessible();

    const look = screen.getByRole('button', { name: 'See what will happen' });
    expect(look).toBeDisabled();
    const date = screen.getByRole('group', { name: /“Bestelldatum” can be read.*03\/04\/2026/ });
    expect(within(date).getByRole('radio', { name: 'March 4, 2026' })).not.toBeChecked();
    await user.click(within(date).getByRole('radio', { name: 'April 3, 2026' }));
    const amount = screen.getByRole('group', { name: /“Betrag” can be read.*1\.234/ });
    await user.click(within(amount).getByRole('radio', { name: '€1,234.00' }));
    await user.click(look);

    expect(await screen.findByText('Nothing has changed yet.')).toBeVisible();
    const matched = await screen.findByRole('list', { name: 'of somebody we know' });
    expect(await within(matched).findByText(/Order · .*A-1 · €1,234\.00/)).toBeVisible();
    expect(within(matched).getByText('same e-mail')).toBeVisible();
    expect(screen.getByText('1 row is left out')).toBeVisible();
    expect(screen.getByText('No amount that can be read.')).toBeVisible();
    await expectAccessible();
    expect(await histories(maya)).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Import' }));
    expect(await screen.findByRole('heading', { name: 'orders.csv is imported' })).toBeVisible();
    expect(screen.getByText('3 contacts stand in the histories now.')).toBeVisible();
    expect(await histories(maya)).toMatchObject([
      {
        interaction: {
          kind: 'order',
          reference: 'A-1',
          amount: { value: 1234, currency: 'EUR' },
          at: new Date(2026, 3, 3).toISOString(),
          by: 'Kim',
        },
      },
    ]);

    await user.click(await screen.findByRole('button', { name: 'Undo import' }));
    await user.click(await screen.findByRole('button', { name: 'Undo it' }));
    expect(await screen.findByText(/everything is as it was before/)).toBeVisible();
    expect(await histories(maya)).toEqual([]);
  });

  test('in dollars of whichever country asks what a mark means, and leaves rows out until it is said which dollars', async () => {
    const view = await open();
    await choose(view, 'E-Mail;Datum;Betrag\nana@example.org;2026-04-03;$1.234');
    const amount = await screen.findByRole('group', { name: /“Betrag” can be read.*\$1\.234/ });
    expect(within(amount).getByRole('radio', { name: '1.234' })).toBeVisible();
    await view.user.click(within(amount).getByRole('radio', { name: '1,234' }));
    await view.user.click(screen.getByRole('button', { name: 'See what will happen' }));
    expect(await screen.findByText(/A currency that could be one of several/)).toBeVisible();
  });

  test('asks which of several people of one name a row is about by what else is known of each', async () => {
    await recordMaya();
    await background().ask(sidebarFrame, 'addCustomer', {
      id: entryId(),
      name: 'Maya Chen',
      identity: { site: 'x', handle: 'mayac' },
    });
    const view = await open();
    await choose(view, 'Name;E-Mail;Ort\nMaya Chen;m@example.org;Bonn\nMaya Chen;;Bonn\nTom;;\nTom;;');
    await view.user.click(await screen.findByRole('button', { name: 'See what will happen' }));
    const who = within(await screen.findByRole('combobox', { name: 'Who row 3 is' }));
    expect(await who.findByRole('option', { name: 'Maya Chen · maya@example.org (same name)' })).toBeTruthy();
    expect(who.getByRole('option', { name: 'Maya Chen · @mayac (same name)' })).toBeTruthy();
    const tom = within(screen.getByRole('combobox', { name: 'Who row 5 is' }));
    expect(tom.getByRole('option', { name: 'Tom · row 4 (same name)' })).toBeTruthy();
  });

  test('with a row for each article of an order has one contact for the order', async () => {
    const view = await open();
    await choose(
      view,
      'Order,Email,Date,Total,Item\nA-1,ana@example.org,2026-04-03,30.00,Tea\nA-1,ana@example.org,,,Cups',
    );
    await view.user.click(await screen.findByRole('button', { name: 'See what will happen' }));
    expect(await screen.findByText(/One order in several rows/)).toBeVisible();
    await view.user.click(screen.getByRole('button', { name: 'Import' }));
    expect(await screen.findByText('1 contact stands in the histories now.')).toBeVisible();
  });

  test('with a header that was met before is read as it was then', async () => {
    const first = await open();
    await choose(first, 'Wer;Feld\nAna;ana@example.org');
    await first.user.selectOptions(await screen.findByRole('combobox', { name: 'What “Wer” is' }), 'Name');
    await first.user.selectOptions(screen.getByRole('combobox', { name: 'What “Feld” is' }), 'Note');
    await first.user.click(screen.getByRole('button', { name: 'See what will happen' }));
    await first.user.click(await screen.findByRole('button', { name: 'Import nothing' }));
    await choose(first, 'Wer;Feld\nBen;ben@example.org', 'other.csv');
    expect(await screen.findByRole('combobox', { name: 'What “Feld” is' })).toHaveDisplayValue('Note');
  });

  test('with columns that were met before is read as they were then, wherever they stand and whatever is beside them', async () => {
    const view = await open();
    const means = (column: string) => screen.findByRole('combobox', { name: `What “${column}” is` });
    await choose(view, 'Wer;Mail;Feld\nAna;ana@example.org;x');
    await view.user.selectOptions(await means('Wer'), 'Name');
    await view.user.selectOptions(await means('Feld'), 'Note');
    await view.user.click(screen.getByRole('button', { name: 'See what will happen' }));
    await view.user.click(await screen.findByRole('button', { name: 'Import nothing' }));
    await choose(view, 'Feld;Neu;MAIL;Wer;Notiz\ny;z;ben@example.org;Ben;later', 'other.csv');
    expect(await means('Feld')).toHaveDisplayValue('Note');
    expect(await means('Wer')).toHaveDisplayValue('Name');
    expect(await means('MAIL')).toHaveDisplayValue('E-mail');
    expect(await means('Neu')).toHaveDisplayValue('Left out');
    expect(await means('Notiz')).toHaveDisplayValue('Note');
  });

  test('says which values of ours stay where it has others, before anything happens and in its report', async () => {
    await recordMaya();
    const view = await open();
    await choose(view, 'Name;E-Mail\nMaya Weber;maya@example.org\nUwe;uwe@example.org', 'people.csv');
    await view.user.click(await screen.findByRole('button', { name: 'See what will happen' }));
    const kept = async () => within(await screen.findByRole('list', { name: /worth a look/ })).getByRole('listitem');
    expect(await kept()).toHaveTextContent(/2 · Name.*We know something else, and keep it\./);
    await view.user.click(screen.getByRole('button', { name: 'Import' }));
    await screen.findByRole('heading', { name: 'people.csv is imported' });
    const [report] = await screen.findAllByText('We know something else, and keep it.');
    expect(report).toBeVisible();
  });

  test('that is left while it is looked at is still there, and a question in it is answered', async () => {
    const maya = await recordMaya();
    const first = await open();
    await choose(first, 'Name\nMaya Chen\nMaya Chen', 'people.csv');
    await first.user.click(await screen.findByRole('button', { name: 'See what will happen' }));
    await screen.findByText('Nothing has changed yet.');
    cleanup();
    background().restart();
    const { user } = await open();
    const who = await screen.findByRole('combobox', { name: 'Who row 2 is' });
    expect(who).toHaveDisplayValue('Leave out');
    await user.selectOptions(who, 'Somebody new');
    await user.click(screen.getByRole('button', { name: 'Import' }));
    expect(await screen.findByText('Could be one of several people, and nobody said which.')).toBeVisible();
    const { customers } = await background().ask(sidebarFrame, 'searchCustomers', foundBy('maya'));
    expect(customers.map(({ customer }) => customer.id)).toEqual(expect.arrayContaining([maya]));
    expect(customers).toHaveLength(2);
  });

  test('asks the same of many rows once: all are answered together, but for those answered alone, and that is undone', async () => {
    const maya = await recordMaya();
    const { id: tom } = await background().ask(sidebarFrame, 'addCustomer', { id: entryId(), name: 'Tom Reyes' });
    const view = await open();
    const { user } = view;
    await choose(view, 'Name;Notiz\nMaya Chen;one\nTom Reyes;two\nTom Reyes;three', 'people.csv');
    await user.click(await screen.findByRole('button', { name: 'See what will happen' }));
    const together = within(await screen.findByRole('list', { name: 'Decide for all alike' }));
    expect(together.getByRole('listitem')).toHaveTextContent(/^3 same name/);
    const row = (line: number) => screen.findByRole('combobox', { name: `Who row ${line} is` });
    await user.selectOptions(await row(2), 'Somebody new');
    await user.click(together.getByRole('button', { name: 'All the same person' }));
    expect(await together.findByText(/2 decided at once/)).toBeVisible();
    expect(await row(2)).toHaveDisplayValue('Somebody new');
    expect(await row(3)).toHaveDisplayValue('Tom Reyes (same name)');
    await expectAccessible();
    await user.click(together.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await row(3)).toHaveDisplayValue('Leave out'));
    expect(await row(2)).toHaveDisplayValue('Somebody new');
    await user.click(together.getByRole('button', { name: 'All the same person' }));
    await together.findByText(/2 decided at once/);
    await user.click(screen.getByRole('button', { name: 'Import' }));
    await screen.findByRole('heading', { name: 'people.csv is imported' });
    expect((await histories(tom)).map((item) => item.kind === 'note' && item.note.text).toSorted()).toEqual([
      'three',
      'two',
    ]);
    expect(await histories(maya)).toEqual([]);
  });

  test('whose letters are stored in another way is read anew as the person says', async () => {
    const view = await open();
    await choose(view, latin('Name;E-Mail\nJiøi;j@example.org\n')); // Jiři in Windows-1250
    expect(await screen.findByText('Jiøi')).toBeVisible();
    await view.user.selectOptions(
      screen.getByRole('combobox', { name: 'Letters are stored as' }),
      'Central Europe (Windows-1250)',
    );
    expect(await screen.findByText('Jiři')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Letters are stored as' })).toHaveFocus();
    await view.user.click(screen.getByRole('button', { name: 'See what will happen' }));
    expect(await screen.findByText('Jiři')).toBeVisible();
  });

  test('without a header, or with it below others, is read as the person says', async () => {
    const view = await open();
    await choose(view, 'Ana Berg;Bonn\nName;Ort\nTom Reyes;Kiel', 'people.csv');
    const header = await screen.findByRole('combobox', { name: 'The header is' });
    expect(header).toHaveDisplayValue('row 1: Ana Berg · Bonn');
    await view.user.selectOptions(header, 'row 2: Name · Ort');
    expect(await screen.findByRole('combobox', { name: 'What “Name” is' })).toHaveDisplayValue('Name');
    await view.user.selectOptions(header, 'nowhere, there is none');
    await view.user.selectOptions(await screen.findByRole('combobox', { name: 'What “Column 1” is' }), 'Name');
    await view.user.click(screen.getByRole('button', { name: 'See what will happen' }));
    const created = await screen.findByRole('list', { name: 'somebody new' });
    expect(await within(created).findByText('Ana Berg')).toBeVisible();
    await expectAccessible();
  });

  test('that is none is refused with what to do, and nothing changes', async () => {
    const view = await open();
    await choose(view, 'PK\u0003\u0004\u0000\u0000', 'orders.csv');
    expect(await screen.findByText(/save the table as CSV/)).toBeVisible();
    expect(await background().records.database.journal.count()).toBe(0);
  });
});
