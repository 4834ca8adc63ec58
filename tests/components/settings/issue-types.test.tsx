// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { IssueTypesSection } from '../../../components/settings/issue-types-section.tsx';
import { backgroundPerTest, sidePanel } from '../../background/running.ts';
import { expectAccessible, showIn } from '../page-in.tsx';

const background = backgroundPerTest();
afterEach(cleanup);

async function issueTypes() {
  const shown = showIn(
    background(),
    <main>
      <h1>Settings</h1>
      <IssueTypesSection />
    </main>,
  );
  const section = within(screen.getByRole('region', { name: 'What posts can be about' }));
  const names = () =>
    within(section.getByRole('list'))
      .getAllByRole<HTMLInputElement>('textbox')
      .map(({ value }) => value);
  await section.findByDisplayValue('Billing');
  return { ...shown, section, names };
}

const kept = async () => (await background().ask(sidePanel, 'issueTypes', undefined)).map(({ id, name }) => name ?? id);

test('the list begins with what is common, and takes what a team adds', async () => {
  const { user, section, names } = await issueTypes();
  await expectAccessible();
  await user.type(section.getByRole('textbox', { name: 'Something else' }), '  Spare parts ');
  await user.click(section.getByRole('button', { name: 'Add' }));
  await section.findByDisplayValue('Spare parts');
  expect(names()).toContain('Delivery');
  expect(await kept()).toContain('Spare parts');
  await user.click(section.getByRole('button', { name: 'Add' })); // nothing was typed
  expect(names().filter((name) => name === 'Spare parts')).toHaveLength(1);
});

test('one is renamed where it stands; an empty name gives the old one back', async () => {
  const { user, section } = await issueTypes();
  const billing = section.getByDisplayValue('Billing');
  await user.clear(billing);
  await user.type(billing, 'Invoices{Enter}');
  await waitFor(async () => expect(await kept()).toContain('Invoices'));
  const invoices = await section.findByDisplayValue('Invoices');
  await user.clear(invoices);
  await user.tab();
  expect(section.getByDisplayValue('Invoices')).toBeVisible();
  expect(await kept()).toContain('Invoices');
});

test('one that is taken away comes back with Undo', async () => {
  const { user, section } = await issueTypes();
  await user.click(section.getByRole('button', { name: 'Remove Booking' }));
  await waitFor(() => expect(section.queryByDisplayValue('Booking')).toBeNull());
  expect(await kept()).not.toContain('booking');
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await section.findByDisplayValue('Booking');
  expect(await kept()).toContain('booking');
});
