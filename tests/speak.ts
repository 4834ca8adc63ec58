import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export type TestLanguage = 'en' | 'de' | 'pseudo';

const known = new Map<TestLanguage, Readonly<Record<string, { message: string }>>>();

/** Makes the fake browser answer in this language, from the locale files themselves. */
export function speak(language: TestLanguage): void {
  const messages = known.get(language) ?? read(language);
  known.set(language, messages);
  fakeBrowser.i18n.getUILanguage = () => (language === 'de' ? 'de' : 'en');
  fakeBrowser.i18n.getMessage = (name: string) => messages[name]?.message ?? '';
}

function read(language: TestLanguage): Record<string, { message: string }> {
  // Not by URL: in jsdom Vite serves `import.meta.url` files as addresses of the page.
  const file = join(import.meta.dirname, `../locales/${language === 'pseudo' ? 'en' : language}.yml`);
  const messages = generateChromeMessages(parseMessagesText(readFileSync(file, 'utf8'), 'YAML'));
  if (language !== 'pseudo') return messages;
  return Object.fromEntries(
    Object.entries(messages).map(([name, { message }]) => [
      name,
      // A code, not a text.
      { message: name === 'ui_language' ? message : pseudo(message) },
    ]),
  );
}

const accents: Readonly<Record<string, string>> = { a: 'á', e: 'ë', i: 'ï', o: 'ö', u: 'ů', A: 'Å', E: 'É', O: 'Ø' };

/** A text as an unknown language might have it: accented, and 40 % longer; substitutions and plurals stay. */
export function pseudo(message: string): string {
  return message
    .split(' | ')
    .map((form) => {
      const words = form
        .split(/(\{\w+\})/)
        .map((part) =>
          part.startsWith('{') ? part : part.replace(/[aeiouAEO]/g, (letter) => accents[letter] ?? letter),
        )
        .join('');
      return `${words}${' ~'.repeat(Math.ceil(form.length * 0.2))}`;
    })
    .join(' | ');
}
