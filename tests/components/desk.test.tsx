// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from '../../components/desk/desk.tsx';
import { goTo, type Route } from '../../components/use-route.ts';
import { BrandId, ResponseId } from '../../lib/model/ids.ts';
import { IssueTypeId } from '../../lib/model/understanding.ts';
import { acme, entryId, mentionOf } from '../background/posts.ts';
import { backgroundPerTest, sidebarFrame, sidePanel, xPage } from '../background/running.ts';
import { speak } from '../speak.ts';
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

async function openDesk(route: Route, ready = true) {
  await background().ask(sidePanel, 'saveSettings', { ready });
  goTo(route);
  return showIn(background(), <Desk />);
}

const kept = {
  brands: () => background().ask(sidePanel, 'brands', undefined),
  settings: () => background().ask(sidePanel, 'settings', undefined),
  responses: () => background().ask(sidePanel, 'responses', undefined),
};

describe('the first run', () => {
  it('keeps a brand with proposed terms, the networks and ready answers, and ends at the desk', async () => {
    const { user } = await openDesk('queue', false);
    await user.type(await screen.findByRole('textbox', { name: 'Brand name' }), 'Northlight');
    await user.type(screen.getByRole('textbox', { name: 'Your accounts on X' }), '@northlight');
    await user.type(screen.getByRole('textbox', { name: 'Your first name' }), 'Kim');

    const preview = within(await screen.findByRole('list', { name: 'What would be found' }));
    expect(await preview.findAllByText(/^Found:/)).toHaveLength(3);
    expect(preview.getByText('Not found')).toBeTruthy();
    await expectAccessible();

    await user.click(screen.getByRole('button', { name: 'Next' }));
    await user.click(await screen.findByRole('switch', { name: 'Facebook' }));
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect((await screen.findByRole('link', { name: 'Open the practice feed' })).getAttribute('href')).toMatch(
      /practice\.html$/,
    );
    expect(screen.queryByRole('link', { name: 'Open Facebook' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Go to the desk' }));
    expect(await screen.findByRole('heading', { name: 'Queue' })).toBeTruthy();

    const [brand] = await kept.brands();
    expect(brand).toMatchObject({ name: 'Northlight', handles: [{ site: 'x', handle: 'northlight' }] });
    expect(brand?.terms.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'name Northlight',
      'hashtag Northlight',
      'handle northlight',
    ]);
    expect(await kept.settings()).toMatchObject({ agentName: 'Kim', ready: true, sites: { x: true, facebook: false } });
    expect((await kept.responses()).length).toBeGreaterThan(10);
  });

  it('leaves terms alone once somebody has changed one', async () => {
    const { user } = await openDesk('first-run', false);
    const name = await screen.findByRole('textbox', { name: 'Brand name' });
    await user.type(name, 'Acme');
    const [first] = await screen.findAllByRole('textbox', { name: 'Term' });
    if (first === undefined) throw new Error('no term is proposed');
    await user.type(first, ' kettles');
    await user.type(name, ' & Co');
    expect(screen.getAllByRole('textbox', { name: 'Term' })[0]).toHaveProperty('value', 'Acme kettles');
  });

  it('keeps the first name that was ended with Enter', async () => {
    const { user } = await openDesk('first-run', false);
    await user.type(await screen.findByRole('textbox', { name: 'Brand name' }), 'Acme');
    await user.type(screen.getByRole('textbox', { name: 'Your first name' }), 'Kim{Enter}');
    await screen.findByRole('heading', { name: 'Where' });
    await waitFor(async () => expect(await kept.settings()).toMatchObject({ agentName: 'Kim' }));
  });

  it('begins in the first field, and reads the next step from its heading on', async () => {
    const { user } = await openDesk('first-run', false);
    const name = await screen.findByRole('textbox', { name: 'Brand name' });
    expect(name).toBe(document.activeElement);
    await user.type(name, 'Acme{Enter}');
    expect(await screen.findByRole('heading', { name: 'Where' })).toBe(document.activeElement);
  });

  it('says how a pasted account was understood, and does not go on with what is none', async () => {
    const { user } = await openDesk('first-run', false);
    await user.type(await screen.findByRole('textbox', { name: 'Brand name' }), 'Acme');
    const account = screen.getByRole('textbox', { name: 'Your accounts on Facebook' });
    await user.click(account);
    await user.paste('https://www.facebook.com/people/Acme-Kettles/100012345/');
    expect(account).toHaveAccessibleDescription('Understood as 100012345');
    await user.clear(account);
    await user.paste('https://www.facebook.com/groups/kettles');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(account).toHaveAccessibleDescription(
      /“https:\/\/www.facebook.com\/groups\/kettles” is no account on Facebook/,
    );
  });

  it('does not go on without a name', async () => {
    const { user } = await openDesk('first-run', false);
    await user.click(await screen.findByRole('button', { name: 'Next' }));
    expect(await screen.findByText('Give the brand a name.')).toBeTruthy();
    expect(await kept.brands()).toEqual([]);
  });
});

describe('brands', () => {
  it('are changed, and a removed one comes back with undo', async () => {
    await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
    const { user } = await openDesk('brands');
    await user.click(await screen.findByRole('button', { name: 'Add a list' }));
    await user.type(screen.getByRole('textbox', { name: 'One name a line' }), 'Acme Pot\nAcme Pan\n\nAcme Pot');
    await user.click(screen.getByRole('button', { name: 'Add 2 names' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => {
      const [brand] = await kept.brands();
      expect(brand?.terms.map(({ text }) => text)).toEqual([
        ...acme.terms.map(({ text }) => text),
        'Acme Pot',
        'Acme Pan',
      ]);
    });
    await expectAccessible();
    const [changed] = await kept.brands();

    await user.click(await screen.findByRole('button', { name: 'Remove brand' }));
    await waitFor(async () => expect(await kept.brands()).toEqual([]));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await kept.brands()).toEqual([changed]));
  });

  it('keep what was changed and not saved yet while another brand or another page is looked at', async () => {
    await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
    const other = { ...acme, id: BrandId.parse('other'), name: 'Other', handles: [] };
    await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: other });
    const { user } = await openDesk('brands');
    await user.click(await screen.findByRole('button', { name: 'Add a list' }));
    await user.type(screen.getByRole('textbox', { name: 'One name a line' }), 'Acme Pot');
    await user.click(screen.getByRole('button', { name: 'Add 1 name' }));
    await user.click(screen.getByRole('button', { name: 'Other' }));
    expect(screen.queryByDisplayValue('Acme Pot')).toBeNull();
    act(() => goTo('settings'));
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
    act(() => goTo('brands'));
    await user.click(await screen.findByRole('button', { name: 'Acme' }));
    expect(await screen.findByDisplayValue('Acme Pot')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () =>
      expect((await kept.brands()).map(({ terms }) => terms.length).toSorted()).toEqual([1, 2]),
    );
  });

  it('are changed with the keyboard alone: nothing that is pressed leaves it without a place', async () => {
    const terms = ['Acme', 'Acme Pot', 'Acme Pan'].map((text) => ({ kind: 'name' as const, text }));
    await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: { ...acme, terms } });
    const { user } = await openDesk('brands');
    (await screen.findByRole('button', { name: 'Remove “Acme Pot”' })).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toHaveProperty('value', 'Acme Pan');
    screen.getByRole('button', { name: 'Add a list' }).focus();
    await user.keyboard('{Enter}Acme Lid{Tab}{Tab}{Enter}');
    expect(screen.getByRole('button', { name: 'Add a list' })).toBe(document.activeElement);
    const save = screen.getByRole('button', { name: 'Save' });
    save.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/is saved/)).toBeTruthy();
    expect(save).toBe(document.activeElement);
    expect((await kept.brands())[0]?.terms.map(({ text }) => text)).toEqual(['Acme', 'Acme Pan', 'Acme Lid']);
  });

  it('with a long list of terms can be reached past it', async () => {
    const terms = Array.from({ length: 500 }, (_, at) => ({ kind: 'product' as const, text: `Acme ${at}` }));
    await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: { ...acme, terms } });
    const { user } = await openDesk('brands');
    (await screen.findByRole('textbox', { name: 'Your accounts on Facebook' })).focus();
    await user.keyboard('{Tab}{Enter}');
    expect(screen.getByRole('button', { name: 'Add term' })).toBe(document.activeElement);
  });

  it('say at once what a pattern would find, and refuse to keep one that RE2 does not know', async () => {
    await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
    const { user } = await openDesk('brands');
    await user.click(await screen.findByRole('button', { name: 'Add term' }));
    const kinds = screen.getAllByRole('combobox', { name: 'Kind' });
    await user.selectOptions(kinds.at(-1) ?? document.body, 'Pattern (RE2)');
    const term = screen.getAllByRole('textbox', { name: 'Term' }).at(-1) ?? document.body;
    await user.type(term, 'pot(s|ty)');
    await user.type(screen.getByRole('textbox', { name: 'Try a text of your own' }), 'so many pots');
    expect(await screen.findByText('Found: pots')).toBeTruthy();

    await user.clear(term);
    await user.type(term, '(?=pots)');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(await kept.brands()).toEqual([acme]);
  });
});

