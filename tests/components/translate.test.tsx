// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Languages } from '../../lib/drafting/browser-translator.ts';
import { mentionOf } from '../background/posts.ts';
import { sidebarFrame } from '../background/running.ts';
import { editor, feed, open, respond } from './feed-in.tsx';
import { expectAccessible } from './page-in.tsx';

const late = mentionOf({ id: '1', text: 'Mein Acme Paket ist zu spät', language: 'de' });

afterEach(() => void Reflect.deleteProperty(globalThis, 'Translator'));

/** The browser's translator, faked where the browser itself begins. */
function fakeTranslator(works = true) {
  const asked: Languages[] = [];
  vi.stubGlobal(
    'Translator',
    Object.assign(class {}, {
      availability: async ({ targetLanguage }: Languages) => (targetLanguage === 'fi' ? 'unavailable' : 'downloadable'),
      create: async ({ sourceLanguage, targetLanguage }: Languages) => {
        if (!works) throw new DOMException('offline', 'NetworkError');
        asked.push({ sourceLanguage, targetLanguage });
        return { translate: async (text: string) => `${text} (${targetLanguage})`, destroy() {} };
      },
    }),
  );
  return asked;
}

test('a post in another language is translated where it stands, and says by whom', async () => {
  const asked = fakeTranslator();
  await feed([late]);
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: 'Translate' }));
  expect(await screen.findByText('Mein Acme Paket ist zu spät (en)')).toHaveAttribute('lang', 'en');
  expect(screen.getByText(/Translated by the browser, on this machine/)).toBeVisible();
  expect(asked).toEqual([{ sourceLanguage: 'de', targetLanguage: 'en' }]);
  await expectAccessible();
});

test('a reply is translated into the language of the post, and the first words can be had back', async () => {
  fakeTranslator();
  await feed([late]);
  const { user } = await open();
  const button = await screen.findByRole('button', { name: 'Translate into German' });
  expect(button).toBeDisabled();
  await user.type(await editor(), 'Sorry, Maya');
  await user.click(button);
  await expect.poll(() => editor()).toHaveValue('Sorry, Maya (de)');
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await editor()).toHaveValue('Sorry, Maya');
});

test('a canned response that was translated before it was sent counts as used', async () => {
  fakeTranslator();
  const { running } = await feed([late]);
  await respond('Paket', 'Sorry that your Paket is late.');
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: /Paket/, pressed: false }));
  await user.click(await screen.findByRole('button', { name: 'Translate into German' }));
  await expect.poll(() => editor()).toHaveValue('Sorry that your Paket is late. (de)');
  await user.click(screen.getByRole('button', { name: 'Log reply' }));
  await expect
    .poll(() => running.ask(sidebarFrame, 'responseUses', undefined))
    .toMatchObject([{ response: 'Paket', used: 1 }]);
});

test('what the browser cannot translate just now is said, and the words stay', async () => {
  fakeTranslator(false);
  await feed([late]);
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: 'Translate' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('could not translate');
  expect(screen.getByRole('button', { name: 'Translate' })).toBeVisible();
});

test.each([
  ['the browser has no translator', 'de', false],
  ['the post is in one’s own language', 'en', true],
])('nothing is offered where %s', async (_, language, there) => {
  if (there) fakeTranslator();
  await feed([mentionOf({ id: '1', text: 'Acme', language })]);
  await open();
  await editor();
  expect(screen.queryByRole('button', { name: /Translate/ })).toBeNull();
});
