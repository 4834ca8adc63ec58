// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CustomerPage } from '../../components/customers/customer-page.tsx';
import { type CustomerId, PostKey } from '../../lib/model/ids.ts';
import { entryId, mentionOf, ownReply } from '../background/posts.ts';
import { sidebarFrame, xPage } from '../background/running.ts';
import { background, feed, open } from './feed-in.tsx';
import { expectAccessible, showIn } from './page-in.tsx';

/** Maya's mention and, after it, so many notes, three of each moment; the newest has number 1. */
async function withNotes(count: number): Promise<CustomerId> {
  await feed([mentionOf({ id: '1' })]);
  const { customer } = await background().ask(sidebarFrame, 'lookUp', { by: 'post', post: PostKey.parse('x:1') });
  for (let number = count; number > 0; number -= 1) {
    if (number % 3 === 0) background().minutesPass(1);
    await note(customer.id, String(number));
  }
  background().minutesPass(1);
  return customer.id;
}

function note(customer: CustomerId, text: string) {
  return background().ask(sidebarFrame, 'addNote', { id: entryId(), customer, text: `«${text}»` });
}

const part = async () => within(await screen.findByRole('region', { name: 'Before' }));
const press = async (user: UserEvent, name: string) => user.click(await (await part()).findByRole('button', { name }));
/** What the notes say, in the order in which they stand there. */
async function notes() {
  const rows = (await part()).queryAllByRole('listitem');
  return rows.flatMap(({ textContent }) => /«(.*)»/.exec(textContent ?? '')?.[1] ?? []);
}
const upTo = (last: number) => Array.from({ length: last }, (_, place) => String(place + 1));

test('on the customer’s own page there is room for more of it at first', async () => {
  const customer = await withNotes(30);
  showIn(background(), <CustomerPage customer={customer} />);
  await (await part()).findByRole('button', { name: 'Show all 31' });
  expect((await part()).getAllByRole('listitem')).toHaveLength(20);
});

// A page of 50 ends within a moment; whatever is of the same moment comes with the next page.
test('older pages follow on request, and what is left is the true number', async () => {
  await withNotes(130);
  const { user } = await open();
  await press(user, 'Show all 130');
  await press(user, 'Show older (80)');
  await waitFor(async () => expect(await notes()).toEqual(upTo(101)));
  await press(user, 'Show older (29)');
  await waitFor(async () => expect(await notes()).toEqual(upTo(130)));
  expect((await part()).queryByRole('button', { name: /^Show/ })).toBeNull();
});

test('what is written meanwhile neither drops an entry nor doubles one, and the next page begins after the last', async () => {
  const customer = await withNotes(130);
  const { user } = await open();
  await press(user, 'Show all 130');
  await press(user, 'Show older (80)');
  await waitFor(async () => expect(await notes()).toHaveLength(101));
  await act(async () => {
    await note(customer, 'new');
    await note(customer, 'newer');
  });
  await waitFor(async () => expect(await notes()).toEqual(['newer', 'new', ...upTo(101)]));
  await press(user, 'Show older (29)');
  await waitFor(async () => expect(await notes()).toEqual(['newer', 'new', ...upTo(130)]));
});

test('an old note that is removed is gone from its page, and nothing else is', async () => {
  await withNotes(70);
  await background().ask(xPage, 'see', [mentionOf({ id: '2', postedAt: '2026-11-20T09:24:00.000Z' })]);
  const { user } = await open('2');
  await press(user, 'Show all 71');
  await press(user, 'Show older (22)');
  const sixtieth = await waitFor(async () => {
    const row = (await part()).getByText('«60»').closest('li');
    return within(row ?? document.body);
  });
  await user.click(sixtieth.getByRole('button', { name: 'Remove note' }));
  await waitFor(async () => expect(await notes()).toEqual(upTo(70).filter((text) => text !== '60')));
});

test.each([
  ['Thank you Acme!', 'they said thanks'],
  ['It works now', 'that solved it'],
  ['Which carrier is it?', 'they wrote back'],
  ['That is useless and I am furious, worst service ever', 'they stayed unhappy'],
])('a reply says what became of it as soon as that is seen: after %j %s', async (then, says) => {
  await feed([mentionOf({ id: '1' })]);
  await background().ask(xPage, 'logSeenReply', { reply: ownReply({ id: '2' }), answers: PostKey.parse('x:1') });
  await open();
  const reply = async () =>
    (await (await part()).findByText('Hi Maya, we are on it.')).closest('li')?.textContent ?? '';
  expect(await reply()).toMatch(/^Replied · \S+ Hi Maya/);
  const postedAt = '2026-11-20T09:05:00.000Z';
  background().minutesPass(10);
  await background().ask(xPage, 'see', [mentionOf({ id: '3', text: then, inReplyTo: { id: '2' }, postedAt })]);
  await waitFor(async () => expect(await reply()).toContain(` · ${says} Hi Maya`));
  await expectAccessible();
});

