// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { PostKey, ResponseId } from '../../lib/model/ids.ts';
import { IssueTypeId } from '../../lib/model/understanding.ts';
import { entryId, mentionOf, ownReply } from '../background/posts.ts';
import { sidebarFrame, xPage } from '../background/running.ts';
import { editor, feed, maya, open, respond } from './feed-in.tsx';
import { expectAccessible } from './page-in.tsx';

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

  test('is another suggestion’s with a second number, as long as the first is untouched', async () => {
    await feed();
    await respond('Sorry', 'Hi there, that is not good enough.');
    await respond('Soon', 'Hi there, it will be with you soon.');
    const { user } = await open();
    await screen.findByRole('button', { name: /Sorry/, pressed: false });
    await user.keyboard('1');
    const first = screen.getByRole('button', { pressed: true });
    await user.keyboard('2');
    expect(screen.getByRole('button', { pressed: true })).not.toBe(first);
    await user.keyboard('1');
    expect(screen.getByRole('button', { pressed: true })).toBe(first);
    await user.type(await editor(), ' By 2.');
    expect(await editor()).toHaveDisplayValue(/\. By 2\.$/);
  });

  test.each(['guidance', 'sentLike'])(
    'stays in the editor, with a sentence, while it cannot be checked by %s',
    async (question) => {
      const { running, asked } = await feed();
      const deliver = running.deliver.bind(running);
      const refusing = vi
        .spyOn(running, 'deliver')
        .mockImplementation((message) =>
          JSON.stringify(message).includes(`"${question}"`)
            ? Promise.reject(new Error('No background.'))
            : deliver(message),
        );
      const { user } = await open();
      await user.type(await editor(), 'Hi Maya, we are on it.');
      await user.click(screen.getByRole('button', { name: 'Put into reply box' }));
      expect(await screen.findByRole('alert')).toHaveTextContent('Rejoinder did not answer.');
      expect(asked.fills).toEqual([]);
      refusing.mockRestore();
      await user.click(screen.getByRole('button', { name: 'Put into reply box' }));
      await waitFor(() => expect(asked.fills).toHaveLength(1));
      expect(screen.queryByText('Rejoinder did not answer.')).toBeNull();
    },
  );

  test('that cannot be kept over a reload says so while it is written, until it can', async () => {
    const { running } = await feed();
    const deliver = running.deliver.bind(running);
    const refusing = vi
      .spyOn(running, 'deliver')
      .mockImplementation((message) =>
        JSON.stringify(message).includes('"keepDraft"')
          ? Promise.reject(new Error('No background.'))
          : deliver(message),
      );
    const { user } = await open();
    await user.click(await editor());
    await user.paste('Hi Maya');
    expect(await screen.findByRole('alert')).toHaveTextContent('Rejoinder did not answer.');
    expect(await editor()).toHaveDisplayValue('Hi Maya');
    refusing.mockRestore();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(await running.ask(sidebarFrame, 'draft', { post: PostKey.parse('x:1') })).toBe('Hi Maya');
  });

  test('is offered with the issue that it was made for, as the team calls that', async () => {
    const { running } = await feed();
    const delivery = IssueTypeId.parse('delivery');
    const response = { id: ResponseId.parse('01SORRY'), title: 'Sorry', text: 'We are on it.', issueTypes: [delivery] };
    await running.ask(sidebarFrame, 'saveResponse', { id: entryId(), response });
    await open();
    expect(await screen.findByRole('button', { name: /Sorry.*for posts about “Delivery”/ })).toBeVisible();
    const issueType = { id: delivery, name: 'Parcels' };
    await running.ask(sidebarFrame, 'saveIssueType', { id: entryId(), issueType });
    expect(await screen.findByRole('button', { name: /Sorry.*for posts about “Parcels”/ })).toBeVisible();
  });

  test('is offered because of danger where the post tells of it', async () => {
    const burnt = mentionOf({ id: '1', text: 'My Acme kettle burnt my hand, photo below' });
    const { running } = await feed([burnt]);
    const safety = IssueTypeId.parse('safety');
    const response = { id: ResponseId.parse('01HURT'), title: 'Hurt', text: 'Send a photo.', issueTypes: [safety] };
    await running.ask(sidebarFrame, 'saveResponse', { id: entryId(), response });
    await open();
    expect(await screen.findByRole('button', { name: /Hurt.*danger: “burnt my hand”/ })).toBeVisible();
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

  test('waits for one more click where the browser lets nothing onto the clipboard without, and stays written', async () => {
    await feed([maya], { kind: 'problem', problem: { kind: 'fillNoBox' } });
    const { user } = await open();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new DOMException('no click'));
    await user.type(await editor(), 'Hello Maya');
    await user.click(screen.getByRole('button', { name: 'Put into reply box' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Your text is not on the clipboard yet.');
    await user.click(screen.getByRole('button', { name: 'Copy text' }));
    expect(await screen.findByText(/Your text is on the clipboard/)).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe('Hello Maya');
    expect(await editor()).toHaveValue('Hello Maya');
    expect(await editor()).toHaveFocus();

    write.mockRejectedValue(new DOMException('never'));
    await user.click(screen.getByRole('button', { name: 'Put into reply box' }));
    await user.click(await screen.findByRole('button', { name: 'Copy text' }));
    expect(await screen.findByText(/Select it and copy it yourself/)).toBeVisible();
  });

  test('is stopped at an open gap; closing the gap is enough', async () => {
    const { asked } = await feed();
    const { user } = await open();
    await user.type(await editor(), 'Hi {{{{brand.shop}}, hello');
    expect(screen.getByText(/Still missing: our shop or café/)).toBeVisible();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Not put in yet: “{{brand.shop}}” is a gap that is still open.',
    );
    expect(asked.fills).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: 'our shop or café' }), 'acme.example{Enter}');
    expect(await editor()).toHaveValue('Hi acme.example, hello');
    await user.click(screen.getByRole('button', { name: 'Put into reply box' }));
    await waitFor(() => expect(asked.fills).toEqual([{ post: 'x:1', text: 'Hi acme.example, hello' }]));
  });

  test('has what is known for a gap that was typed by hand: one click puts it in', async () => {
    await feed();
    const { user } = await open();
    await user.type(await editor(), 'Hi {{{{customer.handle}}, hello');
    expect(await screen.findByText(/Not filled in yet/)).toBeVisible();
    expect(screen.queryByText(/Still missing/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Fill in' }));
    expect(await editor()).toHaveValue('Hi @mayac, hello');
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
    await user.click(screen.getByRole('button', { name: 'Log reply' }));
    expect(await screen.findByText(/Answered after/)).toBeVisible();
    const before = screen.getByRole('region', { name: 'Before' });
    expect(await within(before).findByText('We sent it today')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/Waiting for/)).toBeVisible();
    expect(within(before).queryByText('We sent it today')).toBeNull();
  });

  test('L logs a reply that was sent elsewhere, and says so once however often it is pressed at once', async () => {
    await feed();
    const { user } = await open();
    await editor();
    await user.keyboard('l');
    expect(await screen.findByText(/Answered after/)).toBeVisible();
    await user.keyboard('l');
    const logReply = screen.getByRole('button', { name: 'Log reply' });
    await waitFor(() => expect(logReply).toBeEnabled());
    expect(screen.getAllByText('Reply logged.')).toHaveLength(1);
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

  test('something else is logged in words, which a slip of the hand does not throw away', async () => {
    await feed();
    const { user } = await open();
    let dialog = await openDetails(user);
    await user.type(within(dialog).getByRole('textbox', { name: 'What happened?' }), 'Met her at the fair');
    await user.keyboard('{Escape}');
    dialog = await openDetails(user);
    await user.click(within(dialog).getByRole('button', { name: 'Log' }));
    expect(await screen.findByText('Met her at the fair')).toBeVisible();
  });

  test('an order is logged as of an earlier day, with its number and what it cost, and the currency is kept for the next', async () => {
    const { running } = await feed();
    const { user } = await open();
    const dialog = await openDetails(user);
    const field = (name: string) => within(dialog).getByLabelText(name);
    await user.selectOptions(field('Kind'), 'Order');
    fireEvent.change(field('When'), { target: { value: '2020-03-13T10:30' } });
    await user.type(field('Amount'), '1,249.90');
    await user.clear(field('Currency'));
    await user.type(field('Currency'), 'CHF');
    await user.type(field('Order number'), 'A-1007');
    await user.type(field('What happened?'), 'Tea');
    await expectAccessible();
    await user.click(within(dialog).getByRole('button', { name: 'Log' }));
    expect(await screen.findByText('Order logged.')).toBeVisible();
    const { history } = await running.ask(sidebarFrame, 'lookUp', { by: 'post', post: PostKey.parse('x:1') });
    expect(history).toContainEqual({
      kind: 'interaction',
      at: new Date('2020-03-13T10:30').toISOString(),
      interaction: expect.objectContaining({
        kind: 'order',
        amount: { value: 1249.9, currency: 'CHF' },
        reference: 'A-1007',
      }),
    });
    const before = screen.getByRole('region', { name: 'Before' });
    expect(await within(before).findByText(/1,249\.90/)).toBeVisible();
    expect(within(before).getByText('A-1007').parentElement).toHaveTextContent(/· A-1007 · Tea/);
    await waitFor(async () =>
      expect(await running.ask(sidebarFrame, 'settings', undefined)).toMatchObject({ currency: 'CHF' }),
    );
  });

  test('what is no amount, or still to come, is said and not logged', async () => {
    await feed();
    const { user } = await open();
    const dialog = await openDetails(user);
    await user.type(within(dialog).getByLabelText('What happened?'), 'Party');
    await user.type(within(dialog).getByLabelText('Amount'), 'a lot');
    expect(within(dialog).getByText(/Write an amount/)).toBeVisible();
    await user.clear(within(dialog).getByLabelText('Amount'));
    await user.type(within(dialog).getByLabelText('Amount'), '$49.90');
    expect(within(dialog).getByText(/another currency than EUR/)).toBeVisible();
    await user.clear(within(dialog).getByLabelText('Amount'));
    fireEvent.change(within(dialog).getByLabelText('When'), { target: { value: '2999-01-01T10:30' } });
    expect(within(dialog).getByText(/still to come/)).toBeVisible();
    expect(within(dialog).getByRole('button', { name: 'Log' })).toBeDisabled();
  });
});

async function openDetails(user: UserEvent): Promise<HTMLElement> {
  await user.click(await screen.findByRole('button', { name: 'Log' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Other, or with details…' }));
  return screen.findByRole('dialog', { name: 'Log a contact' });
}
