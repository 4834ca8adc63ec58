import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { openMention } from './open-mention.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { test as plain } from './rig/fixture.ts';
import { modelHosts, openModelServer } from './rig/model-server.ts';
import type { OpenBrowser } from './rig/open-browser.ts';
import { find, press, read, textOf, write } from './rig/person.ts';
import { until } from './rig/until.ts';
import { words } from './rig/words.ts';
import { withBrand } from './with-brand.ts';

// No driver can press the browser's own question whether an address may be reached: it was answered before.
plain.override('allowed', modelHosts);
const test = plain
  .extend('view', { scope: 'file' }, async ({ open }) => {
    const view = await withBrand(open);
    await askFromView(view, 'saveSettings', { ready: true });
    return view;
  })
  .extend('model', { scope: 'file' }, async ({ open: _ }, { onCleanup }) => {
    const model = await openModelServer();
    onCleanup(model.close);
    return model;
  });
const tweets = 'article[data-testid="tweet"]';

test('a model on this machine is chosen, let in, and tried', async ({ open, model, view }) => {
  model.behave({ kind: 'letsIn', origin: 'nobody', pieces: [] });
  const desk = await open.extensionPage('desk.html#/settings');
  await (await find(desk, 'combobox', words('drafting.place'))).select('machine');
  await write(desk, words('drafting.address'), model.address);
  await write(desk, words('drafting.model'), 'llama');
  await press(desk, 'button', words('drafting.save'));
  await press(desk, 'button', words('drafting.try'));
  await read(desk, new RegExp(`OLLAMA_ORIGINS=${open.extensionOrigin}`));

  model.behave({ kind: 'letsIn', origin: open.extensionOrigin, pieces: ['Hi Maya, ', 'of course.'] });
  await press(desk, 'button', words('drafting.try'));
  await read(desk, /Hi Maya, of course\.\s+321 tokens read, 12 written/);
  expect(await askFromView(view, 'drafting', undefined)).toEqual({
    choice: { place: 'machine', address: model.address, model: 'llama' },
    hasKey: false,
  });
  await desk.close();
});

