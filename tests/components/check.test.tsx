// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { EntryId, PostKey } from '../../lib/model/ids.ts';
import { KnowledgeId } from '../../lib/model/knowledge.ts';
import { acme, entryId, mentionOf, ownReply } from '../background/posts.ts';
import { sidebarFrame, xPage } from '../background/running.ts';
import { editor, feed, open, respond } from './feed-in.tsx';
import { expectAccessible } from './page-in.tsx';

const hints = () => screen.findByRole('list', { name: 'What could be better' });
const lines = async () =>
  within(await hints())
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
/** Quicker than key by key. */
async function put(user: UserEvent, text: string): Promise<void> {
  await user.click(await editor());
  await user.paste(text);
}
const inTheBox = { name: 'Put into reply box' };

describe('a draft', () => {
  test('gets advice while it is written, which leads to the place and shows what is better', async () => {
    await feed();
    const { user } = await open();
    await put(user, 'Sorry Maya, we will look into it.');
    const line = await screen.findByRole('button', { name: /says nothing certain/ });
    expect(line).toHaveAttribute('aria-expanded', 'false');
    await user.click(line);
    expect(await screen.findByText(/You’ll hear from me by 5 pm today/)).toBeVisible();
    const box = await editor();
    expect(box).toHaveFocus();
    const { selectionStart, selectionEnd, value } = box as HTMLTextAreaElement; // a text area
    expect(value.slice(selectionStart, selectionEnd)).toBe('look into it');
    await expectAccessible();
    await user.keyboard('something today');
    await waitFor(() => expect(screen.queryByRole('list', { name: 'What could be better' })).toBeNull());
  });

  test('shows one line at first, the gravest, and the rest on request; the keyboard walks through all', async () => {
    await feed();
    const { user } = await open();
    await put(user, 'Calm down. As per our policy it is late, we will look into it.');
    await screen.findByRole('button', { name: 'and 4 more' });
    expect(await lines()).toEqual([expect.stringContaining('Calm down')]);
    await user.click(screen.getByRole('button', { name: 'and 4 more' }));
    expect(await lines()).toHaveLength(5);
    await user.click(await editor());
    await user.keyboard('{F8}{F8}{F8}');
    expect(screen.getByRole('button', { name: /look into it.* says nothing certain/ })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });

  test('keeps what was dismissed away, for this post alone', async () => {
    await feed();
    const { user } = await open();
    await put(user, 'Hi there, sorry. It comes today.');
    await user.click(await screen.findByRole('button', { name: /Nobody is addressed by name/ }));
    await user.click(screen.getByRole('button', { name: 'Not for this reply' }));
    await put(user, ' Really.');
    expect(screen.queryByRole('button', { name: /Nobody is addressed/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Next waiting mention' }));
    await screen.findByRole('heading', { level: 1, name: 'Tom Reyes' });
    await put(user, 'Hi there, yes, we do sell kettles.');
    expect(await screen.findByRole('button', { name: /Nobody is addressed by name/ })).toBeVisible();
  });

  test('is put in at once where there is only advice', async () => {
    const { asked } = await feed();
    const { user } = await open();
    await put(user, 'Calm down, Maya.');
    await user.click(screen.getByRole('button', inTheBox));
    await waitFor(() => expect(asked.fills).toHaveLength(1));
  });

  test('with private data is stopped and says why; a double click is no second click', async () => {
    const { asked } = await feed();
    const { user } = await open();
    await put(user, 'Sorry Maya, is it maya@mail.example?');
    await user.dblClick(screen.getByRole('button', inTheBox));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Not put in yet: “maya@mail.example” is an e-mail address, and everybody can read this reply.',
    );
    expect(asked.fills).toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'Put it in all the same' }));
    await waitFor(() => expect(asked.fills).toEqual([{ post: 'x:1', text: 'Sorry Maya, is it maya@mail.example?' }]));
  });

  test('is stopped by the same thing each time: no hint of a stop can be dismissed', async () => {
    const { asked } = await feed();
    const { user } = await open();
    await put(user, 'Sorry Maya, is it maya@mail.example?');
    await user.click(await screen.findByRole('button', { name: /is an e-mail address/ }));
    expect(await screen.findByText(/Could you send me that in a direct message/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Not for this reply' })).toBeNull();
    await user.click(screen.getByRole('button', inTheBox));
    await user.click(await screen.findByRole('button', { name: 'Put it in all the same' }));
    await waitFor(() => expect(asked.fills).toHaveLength(1));
    await put(user, ' Really?');
    await user.click(screen.getByRole('button', inTheBox));
    expect(await screen.findByRole('button', { name: 'Put it in all the same' })).toBeVisible();
    expect(asked.fills).toHaveLength(1);
  });

  test('that was stopped for one post is stopped for the next one, too', async () => {
    const { asked } = await feed();
    const { user } = await open('2');
    const go = async (where: 'Next' | 'Previous', name: string) => {
      await user.click(screen.getByRole('button', { name: `${where} waiting mention` }));
      await screen.findByRole('heading', { level: 1, name });
    };
    await put(user, 'Sorry, is it maya@mail.example?');
    await go('Previous', 'Maya Chen');
    await put(user, 'Sorry, is it maya@mail.example?');
    await user.click(screen.getByRole('button', inTheBox));
    await screen.findByRole('button', { name: 'Put it in all the same' });
    await go('Next', 'Tom Reyes');
    await user.click(screen.getByRole('button', inTheBox));
    expect(await screen.findByRole('alert')).toHaveTextContent('Not put in yet: “maya@mail.example”');
    expect(asked.fills).toEqual([]);
  });

  test('of a suggestion is stopped however often its arrow is pressed', async () => {
    const { asked } = await feed();
    await respond('Ask for the address', 'Sorry, is it maya@mail.example?');
    const { user } = await open();
    const arrow = await screen.findByRole('button', { name: /^Put .*Ask for the address/ });
    await user.click(arrow);
    expect(await screen.findByRole('alert')).toHaveTextContent('Not put in yet: “maya@mail.example”');
    await user.click(arrow);
    expect(await screen.findByRole('alert')).toHaveTextContent('Not put in yet: “maya@mail.example”');
    expect(asked.fills).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Put it in all the same' }));
    await waitFor(() => expect(asked.fills).toHaveLength(1));
  });

  test('that was changed after it was stopped is looked at anew', async () => {
    const { asked } = await feed();
    const { user } = await open();
    await put(user, 'Sorry Maya, is it maya@mail.example');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByRole('button', { name: 'Put it in all the same' });
    await put(user, '?');
    await user.keyboard('{Backspace}');
    await user.click(await screen.findByRole('button', inTheBox));
    expect(await screen.findByRole('button', { name: 'Put it in all the same' })).toBeVisible();
    expect(asked.fills).toEqual([]);
  });

  const sent = "Sorry Maya, your parcel is stuck in the depot; I'll write to you by five today.";

  test('that they got before is stopped, and others are counted', async () => {
    const { running, asked } = await feed();
    await running.ask(xPage, 'see', [mentionOf({ id: '3', text: 'And now the lid of my Acme kettle is late' })]);
    await running.ask(xPage, 'logSeenReply', {
      reply: ownReply({ id: '9', text: sent }),
      answers: PostKey.parse('x:2'),
    });
    const { user } = await open();
    await put(user, sent);
    expect(await screen.findByRole('button', { name: /1 other person got nearly the same words/ })).toBeVisible();
    await running.ask(xPage, 'logSeenReply', {
      reply: ownReply({ id: '10', text: sent }),
      answers: PostKey.parse('x:3'),
    });
    expect(await screen.findByRole('button', { name: /They got nearly the same from us/ })).toBeVisible();
    await user.click(screen.getByRole('button', inTheBox));
    expect(await screen.findByRole('alert')).toHaveTextContent('Not put in yet: They got nearly the same');
    expect(asked.fills).toEqual([]);
  });

  test('is held against the facts and the voice of the brand', async () => {
    const { running } = await feed();
    await running.ask(sidebarFrame, 'saveVoice', {
      id: entryId(),
      voice: {
        brand: acme.id,
        do: [],
        dont: [],
        use: [],
        avoid: [{ word: 'parcel', instead: 'order' }],
        formality: {},
        emoji: 'often',
        humour: true,
        greetings: [],
        signOffs: [],
      },
    });
    const note = (title: string) => ({
      id: KnowledgeId.parse(title),
      brand: acme.id,
      title,
      text: 'within 14 days',
      owner: 'Kim',
      checkedAt: '2026-11-01T09:00:00.000Z',
    });
    await running.ask(sidebarFrame, 'saveKnowledge', { id: EntryId.parse('k1'), knowledge: note('Free returns') });
    const { user } = await open();
    await put(user, 'Sorry Maya, you get a full refund for the parcel today.');
    await user.click(await screen.findByRole('button', { name: /^and \d more/ }));
    await user.click(await screen.findByRole('button', { name: /parcel.* is a word that the brand avoids/ }));
    expect(screen.getByText('order')).toBeVisible();
    expect(screen.getByRole('button', { name: /full refund.* no fact on record/ })).toBeVisible();
    await running.ask(sidebarFrame, 'saveKnowledge', { id: EntryId.parse('k2'), knowledge: note('Full refunds') });
    await waitFor(() => expect(screen.queryByRole('button', { name: /no fact on record/ })).toBeNull());
  });

  test('is not checked for what is switched off', async () => {
    const { running } = await feed();
    await running.ask(sidebarFrame, 'saveSettings', { uncheckedRules: ['rude'] });
    const { user } = await open();
    await put(user, 'Sorry, calm down, it comes today.');
    expect(await lines()).toEqual([expect.stringContaining('Nobody is addressed by name')]);
    await user.click(screen.getByRole('button', inTheBox));
    expect(await screen.findByText(/It is in the reply box/)).toBeVisible();
  });
});
