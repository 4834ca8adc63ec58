// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { SettingsPage } from '../../components/settings/settings-page.tsx';
import { SupportersPage } from '../../components/supporters/supporters-page.tsx';
import { mentionOf } from '../background/posts.ts';
import { sidePanel } from '../background/running.ts';
import { background, feed, open } from './feed-in.tsx';
import { expectAccessible, showIn } from './page-in.tsx';
import { permissions } from './permissions.ts';

const question = mentionOf({ id: '1', text: 'Does the Acme kettle fit an induction stove?' });
const help = mentionOf({
  id: '2',
  author: { handle: 'zuri', name: 'Zuri' },
  text: 'The Acme one does.',
  inReplyTo: { id: '1' },
});

async function supporters() {
  await feed([question, help]);
  today();
  return showIn(background(), <SupportersPage />);
}
/** What is given is given now: this month and its budget are the person's own. */
const today = () => background().minutesPass((Date.now() - background().records.now().getTime()) / 60_000);
const ever = { from: '2000-01-01T00:00:00.000Z', to: '2100-01-01T00:00:00.000Z' };
const zuri = async () => within(await screen.findByRole('listitem'));

async function choose(user: UserEvent, item: RegExp) {
  await user.click((await zuri()).getByRole('button', { name: 'Thank' }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
}

test('says in words why somebody is thanked next, of what the score is made, and that they never were', async () => {
  const { user } = await supporters();
  expect(await (await zuri()).findByText('Has answered another customer.')).toBeVisible();
  expect((await zuri()).getByText('Never thanked')).toBeVisible();
  expect((await zuri()).queryByRole('table')).toBeNull();
  await user.click((await zuri()).getByRole('button', { name: /points$/ }));
  expect((await zuri()).getByRole('row', { name: /^Answered another customer 1×/ })).toBeVisible();
  await expectAccessible();
});

test('says beside the reason how many follow them, as it was seen', async () => {
  const author = { ...help.post.author, userId: '77', followers: 12_345 };
  await feed([question, { ...help, post: { ...help.post, author } }]);
  showIn(background(), <SupportersPage />);
  expect(await (await zuri()).findByText('12K followers')).toHaveAttribute(
    'title',
    expect.stringMatching(/^12,345 followers, seen .*\. It decides nothing\.$/),
  );
});

test('thanks are kept in two clicks, and taken back in one', async () => {
  const { user } = await supporters();
  await choose(user, /^We thanked them/);
  expect(await screen.findByText('Everybody is thanked')).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await (await zuri()).findByText('Never thanked')).toBeVisible();
});

test('a reward is given with its cost, and stands in the ledger with who gave it to whom', async () => {
  const { user } = await supporters();
  await background().ask(sidePanel, 'saveSettings', { rewardBudget: 10 });
  await choose(user, /^Give a reward/);
  const dialog = within(await screen.findByRole('dialog', { name: 'A reward for Zuri' }));
  await user.click(dialog.getByRole('textbox', { name: 'What it costs us' }));
  await user.paste('3.90');
  expect(await dialog.findByText('€6.10 of the month’s budget left')).toBeVisible();
  await user.click(dialog.getByRole('button', { name: /^Give/ }));
  const ledger = within(await screen.findByRole('table', { name: 'Rewards given' }));
  expect(ledger.getByRole('row', { name: /Zuri A coffee on us Kim €3\.90$/ })).toBeVisible();
});

test('the card of a supporter says so and gives a reward again in two clicks, over the budget in plain words', async () => {
  await feed([question, help]);
  today();
  await background().ask(sidePanel, 'saveSettings', { rewardBudget: 5 });
  const { user } = await open('2');
  await user.click(await screen.findByRole('button', { name: 'Thank' }));
  await user.click(await screen.findByRole('menuitem', { name: /^Give a reward/ }));
  await user.click(await screen.findByRole('textbox', { name: 'What it costs us' }));
  await user.paste('4');
  await user.click(screen.getByRole('button', { name: /^Give/ }));
  expect(await screen.findByText('Thanked today')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Thank' }));
  await user.click(await screen.findByRole('menuitem', { name: /^A coffee on us €4\.00/ }));
  await waitFor(async () => {
    const { spent } = await background().ask(sidePanel, 'rewards', ever);
    expect(spent).toEqual([{ value: 8, currency: 'EUR' }]);
  });
  await user.click(screen.getByRole('button', { name: 'Thank' }));
  expect(await screen.findByText('€3.00 over the month’s budget')).toBeVisible();
});

test('weights and half-life are changed with an example at hand', async () => {
  await feed();
  permissions({ contains: () => true });
  showIn(background(), <SettingsPage />);
  const weight = await screen.findByRole('spinbutton', { name: 'Answered another customer' });
  expect(screen.getByText(/counts 5\.0 points today, 2\.5 after 90 days/)).toBeVisible();
  fireEvent.change(weight, { target: { value: '8' } });
  expect(await screen.findByText(/counts 8\.0 points today, 4\.0 after 90 days/)).toBeVisible();
  fireEvent.change(weight, { target: { value: '1000' } });
  fireEvent.change(screen.getByRole('spinbutton', { name: /^Counts half after/ }), { target: { value: '30' } });
  expect(await screen.findByText(/counts 8\.0 points today, 4\.0 after 30 days/)).toBeVisible();
  await waitFor(async () =>
    expect((await background().ask(sidePanel, 'settings', undefined)).support).toMatchObject({
      weights: { answered: 8 },
      halfLife: 30,
    }),
  );
});
