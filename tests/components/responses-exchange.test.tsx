// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ResponsesPage } from '../../components/responses/responses-page.tsx';
import { ResponseId } from '../../lib/model/ids.ts';
import { CannedResponse } from '../../lib/model/response.ts';
import { IssueTypeId } from '../../lib/model/understanding.ts';
import { entryId } from '../background/posts.ts';
import { backgroundPerTest, sidePanel } from '../background/running.ts';
import { expectAccessible, showIn } from './page-in.tsx';

const background = backgroundPerTest();
afterEach(cleanup);

const late = CannedResponse.parse({
  id: ResponseId.parse('late'),
  title: '=Late "parcel", or lost',
  text: 'Hi {{customer.firstName}},\nwe ask the carrier.',
  language: 'en',
  versions: [
    { language: 'de', text: 'Wir fragen nach.' },
    { site: 'x', text: '-We ask.' },
  ],
  folder: 'Delivery',
  kind: 'solve',
  issueTypes: [IssueTypeId.parse('delivery'), IssueTypeId.parse('own')],
  owner: 'Lee',
  reviewAt: '2031-01-05T00:00:00.000Z',
});
const thanks = CannedResponse.parse({ id: ResponseId.parse('thanks'), title: 'Thanks', text: 'Thank you!' });

const kept = () => background().ask(sidePanel, 'responses', undefined);

async function openResponses(...responses: readonly CannedResponse[]) {
  const issueType = { id: IssueTypeId.parse('own'), name: 'Spare parts' };
  await background().ask(sidePanel, 'saveIssueType', { id: entryId(), issueType });
  await background().ask(sidePanel, 'saveResponses', { id: entryId(), responses: [...responses] });
  const offered: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) offered.push(file);
    return '#file';
  });
  const shown = showIn(
    background(),
    <main>
      <h1>Canned responses</h1>
      <ResponsesPage />
    </main>,
  );
  const choose = async (file: File) => {
    const chooser = await screen.findByLabelText<HTMLInputElement>('Import…');
    await waitFor(() => expect(chooser.disabled).toBe(false));
    await shown.user.upload(chooser, file);
  };
  const exportAs = async (format: string) => {
    const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Export' });
    await waitFor(() => expect(button.disabled).toBe(false));
    await shown.user.click(button);
    await shown.user.click(await screen.findByRole('menuitem', { name: format }));
    await waitFor(() => expect(offered).toHaveLength(1));
    return new File(offered, format === 'JSON' ? 'answers.json' : 'answers.csv');
  };
  return { ...shown, choose, exportAs };
}

