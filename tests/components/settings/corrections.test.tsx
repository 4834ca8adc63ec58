// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { CorrectionsSection } from '../../../components/settings/corrections-section.tsx';
import type { Said } from '../../../lib/model/correction.ts';
import { BrandId, PostKey } from '../../../lib/model/ids.ts';
import { IssueTypeId } from '../../../lib/model/understanding.ts';
import { acme, entryId, mentionOf } from '../../background/posts.ts';
import { backgroundPerTest, sidePanel, xPage } from '../../background/running.ts';
import { expectAccessible, showIn } from '../page-in.tsx';

const background = backgroundPerTest();
afterEach(cleanup);

async function meet(count: number) {
  await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
  await background().ask(sidePanel, 'saveSettings', { agentName: 'Kim' });
  const posts = Array.from({ length: count }, (_, place) =>
    mentionOf({ id: `${place}`, text: `Acme post ${place}`, author: { handle: `h${place}`, name: `Author ${place}` } }),
  );
  await background().ask(xPage, 'see', posts);
}

async function say(place: number, said: Said) {
  await background().ask(sidePanel, 'correct', { id: entryId(), post: PostKey.parse(`x:${place}`), said });
  background().minutesPass(1);
}

const show = (brand = acme.id) =>
  showIn(
    background(),
    <main>
      <h1>Brands</h1>
      <CorrectionsSection brand={brand} />
    </main>,
  );
const lines = () => screen.findAllByRole('listitem');
const undo = (name: string) => screen.getByRole('button', { name });
const kept = () => background().ask(sidePanel, 'corrections', { brand: acme.id });

test('a brand’s corrections are listed, the newest first, with what was said of whose words, when and by whom', async () => {
  await meet(2);
  await say(0, { aspect: 'sentiment', value: 'negative' });
  await say(0, { aspect: 'issueType', value: IssueTypeId.parse('billing') });
  await say(1, { aspect: 'relevance', value: 'notUs' });
  show();
  const [first, second, third] = await lines();
  expect(first).toHaveTextContent(/Whether it is about us: Not about us.*Author 1.*Acme post 1.*Kim/);
  expect(second).toHaveTextContent(/What it is about: Billing.*Author 0.*Acme post 0/);
  expect(third).toHaveTextContent(/Sentiment: Negative/);
  await expectAccessible();
});

test('each is taken back by itself with the keyboard, which goes on to the next, and comes back with Undo', async () => {
  await meet(2);
  await say(0, { aspect: 'intent', value: 'question' });
  await say(1, { aspect: 'intent', value: 'praise' });
  const { user } = show();
  await lines();
  undo('Undo Praise for the post by Author 1').focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
  expect(undo('Undo Question for the post by Author 0')).toHaveFocus();
  expect((await kept()).map(({ said }) => said.value)).toEqual(['question']);
  const toast = await screen.findByRole('dialog', { name: 'Taken back: Praise' });
  await user.click(within(toast).getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2));
  expect((await kept()).map(({ said }) => said.value)).toEqual(['praise', 'question']);
});

test('of many the first are shown, and more when asked for', async () => {
  await meet(25);
  for (let place = 0; place < 25; place += 1) await say(place, { aspect: 'intent', value: 'question' });
  const { user } = show();
  expect(await lines()).toHaveLength(20);
  await user.click(screen.getByRole('button', { name: 'Show more (5)' }));
  expect(await lines()).toHaveLength(25);
  expect(screen.queryByRole('button', { name: /^Show more/ })).toBeNull();
});

test('where nothing was corrected it says how to', async () => {
  await meet(1);
  show(BrandId.parse('other'));
  expect(await screen.findByText(/^Nothing yet\./)).toBeVisible();
});

test('a list that cannot be read says so, and is read again on request', async () => {
  await meet(1);
  await say(0, { aspect: 'intent', value: 'question' });
  const { user } = show();
  const deliver = background().deliver.bind(background());
  const failing = vi.spyOn(background(), 'deliver').mockImplementation(async (message) => {
    if (!JSON.stringify(message).includes('"corrections"')) return deliver(message);
    return { ok: false, problem: { kind: 'databaseFailed', detail: '' } };
  });
  const again = await screen.findByRole('button', { name: 'Try again' });
  failing.mockRestore();
  await user.click(again);
  expect(await lines()).toHaveLength(1);
});
