// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, screen, waitFor } from '@testing-library/react';
import { ulid } from 'ulid';
import { describe, expect, test } from 'vitest';
import type { Said } from '../../lib/model/correction.ts';
import { EntryId, PostKey } from '../../lib/model/ids.ts';
import { answerAll, ordinary } from '../background/answered.ts';
import { entryId, mentionOf } from '../background/posts.ts';
import { sidebarFrame, sidePanel, xPage } from '../background/running.ts';
import { background, feed, open } from './feed-in.tsx';
import { expectAccessible } from './page-in.tsx';

const angry = mentionOf({
  id: '1',
  text: 'My Acme charger exploded and burned my hand. I am furious, where is my refund?',
});

/** The first post is understood when the table of languages is read, which takes a moment. */
const shown = (name: RegExp) => screen.findByRole('button', { name }, { timeout: 10_000 });

describe('what was understood of a post', () => {
  test('stands on the card: what it is, what it is about, and why it is urgent', async () => {
    await feed([angry]);
    await open();
    expect(await shown(/^What it is: Complaint/)).toBeVisible();
    expect(screen.getByRole('button', { name: /^What it is about: / })).toBeVisible();
    expect(screen.getByText(/Very urgent/)).toHaveTextContent('Very urgent: danger “exploded”, “burned my hand”');
    await expectAccessible();
  });

  test('is corrected with one choice, and taken back', async () => {
    await feed([angry]);
    const { user } = await open();
    await user.click(await shown(/^What it is about: /));
    await user.click(await screen.findByRole('menuitem', { name: 'No: Billing' }));
    expect(await screen.findByRole('button', { name: 'What it is about: Billing' })).toBeVisible();
    const corrected = async () => (await background().ask(sidePanel, 'corrections', { brand: angry.brand })).length;
    await waitFor(async () => expect(await corrected()).toBe(1));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await corrected()).toBe(0));
    expect(screen.queryByRole('button', { name: 'What it is about: Billing' })).toBeNull();
  });

  test('goes back to what was understood long after it was corrected, and is corrected again with Undo', async () => {
    await feed([angry]);
    const post = PostKey.parse('x:1');
    const say = (said: Said) => background().ask(sidebarFrame, 'correct', { id: entryId(), post, said });
    await say({ aspect: 'intent', value: 'praise' });
    await say({ aspect: 'relevance', value: 'notUs' });
    await say({ aspect: 'sentiment', value: 'positive' });
    const { user } = await open();
    const corrected = async () =>
      (await background().ask(sidebarFrame, 'corrections', { brand: angry.brand }))
        .map(({ said }) => said.aspect)
        .toSorted();
    await user.click(await shown(/^What it is: Not about us/));
    await user.click(await screen.findByRole('menuitem', { name: 'As it was understood' }));
    expect(await shown(/^What it is: Complaint/)).toBeVisible();
    await waitFor(async () => expect(await corrected()).toEqual(['sentiment']));
    await waitFor(() => expect(screen.queryByText(/Needs no answer/)).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await corrected()).toEqual(['intent', 'relevance', 'sentiment']));
    await user.click(await shown(/^What it is about: /));
    expect(screen.queryByRole('menuitem', { name: /^As it was understood/ })).toBeNull();
  });

  test('is said the same wherever it stands: the words that decided wrongly are not pointed out any more', async () => {
    await feed([angry, mentionOf({ id: '2', text: 'And my Acme kettle?' })]);
    const words = () => [...document.querySelectorAll('mark.decided')].map(({ textContent }) => textContent);
    const { user } = await open();
    await shown(/^What it is: Complaint/);
    expect(words()).not.toEqual([]);
    const said = { aspect: 'sentiment', value: 'neutral' } as const;
    await act(() => background().ask(sidebarFrame, 'correct', { id: entryId(), post: PostKey.parse('x:1'), said }));
    await waitFor(() => expect(words()).toEqual([]));
    expect(document.querySelector('.post-text')).toHaveAttribute('data-sentiment', 'neutral');

    // Seen from her other post, it stands in the history.
    await user.click(await screen.findByRole('button', { name: /And my Acme kettle/ }));
    expect(await screen.findByRole('button', { name: /^Neutral: ?My Acme charger exploded/ })).toBeVisible();
  });

  test('is dismissed where it is not about us', async () => {
    await feed([angry]);
    const { user } = await open();
    await user.click(await shown(/^What it is: /));
    await user.click(await screen.findByRole('menuitem', { name: 'No: Not about us' }));
    expect(await screen.findByText(/Needs no answer/)).toBeVisible();
    expect(await screen.findByRole('button', { name: 'What it is: Not about us' })).toBeVisible();
  });

  test('is said to be likely not about us where corrections taught that, and either answer is one click', async () => {
    const things = ['anvil', 'coyote', 'rerun', 'episode', 'cartoon', 'tunnel'];
    const cartoons = things.flatMap((thing, place) =>
      [10, 20].map((from) =>
        mentionOf({ id: `${from + place}`, text: `Acme roadrunner ${thing}`, author: { handle: thing } }),
      ),
    );
    const { running } = await feed(cartoons);
    await answerAll(running, angry.brand, ordinary);
    const saidOf = (post: PostKey, said: Said) => background().ask(sidePanel, 'correct', { id: entryId(), post, said });
    for (const { post } of cartoons)
      await saidOf(PostKey.parse(`x:${post.id}`), { aspect: 'relevance', value: 'notUs' });
    const author = { handle: 'kim' };
    await background().ask(xPage, 'see', [mentionOf({ id: '1', text: 'Acme roadrunner cartoon rerun', author })]);
    const { user } = await open();
    expect(await screen.findByText('Probably not about us', undefined, { timeout: 10_000 })).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Right, it is not' }));
    expect(await screen.findByText(/Needs no answer/)).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await user.click(await screen.findByRole('button', { name: 'It is about us' }));
    await waitFor(() => expect(screen.queryByText('Probably not about us')).toBeNull());
    const { mention } = await background().ask(sidePanel, 'lookUp', { by: 'post', post: PostKey.parse('x:1') });
    expect(mention).toMatchObject({ corrected: { relevance: 'us' }, state: { kind: 'waiting' } });
  });

  test('follows what the team corrected before, and says so', async () => {
    const things = ['kettle', 'lamp', 'tent', 'radio', 'chair', 'mug'];
    const posts = things.map((thing, place) =>
      mentionOf({ id: `${place + 10}`, text: `The Acme ${thing} wobbles`, author: { handle: `h${place}` } }),
    );
    await feed(posts);
    for (const { post } of posts)
      await background().ask(sidePanel, 'correct', {
        id: EntryId.parse(ulid()),
        post: PostKey.parse(`x:${post.id}`),
        said: { aspect: 'intent', value: 'suggestion' },
      });
    await background().ask(xPage, 'see', [mentionOf({ id: '1', text: 'This Acme table wobbles' })]);
    await open();
    expect(await shown(/^What it is: Suggestion/)).toBeVisible();
    expect(screen.getByText(/^What it is: because you corrected 6 posts with “(?:wobbles|Acme)”/)).toBeVisible();
  });
});
