// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DraftingSection } from '../../components/drafting/drafting-section.tsx';
import { sidebarFrame, sidePanel } from '../background/running.ts';
import { done, endpoint, type Request, type Said, streamed, usage, words } from '../drafting/endpoint.ts';
import { fakeBrowserModel } from '../drafting/fake-browser-model.ts';
import { background, editor, feed, open, respond } from './feed-in.tsx';
import { expectAccessible, showIn } from './page-in.tsx';
import { permissions } from './permissions.ts';

const service = { place: 'service', address: 'https://api.example/v1', model: 'small' } as const;
const key = 'sk-secret';
let allowed = true;
let asksForData = false;
let request: ReturnType<typeof permissions>['request'];

beforeEach(() => {
  allowed = true;
  asksForData = false;
  ({ request } = permissions({ contains: () => allowed, says: () => allowed, asksForData: () => asksForData }));
});

function model(answer: (request: Request) => readonly Said[] | Response): readonly Request[] {
  const { asked, fetch } = endpoint((one) => {
    const said = answer(one);
    return said instanceof Response ? said : streamed(said, { size: 500 });
  });
  vi.stubGlobal('fetch', fetch);
  return asked;
}

async function openWithModel() {
  const { asked } = await feed();
  await background().ask(sidebarFrame, 'saveDrafting', { choice: service, key });
  return { ...(await open()), fills: asked.fills };
}