test('a contact that is no reply to a mention ends in nothing', async () => {
  await feed([mentionOf({ id: '1' })]);
  const { customer } = await background().ask(sidebarFrame, 'lookUp', { by: 'post', post: PostKey.parse('x:1') });
  const call = { id: entryId(), customer: customer.id, kind: 'call', text: 'About her lamp.' } as const;
  await background().ask(sidebarFrame, 'log', call);
  await open();
  const row = (await (await part()).findByText('About her lamp.')).closest('li');
  expect(row?.textContent).toMatch(/^Called · \S+ About her lamp\./);
});

test('a page that did not come is a sentence, and comes when asked for again', async () => {
  await withNotes(60);
  const { user } = await open();
  await press(user, 'Show all 60');
  const deliver = vi.spyOn(background(), 'deliver').mockRejectedValue(new Error('No background here.'));
  await press(user, 'Show older (10)');
  expect(await (await part()).findByRole('alert')).toHaveTextContent('Rejoinder did not answer.');
  deliver.mockRestore();
  await press(user, 'Try again');
  await waitFor(async () => expect(await notes()).toEqual(upTo(60)));
});

test('is narrowed by kind, network and words, as one chooses and types', async () => {
  const customer = await withNotes(6);
  await background().ask(sidebarFrame, 'addLabel', { id: entryId(), customer, label: 'press' });
  const { user } = await open();
  await press(user, 'Show all 7');
  const bar = await part();
  await user.type(bar.getByRole('searchbox', { name: 'Search the history' }), '4');
  await waitFor(async () => expect(await notes()).toEqual(['4']));
  await user.clear(bar.getByRole('searchbox'));
  await user.selectOptions(bar.getByRole('combobox', { name: 'Kind' }), 'Labels');
  await waitFor(async () => expect((await part()).getAllByRole('listitem')).toHaveLength(1));
  expect((await part()).getByText('press')).toBeVisible();
  await user.selectOptions(bar.getByRole('combobox', { name: 'Network' }), 'Facebook');
  expect(await (await part()).findByText(/Nothing like that/)).toBeVisible();
  await expectAccessible();
});

test('a history that was narrowed pages on, and is put right when something is written meanwhile', async () => {
  const customer = await withNotes(60);
  const { user } = await open();
  await press(user, 'Show all 60');
  await user.selectOptions((await part()).getByRole('combobox', { name: 'Kind' }), 'Notes');
  await waitFor(async () => expect(await notes()).toHaveLength(50));
  await press(user, 'Show older');
  await waitFor(async () => expect(await notes()).toEqual(upTo(60)));
  await act(() => note(customer, 'new').then(() => undefined));
  await waitFor(async () => expect(await notes()).toEqual(['new', ...upTo(60)]));
});

test('a contact of any age is taken back from its row, and comes back with Undo', async () => {
  await feed([mentionOf({ id: '1' })]);
  const { customer } = await background().ask(sidebarFrame, 'lookUp', { by: 'post', post: PostKey.parse('x:1') });
  const call = { customer: customer.id, kind: 'call', text: 'About her lamp.' } as const;
  await background().ask(sidebarFrame, 'log', { id: entryId(), ...call });
  await background().ask(xPage, 'logSeenReply', { reply: ownReply({ id: '2' }), answers: PostKey.parse('x:1') });
  background().minutesPass(3 * 24 * 60);
  const { user } = await open();
  expect(await screen.findByText(/^Answered after/)).toBeTruthy();

  const takeBack = async (what: RegExp) => {
    const row = (await part()).getAllByRole('listitem').find(({ textContent }) => what.test(textContent ?? ''));
    if (row === undefined) throw new Error('no such row');
    await user.click(within(row).getByRole('button', { name: 'Take this contact back' }));
  };
  // What it alone answered waits again.
  await takeBack(/^Replied/);
  expect(await screen.findByText(/^Waiting/)).toBeTruthy();
  await waitFor(async () => expect((await part()).queryByText(/we are on it/)).toBeNull());
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByText(/^Answered after/)).toBeTruthy();
  expect(await (await part()).findByText(/we are on it/)).toBeTruthy();

  await takeBack(/^Called/);
  await waitFor(async () => expect((await part()).queryByText(/About her lamp/)).toBeNull());
  expect(await screen.findByText('Taken back.')).toBeTruthy();
  await expectAccessible();
});
