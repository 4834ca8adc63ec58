// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Desk } from '../../components/desk/desk.tsx';
import { goTo } from '../../components/use-route.ts';
import { ResponseId } from '../../lib/model/ids.ts';
import type { Post } from '../../lib/model/post.ts';
import { acme, entryId, mentionOf } from '../background/posts.ts';
import { backgroundPerTest, sidePanel, xPage } from '../background/running.ts';
import { expectAccessible, showIn } from './page-in.tsx';
import { permissions } from './permissions.ts';

const background = backgroundPerTest();

beforeEach(() => {
  permissions({ contains: () => true });
});
afterEach(() => {
  cleanup();
  location.hash = '';
});

/** The order in which they wait: Maya, Tom, Ana, who wrote on Facebook where posts may have no address. */
const people = [
  ['1', 'mayac', 'Maya Chen', 'Third time my Acme parcel is late!'],
  ['2', 'treyes', 'Tom Reyes', 'Where is my Acme kettle?'],
  ['3', 'anas', 'Ana Solis', 'Acme sent me the wrong colour.'],
] as const;

async function openQueue(more: (id: string) => Partial<Post> = () => ({})) {
  const running = background();
  await running.ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
  await running.ask(sidePanel, 'saveSettings', { ready: true, agentName: 'Kim' });
  const mentions = people.map(([id, handle, name, text], place) =>
    mentionOf({ id, author: { handle, name }, text, postedAt: `2026-11-20T08:5${place}:00.000Z`, ...more(id) }),
  );
  await running.ask(xPage, 'see', mentions);
  goTo('queue');
  const { user } = showIn(running, <Desk />);
  const queue = within(await screen.findByRole('list', { name: 'Queue' }));
  await waitFor(() => expect(queue.getAllByRole('listitem')).toHaveLength(people.length));
  const row = (who: string) => queue.getByRole('link', { name: new RegExp(who) });
  return { user, queue, row };
}

/** The card beside the list, once it is this person's. */
async function cardOf(name: string) {
  const card = within(await screen.findByRole('region', { name: 'Mention' }));
  await card.findByRole('textbox', { name: new RegExp(`^Reply to ${name}`) });
  return card;
}