describe('in the sidebar', () => {
  test('nothing speaks of drafts while no model is chosen', async () => {
    await feed();
    await open();
    await editor();
    expect(screen.queryByRole('button', { name: /Draft/ })).toBeNull();
  });

  test('a draft is written beside the suggestions, marked, and taken into the editor by hand alone', async () => {
    model(() => [words('Hi Maya, '), words('sorry.'), usage(1_234, 12), done]);
    const { user, fills } = await openWithModel();
    await user.click(await screen.findByRole('button', { name: 'Draft' }));
    const draft = await screen.findByRole('region', { name: 'Draft by a language model' });
    expect(await within(draft).findByText('Hi Maya, sorry.')).toBeVisible();
    expect(within(draft).getByText(/Drafted by a language model/)).toBeVisible();
    expect(within(draft).getByText('1,234 tokens read, 12 written')).toBeVisible();
    expect(await editor()).toHaveValue('');
    await expectAccessible();
    await user.click(within(draft).getByRole('button', { name: 'Take it over' }));
    expect(await editor()).toHaveValue('Hi Maya, sorry.');
    expect(fills).toEqual([]);
  });

  test('says what it cost where somebody told what the service charges', async () => {
    model(() => [words('Hi Maya.'), usage(1_000, 500), done]);
    await feed();
    const price = { currency: 'EUR', prompt: 0.4, answer: 1.6 };
    await background().ask(sidebarFrame, 'saveDrafting', { choice: { ...service, price }, key });
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Draft' }));
    expect(await screen.findByText('1,000 tokens read, 500 written · €0.0012')).toBeVisible();
  });

  test('W drafts, and then takes; what was written by hand can be had back', async () => {
    model(() => [words('Hi Maya.'), done]);
    const { user } = await openWithModel();
    await user.type(await editor(), 'My own words{Escape}');
    await screen.findByRole('button', { name: 'Draft' });
    await user.keyboard('w');
    await screen.findByRole('button', { name: 'Take it over' });
    await user.keyboard('w');
    expect(await editor()).toHaveValue('Hi Maya.');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await editor()).toHaveValue('My own words');
  });

  test('a draft can be cancelled while it is written', async () => {
    let signal: AbortSignal | null | undefined;
    model(({ init }) => {
      signal = init.signal;
      return streamed([words('Hi Maya, so ')], { end: false });
    });
    const { user } = await openWithModel();
    await user.click(await screen.findByRole('button', { name: 'Draft' }));
    expect(await screen.findByText('Hi Maya, so')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByRole('button', { name: 'Draft' })).toBeVisible();
    await waitFor(() => expect(signal?.aborted).toBe(true));
  });

  test('a model that fails says so in a sentence, and the suggestions stay', async () => {
    model(() => new Response('', { status: 429 }));
    const { user } = await openWithModel();
    await respond('Sorry', 'Canned words');
    await user.click(await screen.findByRole('button', { name: 'Draft' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('takes no more questions just now. Wait a minute');
    expect(screen.getByRole('button', { name: 'Draft again' })).toBeVisible();
    expect(await screen.findByRole('button', { name: /^1?\s*Sorry/ })).toBeVisible();
  });
});

describe('in the settings', () => {
  const show = () => {
    const running = background();
    return { running, ...showIn(running, <DraftingSection />) };
  };
  const place = () => screen.findByRole('combobox', { name: 'Language model' });
  const chosen = () => background().ask(sidePanel, 'drafting', undefined);

  test('nothing is asked until somebody chooses a model', async () => {
    show();
    expect(await place()).toHaveValue('off');
    expect(screen.queryByRole('button')).toBeNull();
    await expectAccessible();
  });

  test('a service is kept with its key, after the browser was asked for its host; the key is not shown again', async () => {
    await background().ask(sidePanel, 'drafting', undefined);
    const { user } = show();
    await user.selectOptions(await place(), 'service');
    expect(screen.getByText(/leaves this machine for whoever runs this address/)).toBeVisible();
    await user.type(screen.getByLabelText('Address'), 'https://api.example/v1/chat/completions');
    await user.type(screen.getByLabelText('Model'), 'small');
    await user.type(screen.getByLabelText('Key'), key);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Use this model' }));
    expect(request).toHaveBeenCalledWith({ origins: ['https://api.example/*'] });
    expect(await screen.findByText(/A key is kept/)).toBeVisible();
    expect(screen.getByLabelText('Key')).toHaveValue('');
    expect(document.body.innerHTML).not.toContain(key);
    expect(await chosen()).toEqual({ choice: service, hasKey: true });
  });

  test('what a service charges is kept with it, both prices or none', async () => {
    await background().ask(sidePanel, 'drafting', undefined);
    const { user } = show();
    await user.selectOptions(await place(), 'machine');
    expect(screen.queryByLabelText('Price of a million tokens read')).toBeNull();
    await user.selectOptions(await place(), 'service');
    await user.type(screen.getByLabelText('Address'), 'https://api.example');
    await user.type(screen.getByLabelText('Model'), 'small');
    await user.type(screen.getByLabelText('Price of a million tokens read'), '0.15');
    await user.click(screen.getByRole('button', { name: 'Use this model' }));
    expect(screen.getAllByText('Type both prices as numbers, or none.')).toHaveLength(2);
    await user.type(screen.getByLabelText('Price of a million tokens written'), '0.6');
    await user.click(screen.getByRole('button', { name: 'Use this model' }));
    const price = { currency: 'USD', prompt: 0.15, answer: 0.6 };
    await waitFor(async () => expect((await chosen()).choice).toEqual({ ...service, price }));
  });

  test('Firefox is asked as well whether posts may leave the machine, for a service and for nothing nearer', async () => {
    asksForData = true;
    await background().ask(sidePanel, 'drafting', undefined);
    const { user } = show();
    await user.selectOptions(await place(), 'machine');
    await user.type(screen.getByLabelText('Model'), 'llama');
    await user.click(screen.getByRole('button', { name: 'Use this model' }));
    expect(request).toHaveBeenLastCalledWith({ origins: ['http://localhost/*'] });
    await user.selectOptions(await place(), 'service');
    await user.type(screen.getByLabelText('Address'), 'https://api.example');
    await user.type(screen.getByLabelText('Model'), 'small');
    await user.click(screen.getByRole('button', { name: 'Use this model' }));
    expect(request).toHaveBeenLastCalledWith({
      origins: ['https://api.example/*'],
      data_collection: ['websiteContent', 'personallyIdentifyingInfo', 'personalCommunications'],
    });
  });

  test('nothing is kept where the browser is not let, or where the address is none', async () => {
    allowed = false;
    await background().ask(sidePanel, 'drafting', undefined);
    const { user } = show();
    await user.selectOptions(await place(), 'service');
    await user.type(screen.getByLabelText('Address'), 'http://api.example/v1');
    await user.click(screen.getByRole('button', { name: 'Use this model' }));
    expect(screen.getByText('Enter an address that begins with https://.')).toBeVisible();
    expect(screen.getByText('Enter the name of a model.')).toBeVisible();
    expect(request).not.toHaveBeenCalled();
    await user.clear(screen.getByLabelText('Address'));
    await user.type(screen.getByLabelText('Address'), 'https://api.example/v1');
    await user.type(screen.getByLabelText('Model'), 'small');
    await user.click(screen.getByRole('button', { name: 'Use this model' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('may not reach');
    expect(await chosen()).toEqual({ choice: { place: 'off' }, hasKey: false });
  });

  test('a model is tried with a made-up post', async () => {
    model(() => [words('Hi Maya, of course.'), usage(200, 9), done]);
    await background().ask(sidePanel, 'saveDrafting', { choice: service, key });
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Try it' }));
    expect(await screen.findByText(/It works/)).toBeVisible();
    expect(screen.getByText('Hi Maya, of course.')).toBeVisible();
  });

  test('Ollama that does not let us in is explained, with our own origin', async () => {
    model(() => new Response('', { status: 403 }));
    const choice = { place: 'machine', address: 'http://localhost:11434/v1', model: 'llama' } as const;
    await background().ask(sidePanel, 'saveDrafting', { choice });
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Try it' }));
    expect(await screen.findByText('OLLAMA_ORIGINS=chrome-extension://test-extension-id')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toBe('OLLAMA_ORIGINS=chrome-extension://test-extension-id');
    await expectAccessible();
  });

  test('the browser’s own model is downloaded by a click, and then it is ready', async () => {
    let there = false;
    const { model: own } = fakeBrowserModel({ is: () => (there ? 'available' : 'downloadable') });
    const create: typeof own.create = async (options) => {
      there = true;
      return own.create(options);
    };
    vi.stubGlobal('LanguageModel', Object.assign(class {}, own, { create }));
    await background().ask(sidePanel, 'drafting', undefined);
    const { user } = show();
    await user.selectOptions(await place(), 'browser');
    await user.click(await screen.findByRole('button', { name: 'Download the language model' }));
    expect(await screen.findByText('The browser’s language model is ready.')).toBeVisible();
    expect(await chosen()).toEqual({ choice: { place: 'browser' }, hasKey: false });
    vi.unstubAllGlobals();
  });
});
