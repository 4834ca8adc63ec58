// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Desk } from '../../../components/desk/desk.tsx';
import { goTo } from '../../../components/use-route.ts';
import { foundBy } from '../../../lib/model/customer-search.ts';
import { CustomerId } from '../../../lib/model/ids.ts';
import { acme, entryId, mentionOf } from '../../background/posts.ts';
import { backgroundPerTest, sidePanel, xPage } from '../../background/running.ts';
import { expectAccessible, showIn } from '../page-in.tsx';

const background = backgroundPerTest();
const people = ['Ana Solis', 'Ben Ito', 'Chloé Duarte', 'Deniz Haddad', 'Emeka Abara'];
const idOf = (name: string) => CustomerId.parse(`x:@${name.toLowerCase().replace(/\W+/g, '_')}`);

beforeEach(async () => {
  // jsdom lays nothing out: the list has room for all of them.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900);
  await background().ask(sidePanel, 'saveSettings', { ready: true, agentName: 'Kim' });
  await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
  const mentions = people.map((name, place) =>
    mentionOf({
      id: `${place}`,
      author: { handle: name.toLowerCase().replace(/\W+/g, '_'), name },
      postedAt: `2026-11-20T0${8 - place}:00:00.000Z`,
      postedAtPrecision: 'minute',
    }),
  );
  await background().ask(xPage, 'see', mentions);
  goTo('customers');
});

afterEach(() => {
  cleanup();
  location.hash = '';
});

async function openPage() {
  const shown = showIn(background(), <Desk />);
  const table = await screen.findByRole('grid', { name: 'Customers' });
  await within(table).findByText('Ana Solis');
  return { ...shown, table };
}

const chosen = () =>
  screen
    .queryAllByRole('row', { selected: true })
    .map((row) => people.find((name) => row.textContent?.includes(name)) ?? '');

test('the table is walked, chosen from and opened by keys alone', async () => {
  const { user, table } = await openPage();
  await expectAccessible();
  table.focus();
  await user.keyboard('{ArrowDown} ');
  expect(chosen()).toEqual(['Ben Ito']);
  await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  expect(chosen()).toEqual(['Ben Ito', 'Chloé Duarte', 'Deniz Haddad']);
  expect(screen.getByText('3 chosen')).toBeTruthy();
  await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
  expect(chosen()).toEqual(['Ben Ito', 'Chloé Duarte']);
  await user.keyboard('{Control>}a{/Control}');
  expect(chosen()).toEqual(people);
  await user.keyboard('{Escape}');
  expect(chosen()).toEqual([]);
  await user.keyboard('{End}{Enter}');
  expect(await screen.findByRole('heading', { name: 'Emeka Abara' })).toBeTruthy();
  expect(location.hash).toBe(`#/customers/${encodeURIComponent(idOf('Emeka Abara'))}`);
  await expectAccessible();
  await user.click(screen.getByRole('link', { name: 'All customers' }));
  expect(await screen.findByRole('grid', { name: 'Customers' })).toHaveFocus();
  await user.keyboard('{ArrowUp}{Enter}');
  expect(await screen.findByRole('heading', { name: 'Deniz Haddad' })).toBeTruthy();
});

test('lines that could not be read are said to be missing, and come when that is tried again', async () => {
  const more = Array.from({ length: 50 }, (_, place) =>
    mentionOf({ id: `more-${place}`, author: { handle: `more_${place}`, name: `More ${place}` } }),
  );
  await background().ask(xPage, 'see', more);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(3_000);
  const deliver = background().deliver.bind(background());
  const refusing = vi
    .spyOn(background(), 'deliver')
    .mockImplementation((message) =>
      JSON.stringify(message).includes('"listCustomers"') ? Promise.reject(new Error('No.')) : deliver(message),
    );
  const { user } = showIn(background(), <Desk />);
  expect(await screen.findByText(/Rejoinder did not answer/, undefined, { timeout: 5_000 })).toBeTruthy();
  refusing.mockRestore();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Emeka Abara')).toBeTruthy();
  expect(screen.queryByText(/Rejoinder did not answer/)).toBeNull();
});

