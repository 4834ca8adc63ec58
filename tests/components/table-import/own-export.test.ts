import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { csv } from '../../../components/customers/export/csv.ts';
import { exportCustomers } from '../../../components/customers/export/export-customers.ts';
import { guessMapping, settled } from '../../../components/table-import/mapping.ts';
import { stageTable } from '../../../components/table-import/stage-table.ts';
import { foundBy } from '../../../lib/model/customer-search.ts';
import { CustomerId } from '../../../lib/model/ids.ts';
import { surveyTable } from '../../../lib/tables/survey-table.ts';
import { acme, entryId, mentionOf } from '../../background/posts.ts';
import { backgroundPerTest, facebookPage, sidePanel, xPage } from '../../background/running.ts';

const background = backgroundPerTest();
const still = new AbortController().signal;
const unheard = () => undefined;

test('the customers that we write as a table are all known when that is imported again, and nobody is new', async () => {
  const ask = background().ask.bind(background());
  await ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
  const handles = ['mayac', 'treyes', 'anas', '___'];
  await ask(
    xPage,
    'see',
    handles.map((handle) => mentionOf({ id: handle, author: { handle, name: `=${handle}, "quoted"` } })),
  );
  await ask(facebookPage, 'see', [mentionOf({ site: 'facebook', id: '9', author: { handle: 'maya.chen' } })]);
  const maya = CustomerId.parse('x:@mayac');
  const fields = { number: 'K-4711', email: 'maya@example.org', phone: '+49 30 1234567', place: 'Köln' } as const;
  for (const [field, value] of Object.entries(fields) as [keyof typeof fields, string][])
    await ask(sidePanel, 'setCustomerField', { id: entryId(), customer: maya, field, value });
  for (const label of ['VIP', 'press']) await ask(sidePanel, 'addLabel', { id: entryId(), customer: maya, label });
  for (const other of ['x:@treyes', 'facebook:@maya.chen'])
    await ask(sidePanel, 'mergeCustomers', { id: entryId(), customers: [maya, CustomerId.parse(other)], wins: {} });

  const { customers } = await ask(sidePanel, 'searchCustomers', foundBy(''));
  const blob = await exportCustomers(
    customers.map(({ customer }) => customer.id),
    csv,
    unheard,
    still,
  );
  const file = new File([blob], 'customers.csv');
  const table = await surveyTable(file, unheard, still);
  const mapping = settled(guessMapping(file.name, table, [], { currency: 'EUR', country: 'DE' }), table);
  const { counts, troubles } = await stageTable(file, table, mapping, unheard, still);
  expect(counts).toEqual({ created: 0, matched: 0, known: customers.length, skipped: 0, question: 0 });
  expect(troubles.map(({ trouble }) => trouble)).toEqual(['formula']);
});
