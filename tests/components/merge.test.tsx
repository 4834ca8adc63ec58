// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CustomerId } from '../../lib/model/ids.ts';
import { entryId, mentionOf } from '../background/posts.ts';
import { facebookPage, sidebarFrame } from '../background/running.ts';
import { background, feed, open } from './feed-in.tsx';
import { expectAccessible } from './page-in.tsx';

const onX = CustomerId.parse('x:@mayac');
const onFacebook = CustomerId.parse('facebook:@mayac');

/** Maya on X, and somebody with the same handle on Facebook whom an agent calls Mai. */
async function meetBoth() {
  await feed([mentionOf({ id: '1' })]);
  const author = { handle: 'mayac', name: 'M. Chen' };
  await background().ask(facebookPage, 'see', [mentionOf({ id: '5', site: 'facebook', author })]);
  const said = { id: entryId(), customer: onFacebook, field: 'firstName', value: 'Mai' } as const;
  await background().ask(sidebarFrame, 'setCustomerField', said);
}

const question = () => screen.findByRole('region', { name: 'Is this the same person?' });

test('a question says what speaks for it, both sides are compared, and the chosen name stands on one card', async () => {
  await meetBoth();
  const { user } = await open();
  expect(await question()).toHaveTextContent('M. Chen @mayac on Facebook Same handle: @mayac');
  await expectAccessible();
  await user.click(within(await question()).getByRole('button', { name: 'Compare' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'One person?' }));
  const names = within(await dialog.findByRole('group', { name: 'Name' }));
  expect(names.getByRole('radio', { name: 'Maya Chen' })).toBeChecked();
  expect(dialog.queryByRole('group', { name: 'First name' })).toBeNull();
  await expectAccessible();
  await user.click(names.getByRole('radio', { name: 'M. Chen' }));
  await user.click(dialog.getByRole('button', { name: 'Merge' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'M. Chen' })).toBeVisible();
  const { customer } = await background().ask(sidebarFrame, 'lookUp', { by: 'customer', customer: onX });
  expect(customer).toMatchObject({ name: 'M. Chen', firstName: 'Mai' });
  await user.click(await screen.findByRole('button', { name: 'Undo merge' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Maya Chen' })).toBeVisible();
});

test('a question that was answered with no is not asked again, and stands again after “Undo”', async () => {
  await meetBoth();
  const { user } = await open();
  await user.click(within(await question()).getByRole('button', { name: 'Not the same' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Is this the same person?' })).toBeNull());
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await question()).toBeVisible();
});

test('somebody whom only an agent recognises is looked for by name and merged', async () => {
  await feed();
  const { user } = await open();
  await user.click(await screen.findByText('Accounts'));
  await user.click(await screen.findByRole('button', { name: 'Merge with somebody…' }));
  const search = within(await screen.findByRole('dialog')).getByRole('searchbox');
  await user.type(search, 'maya');
  await user.click(await screen.findByRole('button', { name: /Maya Chen/ }));
  expect(await screen.findByText(/customer on this card/)).toBeVisible();
  await user.clear(search);
  await user.type(search, 'tom');
  await user.click(await screen.findByRole('button', { name: /Tom Reyes/ }));
  await user.click(await screen.findByRole('button', { name: 'Merge' }));
  expect(await screen.findByText(/@treyes/)).toBeVisible();
});

test('what is written beside a post stays with its author when the merge is undone', async () => {
  await meetBoth();
  const merge = entryId();
  await background().ask(sidebarFrame, 'mergeCustomers', { id: merge, customers: [onX, onFacebook], wins: {} });
  const { user } = await open();
  await screen.findByRole('heading', { level: 1 });
  await user.keyboard('n');
  await user.type(screen.getByRole('textbox', { name: 'New note' }), 'Prefers messages');
  await user.click(screen.getByRole('button', { name: /Save note/ }));
  await user.click(screen.getByRole('button', { name: 'Label' }));
  await user.type(screen.getByRole('combobox', { name: 'New label' }), 'wholesale{Enter}');
  await user.click(screen.getByRole('button', { name: 'Thank' }));
  await user.click(await screen.findByRole('menuitem', { name: 'We thanked them' }));
  await user.click(screen.getByRole('button', { name: 'Log' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Called' }));
  await user.click(screen.getByRole('button', { name: 'Promise' }));
  await user.click(await screen.findByRole('textbox', { name: 'What did we promise?' }));
  await user.paste('Refund in 3 days');
  await screen.findByText(/^“in 3 days”/);
  await user.click(screen.getByRole('button', { name: /^Save promise/ }));
  await user.click(screen.getByRole('button', { name: 'Details' }));
  await user.type(await screen.findByRole('textbox', { name: 'E-mail' }), 'maya@example.org');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const card = (customer: CustomerId) => background().ask(sidebarFrame, 'lookUp', { by: 'customer', customer });
  await waitFor(async () => expect((await card(onX)).customer.email).toBe('maya@example.org'));
  await background().ask(sidebarFrame, 'undoMerge', { id: entryId(), merge });
  const [maya, other] = [await card(onX), await card(onFacebook)];
  expect(maya.customer).toMatchObject({ labels: ['wholesale'], email: 'maya@example.org' });
  expect(maya.promises).toMatchObject([{ text: 'Refund in 3 days' }]);
  expect(maya.history.map(({ kind }) => kind).toSorted()).toEqual([
    'change',
    'change',
    'change',
    'interaction',
    'interaction',
    'mention',
    'note',
    'promise',
  ]);
  expect(other.history.map(({ kind }) => kind).toSorted()).toEqual(['change', 'change', 'mention']);
});