test('what is typed, narrowed and sorted decides who is shown, and is kept under a name', async () => {
  const { user, table } = await openPage();
  await background().ask(sidePanel, 'addLabel', { id: entryId(), customer: idOf('Ben Ito'), label: 'VIP' });
  const search = screen.getByRole('searchbox', { name: 'Search customers' });
  await user.type(search, 'chloe');
  await screen.findByText('1 customer');
  expect(within(table).getByText('Chloé Duarte')).toBeTruthy();
  await user.clear(search);
  await user.type(search, 'hadadd');
  expect(await screen.findByText(/^Nobody has exactly that name\. Similar \(haddad\): 1$/)).toBeTruthy();
  await user.clear(search);
  await user.type(search, 'xylophone');
  expect(await screen.findByRole('heading', { name: 'Nobody found' })).toBeTruthy();
  await user.clear(search);
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Label' }),
    await screen.findByRole('option', { name: 'VIP' }),
  );
  await screen.findByText('1 customer');
  await user.click(screen.getByRole('button', { name: 'Keep this search' }));
  await user.type(screen.getByRole('textbox', { name: 'Name of this search' }), 'Our VIPs{Enter}');
  await user.click(screen.getByRole('button', { name: 'Everybody' }));
  await screen.findByText('5 customers');
  await user.click(await screen.findByRole('button', { name: 'Our VIPs' }));
  await screen.findByText('1 customer');
  expect(await background().ask(sidePanel, 'customerViews', undefined)).toMatchObject([
    { name: 'Our VIPs', search: { label: 'VIP' } },
  ]);
  await user.click(screen.getByRole('button', { name: 'Remove “Our VIPs”' }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('button', { name: 'Our VIPs' })).toBeTruthy();
});

test('a search that another desk keeps or removes is here, too, and one that is kept here leaves it alone', async () => {
  const { user } = await openPage();
  const view = { id: 'v', name: 'Late ones', search: foundBy('late') };
  await background().ask(sidePanel, 'keepCustomerView', { view });
  expect(await screen.findByRole('button', { name: 'Late ones' })).toBeVisible();
  await user.type(screen.getByRole('searchbox', { name: 'Search customers' }), 'ben');
  await user.click(await screen.findByRole('button', { name: 'Keep this search' }));
  await user.type(screen.getByRole('textbox', { name: 'Name of this search' }), 'Bens{Enter}');
  await background().ask(sidePanel, 'removeCustomerView', { id: 'v' });
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Late ones' })).toBeNull());
  expect(screen.getByRole('button', { name: 'Bens' })).toBeVisible();
});

test('of somebody with many labels it is said how many more there are', async () => {
  for (const label of ['VIP', 'shop', 'press', 'kettles'])
    await background().ask(sidePanel, 'addLabel', { id: entryId(), customer: idOf('Ben Ito'), label });
  await openPage();
  const cell = await screen.findByTitle(/VIP/);
  expect(cell.title.split(', ').toSorted()).toEqual(['VIP', 'kettles', 'press', 'shop']);
  expect(cell.textContent).toMatch(/^(VIP|shop|press|kettles){2}\+2$/);
});

test('a label goes onto everybody chosen, and off those again who did not have it before', async () => {
  const { user } = await openPage();
  await background().ask(sidePanel, 'addLabel', { id: entryId(), customer: idOf('Ben Ito'), label: 'shop' });
  await user.click(screen.getByRole('checkbox', { name: 'Choose everybody found' }));
  await user.click(screen.getByRole('button', { name: 'Label…' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('combobox', { name: 'Label' }), 'shop{Enter}');
  expect(await screen.findByText('“shop” put on 4 customers.')).toBeTruthy();
  const labelled = async () =>
    (await background().ask(sidePanel, 'listCustomers', { customers: people.map(idOf) })).filter(({ customer }) =>
      customer.labels.includes('shop'),
    ).length;
  expect(await labelled()).toBe(5);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await labelled()).toBe(1));
});

test('a label that could not be taken off again is said, also where nobody is chosen any more', async () => {
  const { user } = await openPage();
  await user.click(screen.getByRole('checkbox', { name: 'Choose Ana Solis' }));
  await user.click(screen.getByRole('button', { name: 'Label…' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('combobox', { name: 'Label' }), 'shop{Enter}');
  await screen.findByText('“shop” put on 1 customer.');
  await user.click(screen.getByRole('button', { name: 'Choose nobody' }));
  const deliver = background().deliver.bind(background());
  vi.spyOn(background(), 'deliver').mockImplementation((message) =>
    JSON.stringify(message).includes('"labelCustomers"') ? Promise.reject(new Error('No.')) : deliver(message),
  );
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText(/Rejoinder did not answer/)).toBeTruthy();
});

test('the page of a customer says how many follow their account, as was seen last', async () => {
  const author = { handle: 'ben_ito', name: 'Ben Ito', userId: '9', followers: 4_420 };
  await background().ask(xPage, 'see', [mentionOf({ id: '9', author })]);
  goTo('customers', idOf('Ben Ito'));
  showIn(background(), <Desk />);
  expect(await screen.findByText('4.4K followers')).toBeVisible();
});

test('the details of a customer are written down on their page, a phone number so that it is recognised', async () => {
  goTo('customers', idOf('Ben Ito'));
  const { user } = showIn(background(), <Desk />);
  await user.click(await screen.findByRole('button', { name: 'Details' }));
  await user.type(await screen.findByRole('textbox', { name: 'E-mail' }), 'ben');
  expect(await screen.findByText(/does not look like an e-mail address/)).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: 'Phone' }), '0049 30 1234567');
  expect(await screen.findByText('Kept as +49 30 1234567')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('+49 30 1234567')).toBeTruthy();
  expect(screen.getByText('ben')).toBeTruthy();
});
