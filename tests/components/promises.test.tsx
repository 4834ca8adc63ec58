// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PromisesPage } from '../../components/promises/promises-page.tsx';
import { type EntryId, PostKey } from '../../lib/model/ids.ts';
import { entryId } from '../background/posts.ts';
import { sidebarFrame, sidePanel } from '../background/running.ts';
import { background, feed, open } from './feed-in.tsx';
import { expectAccessible, showIn } from './page-in.tsx';
import { permissions } from './permissions.ts';

const day = 24 * 60 * 60_000;
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString();

async function mayaOwed(text: string, due: string): Promise<EntryId> {
  const { customer } = await background().ask(sidebarFrame, 'lookUp', { by: 'post', post: PostKey.parse('x:1') });
  const id = entryId();
  await background().ask(sidebarFrame, 'givePromise', { entry: entryId(), id, customer: customer.id, text, due });
  return id;
}

const promises = async () => within(await screen.findByRole('region', { name: 'Promises' }));

test('a promise is written in words, shown as it was understood, and stands above everything until it is kept', async () => {
  await feed();
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: 'Promise' }));
  await user.click(await screen.findByRole('textbox', { name: 'What did we promise?' }));
  await user.paste('Refund in 3 days');
  expect(await screen.findByText(/^“in 3 days”/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Save promise/ }));
  expect(await (await promises()).findByText('Refund in 3 days')).toBeVisible();
  expect((await promises()).getByText(/^by .*, in 3 days$/)).toBeVisible();
  const [first] = screen.getAllByRole('region');
  expect(first).toHaveAccessibleName('Promises');
  await expectAccessible();
  await user.click((await promises()).getByRole('button', { name: 'Kept' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Promises' })).toBeNull());
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await (await promises()).findByText('Refund in 3 days')).toBeVisible();
});

test('without a time nothing is saved, and a date that is chosen wins over the words', async () => {
  await feed();
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: 'Promise' }));
  await user.click(await screen.findByRole('textbox', { name: 'What did we promise?' }));
  await user.paste('A call back');
  expect(await screen.findByText(/^Say by when/)).toBeVisible();
  expect(screen.getByRole('button', { name: /^Save promise/ })).toBeDisabled();
  // Its year has no end where a browser lets one type on.
  fireEvent.change(screen.getByLabelText('By when'), { target: { value: '202605-03-04T10:30' } });
  expect(screen.getByText(/^Say by when/)).toBeVisible();
  expect(screen.getByRole('button', { name: /^Save promise/ })).toBeDisabled();
  fireEvent.change(screen.getByLabelText('By when'), { target: { value: '2099-03-04T10:30' } });
  await user.click(screen.getByRole('button', { name: /^Save promise/ }));
  await (await promises()).findByText('A call back');
  const { promises: open_ } = await background().ask(sidePanel, 'promises', { limit: 5 });
  expect(open_.map(({ promise }) => promise.due)).toEqual([new Date('2099-03-04T10:30').toISOString()]);
});

test('a promise that is given beside a mention is its brand’s', async () => {
  await feed();
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: 'Promise' }));
  await user.click(await screen.findByRole('textbox', { name: 'What did we promise?' }));
  await user.paste('Refund in 3 days');
  await screen.findByText(/^“in 3 days”/);
  await user.click(screen.getByRole('button', { name: /^Save promise/ }));
  await (await promises()).findByText('Refund in 3 days');
  const { mention } = await background().ask(sidebarFrame, 'lookUp', { by: 'post', post: PostKey.parse('x:1') });
  const { promises: given } = await background().ask(sidePanel, 'promises', { limit: 5 });
  expect(given.map(({ promise }) => promise.brand)).toEqual([mention?.brand]);
});

test('a promise is put to another day in its place', async () => {
  await feed();
  await mayaOwed('Refund', inDays(1));
  const { user } = await open();
  await user.click(await (await promises()).findByRole('button', { name: 'Change promise' }));
  const words = screen.getByRole('textbox', { name: 'What did we promise?' });
  await user.clear(words);
  await user.paste('Refund in 2 weeks');
  await screen.findByText(/^“in 2 weeks”/);
  await user.click(screen.getByRole('button', { name: /^Save promise/ }));
  expect(await (await promises()).findByText('Refund in 2 weeks')).toBeVisible();
  expect((await promises()).getAllByRole('listitem')).toHaveLength(1);
});

