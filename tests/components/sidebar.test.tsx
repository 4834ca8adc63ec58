// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Sidebar } from '../../components/sidebar/sidebar.tsx';
import { foundBy } from '../../lib/model/customer-search.ts';
import { CustomerId, PostKey } from '../../lib/model/ids.ts';
import { entryId, mentionOf } from '../background/posts.ts';
import { sidebarFrame, sidePanel, xPage } from '../background/running.ts';
import { speak } from '../speak.ts';
import { background, editor, feed, open, show } from './feed-in.tsx';
import { expectAccessible, showIn } from './page-in.tsx';

describe('a mention', () => {
  test('shows who wrote what, how they feel and how long they have waited', async () => {
    await feed();
    await open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Maya Chen' })).toBeVisible();
    expect(screen.getByText('@mayac')).toBeVisible();
    const wrote = screen.getByRole('region', { name: 'What they wrote' });
    expect(wrote).toHaveTextContent('Third time my Acme parcel is late and I am angry!');
    expect(within(wrote).getByRole('link', { name: /open on X/ })).toHaveAttribute(
      'href',
      'https://x.com/mayac/status/1',
    );
    expect(screen.getByText(/Waiting for/)).toBeVisible();
    expect(screen.getByText('1 of 2 waiting')).toBeVisible();
    await expectAccessible();
  });

  test('stays text, whatever a stranger writes into it', async () => {
    const text = '<img src=x onerror="alert(1)"> Acme \u202Eevil\u202C \uD800 javascript:alert(1)';
    await feed([mentionOf({ id: '1', text, author: { handle: 'h', name: '<b>Bold</b>' } })]);
    const { container } = await open();
    await screen.findByRole('heading', { level: 1, name: '<b>Bold</b>' });
    expect(screen.getByRole('region', { name: 'What they wrote' })).toHaveTextContent('<img src=x onerror=');
    expect(container.querySelector('img, b b, script')).toBeNull();
  });

  test.each([
    ['en', 4_420, '4.4K followers', /^4,420 followers, seen Friday, November 20, 2026/],
    ['en', 1, '1 follower', /^1 follower, seen /],
    ['de', 4_420_000, '4,4 Mio. Follower', /^4\.420\.000 Follower, gesehen: Freitag, 20\. November 2026/],
  ] as const)(
    'says in %s how many follow the account, the exact number and when on hover',
    async (language, followers, shown, exact) => {
      await feed([mentionOf({ id: '1', author: { handle: 'mayac', name: 'Maya Chen', userId: '77', followers } })]);
      speak(language);
      await open();
      const handle = (await screen.findByText('@mayac')).closest('li');
      expect(within(handle ?? document.body).getByText(shown)).toHaveAttribute('title', expect.stringMatching(exact));
    },
  );

  test('shows its beginning first when it is endless', async () => {
    await feed([mentionOf({ id: '1', text: `Acme ${'word '.repeat(19_000)}end` })]);
    const { user } = await open();
    const wrote = await screen.findByRole('region', { name: 'What they wrote' });
    expect(wrote.textContent?.length).toBeLessThan(2_000);
    await user.click(within(wrote).getByRole('button', { name: 'Show all' }));
    expect(wrote).toHaveTextContent(/end/);
  });
});

