import { expect, test } from 'vitest';
import { browserModel, browserWriter, downloadBrowserModel } from '../../lib/drafting/browser-model.ts';
import { fakeBrowserModel } from './fake-browser-model.ts';

const prompt = { instructions: 'Be kind.', data: '<data>{}</data>' };
const { signal } = new AbortController();

async function written(writer: ReturnType<typeof browserWriter>): Promise<string> {
  let text = '';
  for await (const piece of writer.write(prompt, signal)) if (piece.kind === 'text') text += piece.text;
  return text;
}

test('the browser’s model writes in the language of the post, told our instructions apart from the data', async () => {
  const { model, asked, state } = fakeBrowserModel();
  expect(await written(browserWriter(model, 'de'))).toBe('Hi Maya.');
  expect(asked).toEqual([{ system: 'Be kind.', text: '<data>{}</data>', language: 'de' }]);
  expect(state.open).toBe(0);
});

test.each([
  ['a browser without one', undefined, 'modelNotHere'],
  ['a machine that is too small for it', fakeBrowserModel({ is: () => 'unavailable' }).model, 'modelNotHere'],
  ['one that is not downloaded', fakeBrowserModel({ is: () => 'downloadable' }).model, 'modelToDownload'],
  [
    'a language it does not write',
    fakeBrowserModel({ is: (language) => (language === 'fi' ? 'unavailable' : 'available') }).model,
    'modelLanguage',
  ],
])('%s is a problem with its own next step', async (_, model, kind) => {
  await expect(written(browserWriter(model, 'fi'))).rejects.toMatchObject({ kind });
});

test('downloading says how far it is, and lets go of the model', async () => {
  const { model, state } = fakeBrowserModel();
  const shares: number[] = [];
  await downloadBrowserModel(model, (share) => shares.push(share), signal);
  expect(shares).toEqual([0.25, 1]);
  expect(state.open).toBe(0);
});

test('a download that the browser refuses is a problem, one that was cancelled is none', async () => {
  const { model } = fakeBrowserModel();
  const refusing = { ...model, create: () => Promise.reject(new DOMException('no click', 'NotAllowedError')) };
  await expect(downloadBrowserModel(refusing, () => {}, signal)).rejects.toMatchObject({ kind: 'modelNotHere' });
  await expect(downloadBrowserModel(model, () => {}, AbortSignal.abort())).rejects.toMatchObject({
    name: 'AbortError',
  });
});

test('a browser that has none offers none', () => {
  expect(browserModel()).toBeUndefined();
});
