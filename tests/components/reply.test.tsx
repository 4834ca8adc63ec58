// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { PostKey } from '../../lib/model/ids.ts';
import { ownReply } from '../background/posts.ts';
import { sidebarFrame, xPage } from '../background/running.ts';
import { editor, feed, maya, open, respond } from './feed-in.tsx';

describe('the reply', () => {
  test('is taken by its number, edited, and put into the reply box by Ctrl Enter', async () => {
    const { asked } = await feed();
    await respond('Sorry', 'Hi there, that is not good enough.');
    const { user } = await open();
    await screen.findByRole('button', { name: /Sorry/, pressed: false });
    await user.keyboard('1');
    await user.type(await editor(), ' We are on it.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/It is in the reply box/)).toBeVisible();
    expect(asked.fills).toEqual([{ post: 'x:1', text: 'Hi there, that is not good enough. We are on it.' }]);
  });

  test('is gone from the editor once it stands in the thread', async () => {
    const { running } = await feed();
    const { user } = await open();
    await user.type(await editor(), 'Hi Maya, we are on it.');
    await user.click(screen.getByRole('button', { name: 'Put into reply box' }));
    await screen.findByText(/It is in the reply box/);
    await running.ask(xPage, 'logSeenReply', { reply: ownReply({ id: '9' }), answers: PostKey.parse('x:1') });
    expect(await screen.findByText(/Answered after/)).toBeVisible();
    await waitFor(async () => expect(await editor()).toHaveValue(''));
  });

  test('goes to the clipboard when the box does not take it, and says what to do', async () => {
    await feed([maya], {
      kind: 'problem',
      problem: { kind: 'fillNotTaken' },
      intent: 'https://x.com/intent/post?in_reply_to=1',
    });
    const { user } = await open();
    await user.type(await editor(), 'Hello Maya');
    await user.click(screen.getByRole('button', { name: 'Put into reply box' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('did not take the text. Paste it there yourself. Your text is on the clipboard');
    expect(within(alert).getByRole('link')).toHaveAttribute('href', 'https://x.com/intent/post?in_reply_to=1');
    expect(await navigator.clipboard.readText()).toBe('Hello Maya');
  });

  test('cannot be filled with an open gap; closing the gap is enough', async () => {
    const { asked } = await feed();
    const { user } = await open();
    await user.type(await editor(), 'Hi {{{{customer.firstName}}, hello');
    expect(screen.getByText(/Still missing: the customer’s first name/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Put into reply box' })).toBeDisabled();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(asked.fills).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: 'the customer’s first name' }), 'Maya{Enter}');
    expect(await editor()).toHaveValue('Hi Maya, hello');
    await user.click(screen.getByRole('button', { name: 'Put into reply box' }));
    await waitFor(() => expect(asked.fills).toEqual([{ post: 'x:1', text: 'Hi Maya, hello' }]));
  });

  test('is kept for each post while the sidebar turns to another', async () => {
    await feed();
    const { user } = await open();
    await user.type(await editor(), 'For Maya');
    await user.click(screen.getByRole('button', { name: 'Next waiting mention' }));
    await screen.findByRole('heading', { level: 1, name: 'Tom Reyes' });
    expect(await editor()).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'Previous waiting mention' }));
    await screen.findByRole('heading', { level: 1, name: 'Maya Chen' });
    expect(await editor()).toHaveValue('For Maya');
  });

  test('gives own words back that a suggestion has replaced', async () => {
    await feed();
    await respond('Sorry', 'Canned words');
    const { user } = await open();
    await user.type(await editor(), 'My own words');
    await user.click(await screen.findByRole('button', { name: /^1?\s*Sorry/ }));
    expect(await editor()).toHaveValue('Canned words');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await editor()).toHaveValue('My own words');
  });
});

describe('logging', () => {
  test('one choice logs a reply, stops the clock, and can be undone', async () => {
    await feed();
    const { user } = await open();
    await user.type(await editor(), 'We sent it today');
    await user.click(screen.getByRole('button', { name: 'Log' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Log reply' }));
    expect(await screen.findByText(/Answered after/)).toBeVisible();
    const before = screen.getByRole('region', { name: 'Before' });
    expect(await within(before).findByText('We sent it today')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/Waiting for/)).toBeVisible();
    expect(within(before).queryByText('We sent it today')).toBeNull();
  });

  test('a double click logs once', async () => {
    const { running } = await feed();
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Log' }));
    await user.dblClick(await screen.findByRole('menuitem', { name: 'Called' }));
    expect(await screen.findByText('Call logged.')).toBeVisible();
    const card = await running.ask(sidebarFrame, 'lookUp', { by: 'post', post: PostKey.parse('x:1') });
    expect(card.history.filter(({ kind }) => kind === 'interaction')).toHaveLength(1);
  });

  test('something else is logged in words', async () => {
    await feed();
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Log' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Other…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Log something else' });
    await user.type(within(dialog).getByRole('textbox', { name: 'What happened?' }), 'Met her at the fair');
    await user.click(within(dialog).getByRole('button', { name: 'Log' }));
    expect(await screen.findByText('Met her at the fair')).toBeVisible();
  });
});