describe('a file of canned responses', () => {
  it.each(['JSON', 'Table (CSV)'])('as %s brings back just what it was made of', async (format) => {
    const { choose, exportAs, user } = await openResponses(late, thanks);
    const file = await exportAs(format);
    for (const response of [late.id, thanks.id])
      await background().ask(sidePanel, 'removeResponse', { id: entryId(), response });
    await screen.findByRole('heading', { name: 'No canned response yet' });
    expect(await kept()).toEqual([]);
    await choose(file);
    await user.click(await screen.findByRole('button', { name: 'Take 2 canned responses' }));
    await waitFor(async () => expect(await kept()).toEqual([late, thanks]));
  });

  it('holds no cell that a spreadsheet would take for a formula', async () => {
    const { exportAs } = await openResponses(late);
    const text = await (await exportAs('Table (CSV)')).text();
    expect(text).toContain(`"'=Late ""parcel"", or lost"`);
    expect(text).toContain(`'-We ask.`);
    expect(text).toContain('"delivery, Spare parts"');
  });

  it('is shown before anything of it is taken: what is new, changed, known already and wrong', async () => {
    const { choose, user } = await openResponses(late, thanks);
    const rows = [
      'title;text;language;kind;issueTypes',
      'Thanks;Thank you so much!;;;',
      'Refund;The money is on its way.;en;solve;Refund, spare parts',
      'Nothing in it;;;;',
      'Parcel;We ask.;English;;',
      'Card;We look.;;joke;',
      'Bill;We look.;;;Dragons',
    ];
    await choose(new File([rows.join('\r\n')], 'answers.csv'));
    expect(await screen.findByText(/1 new, 1 changed, and none known already/)).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'New' })).getByText('Refund')).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'Changed' })).getByText('Thank you so much!')).toBeTruthy();
    const wrong = within(screen.getByRole('region', { name: /cannot be taken/ })).getAllByRole('listitem');
    expect(wrong.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Line 4It has no text/),
      expect.stringMatching(/^Line 5The language/),
      expect.stringMatching(/^Line 6The kind/),
      expect.stringMatching(/^Line 7One of its issue types/),
    ]);
    await expectAccessible();
    expect(await kept()).toEqual([late, thanks]);

    await user.click(screen.getByRole('button', { name: 'Take nothing' }));
    expect(await kept()).toEqual([late, thanks]);
    await choose(new File([rows.join('\r\n')], 'answers.csv'));
    await user.click(await screen.findByRole('button', { name: 'Take 2 canned responses' }));
    expect(await screen.findByText('2 canned responses are taken.')).toBeTruthy();
    const [first, second, ...others] = (await kept()).toSorted((a, b) => b.title.localeCompare(a.title));
    expect(first).toEqual({ ...thanks, text: 'Thank you so much!' });
    expect(second).toMatchObject({ title: 'Refund', kind: 'solve', issueTypes: ['refund', 'own'] });
    expect(others).toEqual([late]);
  });

  it('is taken back as a whole, but for what somebody changed since', async () => {
    const { choose, user } = await openResponses(late, thanks);
    const rows = ['title;text', 'Thanks;Thank you so much!', 'Refund;The money is on its way.', 'Hours;Nine to five.'];
    const take = async () => {
      await choose(new File([rows.join('\r\n')], 'answers.csv'));
      await user.click(await screen.findByRole('button', { name: 'Take 3 canned responses' }));
      await screen.findByText('3 canned responses are taken.');
    };
    await take();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('3 canned responses are as they were.')).toBeTruthy();
    expect(await kept()).toEqual([late, thanks]);

    await take();
    const hours = (await kept()).find(({ title }) => title === 'Hours');
    if (hours === undefined) throw new Error('it is not there');
    await background().ask(sidePanel, 'saveResponse', { id: entryId(), response: { ...hours, text: 'Nine to six.' } });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('2 canned responses are as they were.')).toBeTruthy();
    expect((await kept()).map(({ text }) => text).toSorted()).toEqual(
      [late.text, thanks.text, 'Nine to six.'].toSorted(),
    );
  });

  it('may come from an older spreadsheet, which writes no UTF-8', async () => {
    const { choose } = await openResponses();
    const bytes = [...'title;text\r\nGru\u00DF;Sch\u00F6n!\r\n'].map((letter) => letter.charCodeAt(0));
    await choose(new File([new Uint8Array(bytes)], 'answers.csv'));
    expect(await screen.findByText('Schön!')).toBeTruthy();
  });

  it('that is something else changes nothing, and says what is wanted', async () => {
    const { choose } = await openResponses(thanks);
    await choose(new File(['name,phone\r\nMaya,1'], 'customers.csv'));
    expect(await screen.findByText(/with the columns title and text/)).toBeTruthy();
    await choose(new File(['{}'], 'answers.json'));
    expect(await screen.findByText(/with the columns title and text/)).toBeTruthy();
    expect(await kept()).toEqual([thanks]);
  });

  it('of JSON names what is wrong by its place, and takes no id twice', async () => {
    const { choose } = await openResponses();
    await choose(new File([JSON.stringify([thanks, 7, { ...thanks, text: 'Again.' }])], 'answers.json'));
    const wrong = within(await screen.findByRole('region', { name: /cannot be taken/ })).getAllByRole('listitem');
    expect(wrong.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Entry 2It cannot be read/),
      expect.stringMatching(/^Entry 3Its id/),
    ]);
    expect(screen.getByRole('button', { name: 'Take 1 canned response' })).toBeTruthy();
  });
});