describe('a row of the queue', () => {
  it('opens the card of its post, with all that a card can do', async () => {
    const { user, row } = await openQueue();
    await user.click(row('Tom Reyes'));
    const card = await cardOf('Tom');
    expect(card.getByText('1 mention')).toBeTruthy();
    expect(card.getByText(/of 3 waiting/)).toBeTruthy();
    expect(row('Tom Reyes').getAttribute('aria-current')).toBe('true');
    expect(screen.getByRole('region', { name: 'Mention' })).toBe(document.activeElement);
    await expectAccessible();

    await user.click(card.getByRole('button', { name: 'Log reply' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: /Tom Reyes/ })).toBeNull());
    // Who was answered is still there to read, and the way on goes on from where they stood.
    expect(await card.findByText(/^Answered after/)).toBeTruthy();
    expect(card.getByText('2 waiting')).toBeTruthy();
  });

  it('is opened, answered for and left by the keyboard alone', async () => {
    const { user, row } = await openQueue();
    row('Maya Chen').focus();
    await user.keyboard('{ArrowDown}');
    expect(row('Tom Reyes')).toBe(document.activeElement);
    await user.keyboard('{Enter}');
    await cardOf('Tom');
    await user.keyboard('j');
    await cardOf('Ana');
    await user.keyboard('k');
    await cardOf('Tom');
    await user.keyboard('k');
    await cardOf('Maya');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(row('Maya Chen')).toBe(document.activeElement));
    expect(screen.queryByRole('region', { name: 'Mention' })).toBeNull();
  });

  it('is left with one step back, however many cards one has walked through', async () => {
    const { user, row } = await openQueue();
    const steps = history.length;
    await user.click(row('Maya Chen'));
    await cardOf('Maya');
    await user.keyboard('j');
    await cardOf('Tom');
    await user.click(screen.getByRole('button', { name: 'Next waiting mention' }));
    await cardOf('Ana');
    expect(history.length).toBe(steps + 1);
    act(() => history.back());
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Mention' })).toBeNull());
  });

  it('goes on with the next card after the one that was dismissed', async () => {
    const { user, queue, row } = await openQueue();
    await user.click(row('Tom Reyes'));
    const card = await cardOf('Tom');
    await user.keyboard('d');
    await waitFor(() => expect(queue.getAllByRole('listitem')).toHaveLength(2));
    expect(await card.findByText(/^Needs no answer/)).toBeTruthy();
    await user.keyboard('j');
    await cardOf('Ana');
    await user.keyboard('k');
    await cardOf('Maya');
  });

  it('is dismissed with D, which leaves the keyboard in the list and can be taken back', async () => {
    const { user, queue, row } = await openQueue();
    row('Maya Chen').focus();
    await user.keyboard('d');
    await waitFor(() => expect(queue.getAllByRole('listitem')).toHaveLength(2));
    expect(row('Tom Reyes')).toBe(document.activeElement);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await queue.findByRole('link', { name: /Maya Chen/ })).toBeTruthy();
  });

  it('is not dismissed by a key that was held, or a second click that was meant, for the one above it', async () => {
    const { user, queue, row } = await openQueue();
    row('Maya Chen').focus();
    await user.keyboard('d');
    await waitFor(() => expect(queue.getAllByRole('listitem')).toHaveLength(2));
    fireEvent.keyDown(row('Tom Reyes'), { key: 'd', repeat: true });
    const item = within(row('Tom Reyes').parentElement ?? document.body);
    fireEvent.click(item.getByRole('button', { name: 'Dismiss' }), { detail: 2 });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await queue.findByRole('link', { name: /Maya Chen/ });
    expect(row('Tom Reyes')).toBeTruthy();
  });

  it('is dismissed by its own key and button while the card of another one is open', async () => {
    const { user, queue, row } = await openQueue();
    await user.click(row('Maya Chen'));
    const card = await cardOf('Maya');
    row('Tom Reyes').focus();
    await user.keyboard('d');
    await waitFor(() => expect(queue.getAllByRole('listitem')).toHaveLength(2));
    expect(card.getByRole('button', { name: 'Dismiss' })).toBeTruthy();
    await user.click(within(row('Ana Solis').parentElement ?? document.body).getByRole('button', { name: 'Dismiss' }));
    await waitFor(() => expect(queue.getAllByRole('listitem')).toHaveLength(1));
    expect(row('Maya Chen')).toBeTruthy();
  });

  it('leads to the post as well, and to its card alone where the post has no address', async () => {
    const { user, queue, row } = await openQueue((id) => (id === '3' ? { permalink: undefined } : {}));
    const links = queue.getAllByRole('link', { name: 'Open on X' }).map((link) => link.getAttribute('href'));
    expect(links.toSorted()).toEqual(['https://x.com/mayac/status/1', 'https://x.com/mayac/status/2']);
    await user.click(row('Ana Solis'));
    await cardOf('Ana');

    const created = vi.spyOn(fakeBrowser.tabs, 'create');
    await user.click(within(row('Maya Chen').parentElement ?? document.body).getByRole('link', { name: 'Open on X' }));
    await waitFor(() => expect(created).toHaveBeenCalledWith({ url: 'https://x.com/mayac/status/1' }));
  });
});

it('beside no page a reply is copied, and the post is one click away', async () => {
  const response = { id: ResponseId.parse('late'), title: 'Late', text: 'Sorry for the late parcel, Maya.' };
  await background().ask(sidePanel, 'saveResponse', { id: entryId(), response });
  const { user, row } = await openQueue();
  await user.click(row('Maya Chen'));
  const card = await cardOf('Maya');
  await user.type(card.getByRole('textbox', { name: /^Reply to/ }), 'Hi Maya, I am asking the carrier now.');
  await user.click(card.getByRole('button', { name: /^Copy text/ }));
  expect(await card.findByText('Your text is on the clipboard, ready to paste.')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe('Hi Maya, I am asking the carrier now.');
  expect(card.getByRole('link', { name: 'Open on X' }).getAttribute('href')).toBe('https://x.com/mayac/status/1');
  expect(card.queryByRole('button', { name: /into the reply box/ })).toBeNull();
});

it('what somebody wrote before opens its own card from their history', async () => {
  const { user, row } = await openQueue((id) => (id === '2' ? { author: { handle: 'mayac', name: 'Maya Chen' } } : {}));
  await user.click(row('Where is my Acme kettle'));
  const card = await cardOf('Maya');
  await user.click(await card.findByRole('button', { name: /Third time my Acme parcel is late/ }));
  await waitFor(() => expect(location.hash).toBe('#/queue/x%3A1'));
});