describe('what we know of a customer', () => {
  test('a label is added, removed and brought back', async () => {
    await feed();
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Label' }));
    const name = screen.getByRole('combobox', { name: 'New label' });
    await user.type(name, 'wholesale');
    fireEvent.keyDown(name, { key: 'Enter', isComposing: true }); // ends an input method's word
    expect(name).toBeVisible();
    await user.type(name, '{Enter}');
    const labels = screen.getByRole('list', { name: 'Labels' });
    expect(await within(labels).findByText('wholesale')).toBeVisible();
    await user.click(within(labels).getByRole('button', { name: 'Remove label wholesale' }));
    await waitFor(() => expect(within(labels).queryByText('wholesale')).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await within(labels).findByText('wholesale')).toBeVisible();
  });

  test('a note is written with N, kept, removed, and brought back with who wrote it', async () => {
    await feed();
    const { user } = await open();
    await screen.findByRole('heading', { level: 1, name: 'Maya Chen' });
    await user.keyboard('n');
    await user.type(screen.getByRole('textbox', { name: 'New note' }), 'Prefers messages');
    await user.click(screen.getByRole('button', { name: /Save note/ }));
    expect(await screen.findByText('Prefers messages')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remove note' }));
    await waitFor(() => expect(screen.queryByText('Prefers messages')).toBeNull());
    await background().ask(sidebarFrame, 'saveSettings', { agentName: 'Lee' });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Prefers messages')).toBeVisible();
    expect(screen.getByRole('region', { name: 'Before' })).toHaveTextContent('Note · Kim Prefers messages');
  });

  test('a mention that needs no answer is dismissed and reopened', async () => {
    const { running } = await feed();
    const customer = CustomerId.parse('x:@mayac');
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Dismiss' }));
    expect(await screen.findByText(/Needs no answer/)).toBeVisible();
    expect(await screen.findByText('1 waiting')).toBeVisible();
    // The second click of a double click on "Dismiss".
    fireEvent.click(screen.getByRole('button', { name: 'Reopen' }), { detail: 2 });
    await running.ask(sidebarFrame, 'addNote', { id: entryId(), customer, text: 'Written after it' });
    await screen.findByText('Written after it');
    expect(screen.getByText(/Needs no answer/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Reopen' }));
    expect(await screen.findByText(/Waiting for/)).toBeVisible();
  });
});

describe('keys', () => {
  test('J and K walk through the waiting, but not while somebody types', async () => {
    await feed();
    const { user } = await open();
    await screen.findByText('1 of 2 waiting');
    await user.keyboard('J'); // Caps Lock is on
    expect(await screen.findByRole('heading', { level: 1, name: 'Tom Reyes' })).toBeVisible();
    await user.keyboard('k');
    await screen.findByRole('heading', { level: 1, name: 'Maya Chen' });
    await user.type(await editor(), 'jjj');
    expect(await editor()).toHaveValue('jjj');
    expect(screen.getByRole('heading', { level: 1, name: 'Maya Chen' })).toBeVisible();
  });

  test('mean what they say at once after something was dismissed: the toast with its Undo takes none', async () => {
    await feed();
    const { user } = await open();
    await screen.findByRole('heading', { level: 1, name: 'Maya Chen' });
    await user.keyboard('d');
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeVisible();
    expect(await screen.findByText('1 waiting')).toBeVisible();
    await user.keyboard('j');
    expect(await screen.findByRole('heading', { level: 1, name: 'Tom Reyes' })).toBeVisible();
  });

  test("O opens the customer's own page in the desk, as its button does", async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await feed();
    const { customer } = await background().ask(sidebarFrame, 'lookUp', { by: 'post', post: PostKey.parse('x:1') });
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Open their page in the desk' }));
    await user.keyboard('o');
    const page = { url: expect.stringMatching(`desk\\.html#/customers/${encodeURIComponent(customer.id)}$`) };
    expect(create.mock.calls).toEqual([[page], [page]]);
  });

  test('Esc closes the sidebar of the page', async () => {
    const { asked } = await feed();
    const { user } = await open();
    await screen.findByRole('heading', { level: 1 });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(asked.moves).toEqual([{ open: false }]));
  });

  test('Esc in the editor leaves it, so that another suggestion can be taken by its number', async () => {
    const { asked } = await feed();
    const { user } = await open();
    await user.type(await editor(), 'Hm{Escape}');
    expect(asked.moves).toEqual([]);
    await user.keyboard('j');
    expect(await screen.findByRole('heading', { level: 1, name: 'Tom Reyes' })).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(asked.moves).toEqual([{ open: false }]));
  });

  test('? lists them all, and Esc then closes the list, not the sidebar', async () => {
    const { asked } = await feed();
    const { user } = await open();
    await screen.findByRole('heading', { level: 1 });
    const keys = [{ name: 'open-sidebar', shortcut: 'Alt+Shift+Q' }];
    vi.spyOn(fakeBrowser.commands, 'getAll').mockReturnValue(Promise.resolve(keys) as never); // typed as with a callback
    await user.keyboard('?');
    const list = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(within(list).getByRole('row', { name: 'Put into reply box Ctrl+Enter' })).toBeVisible();
    expect(within(list).getByRole('row', { name: 'Next waiting mention J, →' })).toBeVisible();
    expect(await within(list).findByRole('row', { name: /^Open this beside a feed/ })).toHaveTextContent('AltShiftQ');
    await expectAccessible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked.moves).toEqual([]);
  });
});

