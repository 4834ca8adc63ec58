// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { KnowledgePage } from '../../components/knowledge/knowledge-page.tsx';
import { KnowledgeId, type KnowledgeNote } from '../../lib/model/knowledge.ts';
import { acme, entryId } from '../background/posts.ts';
import { backgroundPerTest, sidePanel } from '../background/running.ts';
import { expectAccessible, showIn } from './page-in.tsx';

const background = backgroundPerTest();
afterEach(cleanup);

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60_000).toISOString();

const hours: KnowledgeNote = {
  id: KnowledgeId.parse('hours'),
  brand: acme.id,
  title: 'Opening hours',
  text: 'We are open from 9 to 18.',
  owner: 'Lee',
  checkedAt: daysAgo(100),
};

const kept = () => background().ask(sidePanel, 'knowledge', undefined);

async function openKnowledge(...facts: readonly KnowledgeNote[]) {
  await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
  await background().ask(sidePanel, 'saveSettings', { agentName: 'Kim' });
  for (const knowledge of facts) await background().ask(sidePanel, 'saveKnowledge', { id: entryId(), knowledge });
  return showIn(
    background(),
    <main>
      <h1>Knowledge</h1>
      <KnowledgePage />
    </main>,
  );
}

describe('facts', () => {
  it('are shown with whatever a file says is their language', async () => {
    await openKnowledge({ ...hours, language: 'de' }, { ...hours, id: KnowledgeId.parse('other'), language: 'pt_BR' });
    expect(await screen.findByText('German')).toBeTruthy();
    expect(screen.getByText('pt_BR')).toBeTruthy();
  });

  it('are written from nothing, by whoever writes them, and changed', async () => {
    const { user } = await openKnowledge();
    expect(await screen.findByRole('heading', { name: 'No fact yet' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Add fact' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Write the fact.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'What it is about' }), 'Opening hours');
    await user.type(screen.getByRole('textbox', { name: 'Fact' }), 'Open from 9 to 18.');
    await user.type(screen.getByRole('textbox', { name: 'Language' }), 'en');
    expect(screen.getByRole('textbox', { name: 'Owner' })).toHaveProperty('value', 'Kim');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const fact = within(await screen.findByRole('listitem', { name: 'Opening hours' }));
    expect(fact.getByText('checked today')).toBeTruthy();
    await expectAccessible();

    await user.click(fact.getByRole('button', { name: 'Edit' }));
    await user.type(screen.getByRole('textbox', { name: 'Fact' }), ' Not on Sundays.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Open from 9 to 18. Not on Sundays.')).toBeTruthy();
    const one = { brand: acme.id, title: 'Opening hours', language: 'en', owner: 'Kim' };
    expect(await kept()).toMatchObject([{ ...one, text: 'Open from 9 to 18. Not on Sundays.' }]);
  });

  it('say how long ago they were checked, and which somebody must look at', async () => {
    const prices = { ...hours, id: KnowledgeId.parse('prices'), title: 'Prices', checkedAt: daysAgo(200) };
    const sale = { ...hours, id: KnowledgeId.parse('sale'), title: 'Sale', until: daysAgo(1) };
    await openKnowledge(hours, prices, sale);
    const factOf = async (name: string) => within(await screen.findByRole('listitem', { name }));
    expect((await factOf('Opening hours')).getByText('checked 3 months ago')).toBeTruthy();
    expect((await factOf('Opening hours')).queryByText('look at it again')).toBeNull();
    expect((await factOf('Prices')).getByText('look at it again')).toBeTruthy();
    expect((await factOf('Sale')).getByText(/^not used any more/)).toBeTruthy();
    expect((await factOf('Sale')).queryByRole('button', { name: 'Still true' })).toBeNull();
    await expectAccessible();
  });

  it('are confirmed by one click', async () => {
    const { user } = await openKnowledge({ ...hours, checkedAt: daysAgo(200) });
    await user.click(await screen.findByRole('button', { name: 'Still true' }));
    expect(await screen.findByText('checked today')).toBeTruthy();
    expect(screen.queryByText('look at it again')).toBeNull();
  });

  it('come back whole with undo after they were removed', async () => {
    const { user } = await openKnowledge(hours);
    await user.click(await screen.findByRole('button', { name: 'Remove “Opening hours”' }));
    await waitFor(async () => expect(await kept()).toEqual([]));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('checked 3 months ago')).toBeTruthy();
    expect(await kept()).toEqual([hours]);
  });

  it('last to the end of their last day', async () => {
    const { user } = await openKnowledge(hours);
    await user.click(await screen.findByRole('button', { name: 'Edit' }));
    await user.type(screen.getByLabelText('Valid until'), '2031-01-05');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('valid until Jan 5, 2031')).toBeTruthy();
    expect((await kept())[0]?.until).toBe(new Date(2031, 0, 5, 23, 59, 59).toISOString());
  });

  it('need a brand first', async () => {
    showIn(background(), <KnowledgePage />);
    expect(await screen.findByRole('link', { name: 'Add brand' })).toHaveProperty('hash', '#/brands');
  });
});
