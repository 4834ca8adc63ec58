// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BackupSection } from '../../components/backup/backup-section.tsx';
import { CustomerMenu } from '../../components/privacy/customer-menu.tsx';
import { GonePost } from '../../components/privacy/gone-post.tsx';
import { RetentionSection } from '../../components/privacy/retention-section.tsx';
import { SensitiveAdvice } from '../../components/privacy/sensitive-advice.tsx';
import { CustomerId, PostKey } from '../../lib/model/ids.ts';
import { acme, entryId, mentionOf } from '../background/posts.ts';
import { backgroundPerTest, sidebarFrame, sidePanel, xPage } from '../background/running.ts';
import { personOf, stage } from '../records/table-rows.ts';
import { expectAccessible, showIn } from './page-in.tsx';

const background = backgroundPerTest();
const customer = CustomerId.parse('x:@mayac');

afterEach(cleanup);
beforeEach(async () => {
  await background().ask(sidebarFrame, 'saveBrand', { id: entryId(), brand: acme });
  await background().ask(xPage, 'see', [mentionOf({ id: '1' })]);
  await background().ask(sidePanel, 'addNote', { id: entryId(), customer, text: 'Likes tea.' });
});

describe('what we hold of a person', () => {
  test('is shown as it was written', async () => {
    const { user } = showIn(background(), <CustomerMenu customer={customer} name="Maya Chen" />);
    await user.click(screen.getByRole('button', { name: 'What we hold' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Show all we hold…' }));
    const dialog = await screen.findByRole('dialog', { name: 'All we hold about Maya Chen' });
    expect(await within(dialog).findByText('Likes tea.')).toBeVisible();
    expect(within(dialog).getByText(/Third time my Acme parcel is late/)).toBeVisible();
    expect(within(dialog).getAllByRole('listitem')).toHaveLength(2);
    await expectAccessible();
    const search = within(dialog).getByRole('searchbox', { name: 'Search what we hold' });
    await user.type(search, 'TEA');
    await waitFor(() => expect(within(dialog).getAllByRole('listitem')).toHaveLength(1));
    expect(within(dialog).getByText('Likes tea.')).toBeVisible();
    await user.clear(search);
    await user.type(search, 'coffee');
    expect(await within(dialog).findByText('Nothing with these words.')).toBeVisible();
    expect(within(dialog).getByRole('button', { name: /^Export/ })).toBeVisible();
  });

  test('is shown with everything that was written down of a contact, a detail and a promise', async () => {
    const ask = background().ask.bind(background());
    const contact = { kind: 'order', at: '2026-11-02T10:00:00.000Z', text: 'A kettle', reference: 'A-7' } as const;
    await ask(sidePanel, 'log', { ...contact, id: entryId(), customer, amount: { value: 49.9, currency: 'EUR' } });
    await ask(sidePanel, 'setCustomerField', { id: entryId(), customer, field: 'place', value: 'Leeds' });
    const promise = { id: entryId(), text: 'New lid', due: '2026-12-04T17:00:00.000Z' };
    await ask(sidePanel, 'givePromise', { ...promise, entry: promise.id, customer });
    await ask(sidePanel, 'settlePromise', { id: entryId(), promise: promise.id, outcome: 'dropped' });
    const { user } = showIn(background(), <CustomerMenu customer={customer} name="Maya Chen" />);
    await user.click(screen.getByRole('button', { name: 'What we hold' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Show all we hold…' }));
    expect(await screen.findByText(/November 2, 2026.* · €49\.90 · A-7 · A kettle/)).toBeVisible();
    expect(screen.getByText('Place: Leeds')).toBeVisible();
    expect(screen.getByText(/New lid · by .*December 4, 2026/)).toBeVisible();
    expect(screen.getByText('Promise dropped')).toBeVisible();
  });

  test('is erased by a second click, after it was said what goes; before that it can be left', async () => {
    const { user } = showIn(background(), <CustomerMenu customer={customer} name="Maya Chen" />);
    const ask = async () => {
      await user.click(screen.getByRole('button', { name: 'What we hold' }));
      await user.click(await screen.findByRole('menuitem', { name: 'Erase this person…' }));
      return screen.findByRole('dialog', { name: 'Erase Maya Chen?' });
    };
    const dialog = await ask();
    expect(await within(dialog).findByText('1 mention')).toBeVisible();
    expect(within(dialog).getByText('1 note')).toBeVisible();
    await expectAccessible();
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(await background().records.database.customers.count()).toBe(1);
    const again = await ask();
    await within(again).findByText('1 mention');
    await user.click(within(again).getByRole('button', { name: 'Erase for good' }));
    await screen.findByText('Maya Chen is erased.');
    expect(await background().records.database.customers.count()).toBe(0);
  });

  test('says when a file that waits to be imported told of them, and was put away', async () => {
    const accounts = [{ site: 'x' as const, handle: 'mayac' }];
    await stage(background().records, entryId(), [{ line: 2, person: personOf({ accounts }) }]);
    const { user } = showIn(background(), <CustomerMenu customer={customer} name="Maya Chen" />);
    await user.click(screen.getByRole('button', { name: 'What we hold' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Erase this person…' }));
    await screen.findByText('1 mention');
    await user.click(screen.getByRole('button', { name: 'Erase for good' }));
    expect(await screen.findByText(/The file that you were importing told of them/)).toBeVisible();
  });
});

test('how long things are kept is chosen by kind, what is older is counted, and goes by a second click', async () => {
  background().minutesPass(800 * 24 * 60);
  const { user } = showIn(background(), <RetentionSection />);
  await screen.findByText('Nothing is older than that.');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Mentions' }), '2 years');
  await screen.findByText('Mentions: 1 is older, of 1 customer');
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Delete these now' }));
  await user.click(await screen.findByRole('button', { name: 'Erase for good' }));
  await screen.findByText('1 record is deleted.');
  await screen.findByText('Nothing is older than that.');
  expect(await background().records.database.mentions.count()).toBe(0);
});

test('details and labels of whom nobody heard for long are counted before they go', async () => {
  await background().ask(sidePanel, 'addLabel', { id: entryId(), customer, label: 'VIP' });
  background().minutesPass(800 * 24 * 60);
  const { user } = showIn(background(), <RetentionSection />);
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Details and labels' }), '2 years');
  await screen.findByText('Details and labels: 1 is older, of 1 customer');
  await user.click(screen.getByRole('button', { name: 'Delete these now' }));
  await user.click(await screen.findByRole('button', { name: 'Erase for good' }));
  await screen.findByText('Nothing is older than that.');
  expect((await background().ask(sidePanel, 'lookUp', { by: 'customer', customer })).customer.labels).toEqual([]);
});

test('a post that somebody deleted is said to be gone, and to be there after all', async () => {
  const post = PostKey.parse('x:1');
  const mention = async () => {
    const card = await background().ask(sidePanel, 'lookUp', { by: 'post', post });
    if (card.mention === undefined) throw new Error('it is not kept');
    return card.mention;
  };
  const { user, unmount } = showIn(background(), <GonePost mention={await mention()} />);
  await user.click(screen.getByRole('button', { name: 'Say it was deleted' }));
  await expect.poll(async () => (await mention()).goneAt).toBeDefined();
  unmount();
  const gone = showIn(background(), <GonePost mention={await mention()} />);
  expect(screen.getByText('Gone from X since Nov 20.')).toBeVisible();
  await gone.user.click(screen.getByRole('button', { name: 'It is there after all' }));
  await expect.poll(async () => (await mention()).goneAt).toBeUndefined();
});

test('a note about somebody’s health is advised against, with the words and the reason', () => {
  showIn(background(), <SensitiveAdvice text="Her diabetes is bad, card 4111111111111111" />);
  expect(screen.getByRole('status')).toHaveTextContent(/diabetes \(health\) and 4111111111111111 \(card number\)/);
});

test('a backup asks for a passphrase that is long enough and typed twice alike', async () => {
  const { user } = showIn(background(), <BackupSection />);
  await screen.findByText('There is no backup yet.');
  await expectAccessible();
  await user.type(screen.getByLabelText('Passphrase'), 'short');
  await user.type(screen.getByLabelText('Passphrase again'), 'shore');
  await user.click(screen.getByRole('button', { name: 'Make a backup…' }));
  expect(screen.getByText('At least 12 characters.')).toBeVisible();
  expect(screen.getByText('The two are not the same.')).toBeVisible();
});