test('says where nothing is chosen that the page cannot be read, as long as that is so', async () => {
  await feed();
  const failed = [{ part: 'post', count: 7, selectors: [], since: '2026-11-20T09:00:00.000Z' }];
  await background().ask(xPage, 'reportHealth', { site: 'x', view: 'home', read: 0, mentions: 0, failed });
  await show();
  expect(await screen.findByRole('alert')).toHaveTextContent('This site has changed its page');
  await expectAccessible();
  await background().ask(xPage, 'reportHealth', { site: 'x', view: 'home', read: 7, mentions: 0, failed: [] });
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('moves to the other side of the page and stays there', async () => {
  await feed();
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: 'Move to the other side' }));
  await waitFor(async () => {
    const { sidebar } = await background().ask(sidebarFrame, 'settings', undefined);
    expect(sidebar.side).toBe('left');
  });
});

test('before anything was chosen it says how to choose, and offers the first that waits', async () => {
  const { running } = await feed();
  await running.ask(sidebarFrame, 'subject', {});
  const { user } = showIn(running, <Sidebar framed />);
  expect(await screen.findByRole('heading', { name: 'Choose a mention' })).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Answer the 2 waiting' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Maya Chen' })).toBeVisible();
});

test('before a brand is known it leads to the first run', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await background().ask(sidebarFrame, 'settings', undefined);
  const { user } = showIn(background(), <Sidebar framed />);
  await user.click(await screen.findByRole('button', { name: 'Set up, one minute' }));
  expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/desk\.html#\/first-run$/) });
});

test('a background that does not answer becomes a sentence, and trying again helps', async () => {
  const { running } = await feed();
  await running.ask(sidebarFrame, 'subject', {});
  const deliver = vi.spyOn(running, 'deliver').mockRejectedValue(new Error('No background here.'));
  const { user } = showIn(running, <Sidebar framed />);
  expect(await screen.findByRole('alert')).toHaveTextContent('Rejoinder did not answer.');
  deliver.mockRestore();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Choose a mention' })).toBeVisible();
});

test('words selected by hand find a customer, or make one, and are logged', async () => {
  const { running } = await feed();
  await running.ask(sidebarFrame, 'choose', {
    tab: 7,
    subject: { kind: 'selection', text: 'Ana Solis', title: 'A blog', address: 'https://blog.example/post' },
  });
  const { user } = showIn(running, <Sidebar framed />);
  expect(await screen.findByText('Nobody on record begins like this.')).toBeVisible();
  await expectAccessible();
  await user.type(screen.getByRole('textbox', { name: 'Handle' }), '@anas');
  await user.click(screen.getByRole('button', { name: 'Add customer' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Ana Solis' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Log' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Called' }));
  expect(await screen.findByText(/Ana Solis A blog/)).toBeVisible();
});

test('whose words were selected is still known after another tab was looked at, until it is taken back', async () => {
  const { user, add } = await selected('Ana Solis');
  await add();
  cleanup();
  await show();
  expect(await screen.findByRole('heading', { level: 1, name: 'Ana Solis' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Somebody else' }));
  expect(await screen.findByRole('heading', { name: 'Whose words are these?' })).toBeVisible();
});

test('what is being written stays when the background fails to tell what has changed', async () => {
  const { running } = await feed();
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: 'Note' }));
  await user.type(screen.getByRole('textbox', { name: 'New note' }), 'Prefers mornings');
  const deliver = vi.spyOn(running, 'deliver').mockRejectedValue(new Error('No background here.'));
  await (fakeBrowser.runtime.onMessage.trigger as (...heard: unknown[]) => Promise<unknown>)({
    told: { what: 'everything' },
  });
  expect((await screen.findAllByText(/^Rejoinder did not answer/))[0]).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'New note' })).toHaveValue('Prefers mornings');
  deliver.mockRestore();
});