describe('beside a post', () => {
  test('a draft streams in plain words, is taken by hand, and reaches no box by itself', async ({
    open,
    model,
    view,
  }) => {
    await askFromView(view, 'saveDrafting', { choice: { place: 'machine', address: model.address, model: 'llama' } });
    model.behave({ kind: 'writes', pieces: ['**Hello** there, see ', 'https://evil.example ', 'and sorry.'] });
    const mention = await openMention(open, 'https://x.com/home', tweets);
    const { sidebar } = mention;
    await press(sidebar, 'button', words('drafting.draft'));
    await read(sidebar, /Hello there, see\n/);
    expect(await textOf(sidebar)).toContain(words('drafting.writes'));
    model.finish();
    await read(sidebar, new RegExp(words('drafting.byModel')));
    await press(sidebar, 'button', words('drafting.take'));
    const editor = await sidebar.waitForSelector('textarea');
    expect(await editor?.evaluate(({ value }) => value)).toBe('Hello there, see and sorry.');
    expect(await mention.held()).toEqual([]);
    expect(await mention.sent()).toEqual([]);
    const { headers, body } = model.asked.at(-1) ?? {};
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('authorization');
    expect(JSON.parse(body ?? '')).toMatchObject({ model: 'llama', stream: true });
    await mention.page.close();
  });

  /** Chooses a service at the desk, with its prices for a million tokens in dollars. */
  async function chooseService(open: OpenBrowser, view: Page, address: string): Promise<void> {
    const price = { currency: 'USD', prompt: 2.5, answer: 10 };
    const choice = { place: 'service' as const, address, model: 'large', price };
    // Firefox also asks whether posts may be sent there, which no driver can press.
    if (inject('rig').browser === 'firefox') return askFromView(view, 'saveDrafting', { choice });
    await askFromView(view, 'saveDrafting', { choice: { place: 'off' } });
    const desk = await open.extensionPage('desk.html#/settings');
    await (await find(desk, 'combobox', words('drafting.place'))).select('service');
    await write(desk, words('drafting.address'), address);
    await write(desk, words('drafting.model'), choice.model);
    await write(desk, words('drafting.price.prompt'), '2.5');
    await write(desk, words('drafting.price.answer'), '10');
    await press(desk, 'button', words('drafting.save'));
    const kept = async () => (await askFromView(view, 'drafting', undefined)).choice;
    await until('it is kept', async () => (await kept()).place === 'service');
    expect(await kept()).toEqual(choice);
    await desk.close();
  }

  test('a draft of a service says what it cost, by the prices that were typed', async ({ open, view }) => {
    const service = await openModelServer('service');
    service.behave({ kind: 'letsIn', origin: open.extensionOrigin, pieces: ['Hi Maya, ', 'of course.'] });
    await chooseService(open, view, service.address);
    const { page, sidebar } = await openMention(open, 'https://x.com/home', tweets);
    await press(sidebar, 'button', words('drafting.draft'));
    // 321 of 2.50 and 12 of 10.00 dollars a million.
    await read(sidebar, /321 tokens read, 12 written · \$0\.00092/);
    expect(service.asked).toHaveLength(1);
    await page.close();
    await service.close();
  });

  test('a draft that is cancelled, and one whose page is gone, stop the model', async ({ open, model, view }) => {
    await askFromView(view, 'saveDrafting', { choice: { place: 'machine', address: model.address, model: 'llama' } });
    model.behave({ kind: 'writes', pieces: ['Hello there ', 'and sorry.'] });
    const { page, sidebar } = await openMention(open, 'https://x.com/home', tweets);
    const before = model.left();
    await press(sidebar, 'button', words('drafting.draft'));
    await read(sidebar, /Hello there/);
    await press(sidebar, 'button', words('ui.cancel'));
    await until('the first is stopped', () => model.left() === before + 1);
    await press(sidebar, 'button', words('drafting.draft'));
    await read(sidebar, /Hello there/);
    await page.close();
    await until('the second is stopped', () => model.left() === before + 2);
  });

  test('what answers otherwise is said in a sentence, and no other address hears of it', async ({
    open,
    model,
    view,
  }) => {
    await askFromView(view, 'saveDrafting', { choice: { place: 'machine', address: model.address, model: 'llama' } });
    const { page, sidebar } = await openMention(open, 'https://x.com/home', tweets);
    const elsewhere = await openModelServer();
    const html = { 'content-type': 'text/html' };
    for (const [behaviour, problem] of [
      [{ status: 307, headers: { location: `${elsewhere.address}/chat/completions` }, body: '' }, 'modelRedirects'],
      [{ status: 200, headers: html, body: '<!doctype html>' }, 'modelNotSpoken'],
      [{ status: 429, headers: html, body: '' }, 'modelBusy'],
      [{ status: 500, headers: html, body: '' }, 'modelFailed'],
    ] as const) {
      model.behave({ kind: 'answers', ...behaviour });
      const again = (await textOf(sidebar)).includes(words('drafting.again'));
      await press(sidebar, 'button', words(again ? 'drafting.again' : 'drafting.draft'));
      await until(`it says ${problem}`, async () => (await textOf(sidebar)).includes(words(`problem.${problem}`)));
    }
    expect(elsewhere.asked).toEqual([]);
    await elsewhere.close();
    await page.close();
  });
});

test('the browser’s translator is in the sidebar’s frame in a page just what it is in a page of our own', async ({
  open,
  view,
}) => {
  const { page, sidebar } = await openMention(open, 'https://x.com/home', tweets);
  const availability = (place: Page | Frame) =>
    place.evaluate(async () => {
      const translator = Reflect.get(globalThis, 'Translator') as
        | { availability(languages: object): Promise<string> }
        | undefined; // in no types yet
      return (await translator?.availability({ sourceLanguage: 'en', targetLanguage: 'de' })) ?? 'none';
    });
  expect(await availability(sidebar)).toBe(await availability(view));
  await page.close();
});

describe('the browser’s own model', () => {
  test('drafts, where the browser has one (LanguageModel is faked in the extension’s background)', async ({
    open,
    view,
  }) => {
    if (inject('rig').browser === 'firefox') return;
    await askFromView(view, 'saveDrafting', { choice: { place: 'browser' } });
    const { page, sidebar } = await openMention(open, 'https://x.com/home', tweets);
    await press(sidebar, 'button', words('drafting.draft'));
    await read(sidebar, new RegExp(words('problem.modelNotHere')));
    const target = await open.driver.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate(() => {
      const session = {
        promptStreaming: () => new Response('Hello from the browser.').body?.pipeThrough(new TextDecoderStream()),
        destroy: () => undefined,
      };
      const fake = Object.assign(class {}, { availability: async () => 'available', create: async () => session });
      Object.assign(globalThis, { LanguageModel: fake });
    });
    await press(sidebar, 'button', words('drafting.again'));
    await read(sidebar, /Hello from the browser\./);
    await page.close();
  });
});