test('what was kept or dropped is one click away, with a way back', async () => {
  await feed();
  const id = await mayaOwed('Refund', inDays(1));
  await background().ask(sidebarFrame, 'settlePromise', { id: entryId(), promise: id, outcome: 'dropped' });
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: '1 earlier promise' }));
  const settled = within(screen.getByRole('list', { name: 'Earlier promises' }));
  expect(settled.getByRole('listitem')).toHaveTextContent(/Refund.*dropped/);
  await user.click(settled.getByRole('button', { name: 'Undo' }));
  expect(await (await promises()).findByText('Refund')).toBeVisible();
});

test('the history says whether a promise was kept in time', async () => {
  await feed();
  const late = await mayaOwed('Refund', '2026-11-20T08:00:00.000Z');
  await mayaOwed('Voucher', inDays(1));
  await background().ask(sidebarFrame, 'settlePromise', { id: entryId(), promise: late, outcome: 'kept' });
  await open();
  const before = within(await screen.findByRole('region', { name: 'Before' }));
  const lines = before.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Promise kept, but late · Kim Refund · by /),
      expect.stringMatching(/^Promised · Kim Voucher · by /),
    ]),
  );
  await expectAccessible();
});

test('the desk lists what is overdue apart from what is to come, and asks for notifications at the click alone', async () => {
  await feed();
  await mayaOwed('Late refund', inDays(-2));
  await mayaOwed('Voucher', inDays(2));
  const { request } = permissions({ contains: () => false });
  const { user } = showIn(background(), <PromisesPage />);
  const overdue = within(await screen.findByRole('list', { name: 'Overdue' }));
  expect(overdue.getByRole('listitem')).toHaveTextContent(/Maya Chen.*Late refund.*2 days ago/);
  expect(within(screen.getByRole('list', { name: 'To come' })).getByRole('listitem')).toHaveTextContent('Voucher');
  expect(request).not.toHaveBeenCalled();
  const reminders = screen.getByRole('switch', { name: /Remind me/ });
  await waitFor(() => expect(reminders).toBeEnabled());
  await user.click(reminders);
  expect(request).toHaveBeenCalledWith({ permissions: ['notifications'] });
  expect(reminders).toBeChecked();
  await user.click(overdue.getByRole('button', { name: 'Kept' }));
  await waitFor(() => expect(screen.queryByRole('list', { name: 'Overdue' })).toBeNull());
});

test('who refuses notifications is asked again at the next click, and who takes them back gives the permission back', async () => {
  const answers = [false, true];
  const { request, remove } = permissions({ contains: () => false, says: () => answers.shift() ?? false });
  const { user } = showIn(background(), <PromisesPage />);
  const reminders = await screen.findByRole('switch', { name: /Remind me/ });
  await waitFor(() => expect(reminders).toBeEnabled());
  await user.click(reminders);
  await waitFor(() => expect(request).toHaveBeenCalledTimes(1));
  expect(reminders).not.toBeChecked();
  await user.click(reminders);
  await waitFor(() => expect(reminders).toBeChecked());
  await user.click(reminders);
  await waitFor(() => expect(reminders).not.toBeChecked());
  expect(remove).toHaveBeenCalledWith({ permissions: ['notifications'] });
});

test('a note is corrected in its place, and what it said before is one click away', async () => {
  await feed();
  const { customer } = await background().ask(sidebarFrame, 'lookUp', { by: 'post', post: PostKey.parse('x:1') });
  await background().ask(sidebarFrame, 'addNote', { id: entryId(), customer: customer.id, text: 'Prefers calls' });
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: 'Correct note' }));
  const words = screen.getByRole('textbox', { name: /note/i });
  expect(words).toHaveValue('Prefers calls');
  await user.clear(words);
  await user.paste('Prefers e-mail');
  await user.click(screen.getByRole('button', { name: /^Save note/ }));
  expect(await screen.findByText('Prefers e-mail')).toBeVisible();
  expect(screen.queryByText('Prefers calls')).toBeNull();
  await user.click(screen.getByRole('button', { name: /^Corrected by Kim/ }));
  expect(screen.getByText('Prefers calls')).toBeVisible();
});
