// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ResponsesPage } from '../../components/responses/responses-page.tsx';
import { PostKey } from '../../lib/model/ids.ts';
import { acme, entryId, mentionOf } from '../background/posts.ts';
import { backgroundPerTest, sidePanel, xPage } from '../background/running.ts';
import { expectAccessible, showIn } from './page-in.tsx';

const background = backgroundPerTest();
afterEach(cleanup);

const people = { '1': 'Maya Chen', '2': 'Tom Reyes', '3': 'Ana Solis' } as const;

/** Each got nearly the same words, from one of these agents each. */
async function answeredBy(...agents: readonly string[]) {
  const running = background();
  await running.ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
  for (const [at, [id, name]] of Object.entries(people).entries()) {
    await running.ask(sidePanel, 'saveSettings', { agentName: agents[at % agents.length] ?? '' });
    const handle = name.toLowerCase().replace(' ', '');
    await running.ask(xPage, 'see', [mentionOf({ id, author: { handle, name }, text: 'My Acme parcel is late' })]);
    const post = PostKey.parse(`x:${id}`);
    const { customer } = await running.ask(sidePanel, 'lookUp', { by: 'post', post });
    const text = `Hi ${name.split(' ')[0]}, I'm sorry that your parcel is late. The carrier lost its van and delivers order A${id}4711 tomorrow by noon.`;
    await running.ask(sidePanel, 'log', { id: entryId(), customer: customer.id, kind: 'reply', text, answers: post });
  }
  const shown = showIn(
    running,
    <main>
      <h1>Canned responses</h1>
      <ResponsesPage />
    </main>,
  );
  return { ...shown, running };
}

const section = async () => within(await screen.findByRole('region', { name: 'Written again and again' }));

it('what three people wrote themselves becomes a canned response, with gaps for what was one customer’s', async () => {
  const { user, running } = await answeredBy('Kim', 'Lee', 'Sam');
  const offered = await section();
  offered.getByText(/^3 people wrote this themselves in nearly the same words, to 3 customers/);
  await user.click(offered.getByText('The replies behind it'));
  for (const name of ['Maya', 'Tom', 'Ana']) offered.getByText(new RegExp(`^Hi ${name},`));
  await expectAccessible();

  await user.click(offered.getByRole('button', { name: 'Make it a canned response' }));
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
  expect(text.value).toMatch(/^Hi \{\{customer\.firstName\}\}, I'm sorry that your parcel is late\./);
  expect(text.value).not.toMatch(/Maya|Tom|Ana|4711/);
  await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Parcel late');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('button', { name: /^Parcel late/ });
  await waitFor(async () => expect(await running.ask(sidePanel, 'wordings', undefined)).toEqual([]));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Written again and again' })).toBeNull());
});

it('one person alone is told so, and what they do not want stays away, unless they take that back', async () => {
  const { user, running } = await answeredBy('Kim');
  const offered = await section();
  offered.getByText(/^Nearly the same was written by hand to 3 customers/);
  await user.click(offered.getByRole('button', { name: 'Not this one' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Written again and again' })).toBeNull());
  expect(await running.ask(sidePanel, 'wordings', undefined)).toEqual([]);
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  (await section()).getByRole('button', { name: 'Not this one' });
});