describe('canned responses', () => {
  it('are written with gaps put in by a click and shown as a customer would get them', async () => {
    const { user } = await openDesk('responses');
    await user.click(await screen.findByRole('button', { name: 'Add canned response' }));
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Thanks');
    await user.type(screen.getByRole('textbox', { name: 'Text' }), 'Thank you, ');
    await user.click(screen.getByRole('button', { name: /the customer’s first name/i }));
    expect(screen.getByText('Thank you, Maya')).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () =>
      expect(await kept.responses()).toMatchObject([{ title: 'Thanks', text: 'Thank you, {{customer.firstName}}' }]),
    );
    expect(await screen.findByRole('button', { name: /^Thanks/ })).toBeTruthy();
  });

  it('have a folder, a kind and somebody who answers for them, and keep what the form does not show', async () => {
    const response = {
      id: ResponseId.parse('late'),
      title: 'Late parcel',
      text: 'We ask the carrier.',
      issueTypes: [IssueTypeId.parse('delivery')],
    };
    await background().ask(sidePanel, 'saveResponse', { id: entryId(), response });
    const { user } = await openDesk('responses');
    await user.click(await screen.findByRole('button', { name: /^Late parcel.*never used/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'What it does' }), 'Solve');
    await user.type(screen.getByRole('combobox', { name: 'Folder' }), 'Delivery');
    await user.type(screen.getByRole('textbox', { name: 'Owner' }), 'Lee');
    await user.type(screen.getByLabelText('Look at it again on'), '2026-01-05');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const folder = within(await screen.findByRole('region', { name: 'Delivery' }));
    expect(folder.getByRole('button', { name: /Solve · Delivery · never used · Lee: look at it again/ })).toBeTruthy();
    const more = { kind: 'solve', folder: 'Delivery', owner: 'Lee', reviewAt: '2026-01-05T00:00:00.000Z' };
    expect(await kept.responses()).toEqual([{ ...response, ...more }]);
    await expectAccessible();
  });

  it('have versions for other languages and networks, and gaps go where the caret stands', async () => {
    const response = { id: ResponseId.parse('late'), title: 'Late parcel', text: 'We ask the carrier.' };
    await background().ask(sidePanel, 'saveResponse', { id: entryId(), response });
    const { user } = await openDesk('responses');
    await user.click(await screen.findByRole('button', { name: /^Late parcel/ }));
    await user.click(screen.getByRole('button', { name: 'Add version' }));
    await user.click(screen.getByRole('button', { name: 'Add version' }));
    const version = (number: number) => within(screen.getByRole('group', { name: `Version ${number}` }));
    await user.type(version(2).getByRole('textbox', { name: 'Language' }), 'de');
    await user.selectOptions(version(2).getByRole('combobox', { name: 'Network' }), 'X');
    await user.type(version(2).getByRole('textbox', { name: 'Text' }), 'Hallo, wir fragen nach.');
    const area = version(2).getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
    area.setSelectionRange(5, 5);
    await user.click(screen.getByRole('button', { name: /the customer’s first name/i }));
    await user.keyboard('!');
    expect(area.value).toBe('Hallo{{customer.firstName}}!, wir fragen nach.');
    expect(screen.getByText('HalloMaya!, wir fragen nach.')).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Remove version 1' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText(/is saved/);
    const text = 'Hallo{{customer.firstName}}!, wir fragen nach.';
    expect(await kept.responses()).toEqual([{ ...response, versions: [{ language: 'de', site: 'x', text }] }]);
  });

  it('are tagged with what posts they answer, and lose what has left the list', async () => {
    const response = { id: ResponseId.parse('late'), title: 'Late parcel', text: 'We ask the carrier.' };
    const issueTypes = [IssueTypeId.parse('gone')];
    await background().ask(sidePanel, 'saveResponse', { id: entryId(), response: { ...response, issueTypes } });
    await background().ask(sidePanel, 'saveIssueType', {
      id: entryId(),
      issueType: { id: IssueTypeId.parse('own'), name: 'Spare parts' },
    });
    const { user } = await openDesk('responses');
    await user.click(await screen.findByRole('button', { name: /^Late parcel/ }));
    const types = within(await screen.findByRole('group', { name: 'What posts it answers' }));
    await user.click(await types.findByRole('button', { name: 'Delivery', pressed: false }));
    await user.click(types.getByRole('button', { name: 'Spare parts', pressed: false }));
    await user.click(types.getByRole('button', { name: 'No longer in the list', pressed: true }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText(/is saved/);
    expect(await kept.responses()).toEqual([{ ...response, issueTypes: ['delivery', 'own'] }]);
  });

  it('are tried on somebody who waits', async () => {
    await background().ask(sidePanel, 'saveSettings', { agentName: 'Kim' });
    await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
    const mention = mentionOf({ id: '1' });
    await background().ask(xPage, 'see', [mention]);
    const response = {
      id: ResponseId.parse('late'),
      title: 'Late parcel',
      text: 'For {{customer.name}}, {{agent.name}}',
    };
    const text = `${response.text} at {{brand.shop}}`;
    await background().ask(sidePanel, 'saveResponse', { id: entryId(), response: { ...response, text } });
    const { user } = await openDesk('responses');
    await user.click(await screen.findByRole('button', { name: /^Late parcel/ }));
    expect(screen.getByText('For Maya Chen, Kim at Main Street')).toBeTruthy();
    const name = mention.post.author.name ?? '';
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Who gets it' }), name);
    expect(await screen.findByText(`For ${name}, Kim at {{brand.shop}}`)).toBeTruthy();
    expect(screen.getByText(/^Not known here: our shop/)).toBeTruthy();
    await expectAccessible();
  });
});

describe('settings', () => {
  it('count at once', async () => {
    const { user } = await openDesk('settings');
    await user.click(await screen.findByRole('switch', { name: 'Mark mentions' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Side' }), 'Left');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Colours' }), 'Dark');
    await waitFor(async () =>
      expect(await kept.settings()).toMatchObject({ marks: false, sidebar: { side: 'left' }, theme: 'dark' }),
    );
    await expectAccessible();
  });

  it('say so when a network is not allowed by the browser, and ask for it at the click', async () => {
    const { request } = permissions({ contains: () => false });
    const { user } = await openDesk('settings');
    const [allow] = await screen.findAllByRole('button', { name: 'Allow' });
    await user.click(allow ?? document.body);
    expect(request).toHaveBeenCalledWith({ origins: ['https://x.com/*'] });
    await waitFor(() => expect(screen.getAllByRole('button', { name: 'Allow' })).toHaveLength(1));
  });
});

describe('the queue', () => {
  it('lists who waits, longest first, and follows what happens elsewhere', async () => {
    await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
    await background().ask(xPage, 'setUp', { site: 'x' });
    await background().ask(xPage, 'see', [
      mentionOf({
        id: '1',
        text: 'Acme never answers',
        postedAt: '2026-11-20T08:00:00.000Z',
        postedAtPrecision: 'second',
      }),
    ]);
    background().minutesPass(1);
    await openDesk('queue');
    const queue = within(await screen.findByRole('list', { name: 'Queue' }));
    expect(queue.getByText('Acme never answers')).toBeTruthy();

    await act(async () => {
      await background().ask(xPage, 'see', [mentionOf({ id: '2', text: 'Where is my Acme parcel?' })]);
    });
    expect(await queue.findByText('Where is my Acme parcel?')).toBeTruthy();
    await expectAccessible();
  });

  it('says what will appear where nobody waits', async () => {
    await openDesk('queue');
    expect(await screen.findByRole('heading', { name: 'Nobody is waiting' })).toBeTruthy();
  });
});

describe('data', () => {
  const exportLines = async () => {
    const { rows } = await background().ask(sidebarFrame, 'exportRows', {});
    return rows;
  };

  it('comes back from a file: what is known is not doubled', async () => {
    await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
    const file = new File([(await exportLines()).join('\n')], 'records.jsonl');
    const { user } = await openDesk('data');
    await user.upload(await screen.findByLabelText('Choose a file…'), file);
    expect(await screen.findByText(/^Nothing new in this file\. 1 was on record already\./)).toBeTruthy();
    await expectAccessible();
  });

  it('lists rows that cannot be taken and takes the others only when told to', async () => {
    await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
    const lines = await exportLines();
    const other = (lines[1] ?? '').replaceAll(acme.id, 'another-brand').replace(/"id":"[^"]+"/, `"id":"${entryId()}"`);
    const file = new File([[lines[0], '{"kind":"nonsense"}', other].join('\n')], 'records.jsonl');
    const { user } = await openDesk('data');
    await user.upload(await screen.findByLabelText('Choose a file…'), file);
    expect(await screen.findByText(/^1 row cannot be taken/)).toBeTruthy();
    const wrong = within(screen.getByRole('list', { name: 'Rows that cannot be taken' }));
    expect(wrong.getByRole('listitem')).toHaveTextContent(
      /^Line 2A kind of record that this version does not know\. Update Rejoinder/,
    );
    await expectAccessible();
    expect(await kept.brands()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Take the other row' }));
    expect(await screen.findByText('1 record added.')).toBeTruthy();
    expect(await kept.brands()).toHaveLength(2);
  });

  it('tells the same mistake once, in the language of the screen, with the first few lines', async () => {
    speak('de');
    await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
    const [header, row = ''] = await exportLines();
    const rows = Array.from({ length: 1_200 }, () => row.replace(/"by":"[^"]*"/, '"by":5'));
    const { user } = await openDesk('data');
    await user.upload(
      await screen.findByLabelText('Datei wählen …'),
      new File([[header, ...rows].join('\n')], 'a.jsonl'),
    );
    const wrong = within(await screen.findByRole('list', { name: 'Zeilen, die nicht übernommen werden können' }));
    expect(wrong.getByRole('listitem')).toHaveTextContent(
      /^Zeilen 2, 3, 4, 5, 6 und 1\.195 weitere„by“ enthält etwas, das dort nicht stehen kann\. Exportieren Sie neu/,
    );
    expect(screen.getByRole('button', { name: 'Nichts zu übernehmen' })).toHaveProperty('disabled', true);
  });

  it('refuses a file that is no export, in a sentence', async () => {
    const { user } = await openDesk('data');
    await user.upload(await screen.findByLabelText('Choose a file…'), new File(['hello\n'], 'a.jsonl'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/no export of Rejoinder/);
  });
});