test('a note that Escape has put away, or another post, stands there again for its customer; a cancelled one does not', async () => {
  const { running } = await feed();
  const { user } = await open();
  const note = async () => {
    await user.click(await screen.findByRole('button', { name: 'Note' }));
    return screen.getByRole('textbox', { name: 'New note' });
  };
  await user.type(await note(), 'Prefers mornings');
  await user.keyboard('{Escape}');
  expect(await note()).toHaveValue('Prefers mornings');
  await running.ask(xPage, 'open', { post: PostKey.parse('x:2') });
  await screen.findByRole('heading', { level: 1, name: 'Tom Reyes' });
  expect(await note()).toHaveValue('');
  await running.ask(xPage, 'open', { post: PostKey.parse('x:1') });
  await screen.findByRole('heading', { level: 1, name: 'Maya Chen' });
  expect(await note()).toHaveValue('Prefers mornings');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await note()).toHaveValue('');
});

/** Somebody is selected on a page of X; then the form for a new customer is open. */
async function selected(text: string) {
  const { running } = await feed();
  const subject = { kind: 'selection', text, title: 'A post', address: 'https://x.com/anas/status/1' } as const;
  await running.ask(sidebarFrame, 'choose', { tab: 7, subject });
  const { user } = showIn(running, <Sidebar framed />);
  const add = async () => {
    await user.click(await screen.findByRole('button', { name: 'Add customer' }));
    await screen.findByRole('button', { name: 'Somebody else' });
  };
  const again = (address: string) => running.ask(sidebarFrame, 'choose', { tab: 7, subject: { ...subject, address } });
  const accounts = async () =>
    (await running.ask(sidePanel, 'searchCustomers', foundBy('anas'))).customers.map((one) => one.accounts);
  return { user, add, again, accounts };
}

test('a handle that is selected on a page of its network is the account of whom one adds', async () => {
  const { add, again, accounts } = await selected('@anas');
  await add();
  expect(await accounts()).toMatchObject([[{ site: 'x', handle: 'anas' }]]);
  await again('https://x.com/other/status/2');
  expect(await screen.findByRole('heading', { name: 'Whose words are these?' })).toBeVisible();
});

test('the address of a profile is understood as its account, and what names none is said', async () => {
  const { user, add, accounts } = await selected('Ana Solis');
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Network' }), 'Facebook');
  await user.type(screen.getByRole('textbox', { name: 'Handle' }), 'https://x.com/anas');
  await user.click(screen.getByRole('button', { name: 'Add customer' }));
  expect(await screen.findByText(/^“https:\/\/x.com\/anas” is no account on Facebook\./)).toBeVisible();
  expect(await accounts()).toEqual([]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Network' }), 'X');
  await add();
  expect(await accounts()).toMatchObject([[{ site: 'x', handle: 'anas' }]]);
});

test.each(['', ' \n '])('words from a page whose title is not told (%j) link to it by its host', async (title) => {
  const { running } = await feed();
  const subject = {
    kind: 'selection',
    text: 'Ana Solis',
    title,
    address: 'https://blog.example/post?session=1',
  } as const;
  await running.ask(sidebarFrame, 'choose', { tab: 7, subject });
  showIn(running, <Sidebar framed />);
  expect(await screen.findByRole('link', { name: 'blog.example' })).toHaveAttribute('href', subject.address);
});

test('every word of ours comes from the locale files', async () => {
  await feed();
  speak('pseudo');
  await open();
  await screen.findByRole('heading', { level: 1, name: 'Maya Chen' });
  const named = [...screen.getAllByRole('button'), ...screen.getAllByRole('heading', { level: 2 })];
  const ours = named.map((element) => element.getAttribute('aria-label') ?? element.textContent);
  expect(ours.filter((words) => !words?.includes('~'))).toEqual([]);
});
