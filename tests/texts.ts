import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';

/** Texts as browsers keep them, by name. */
export type Messages = Readonly<Record<string, { message: string }>>;

/** All texts of a language, from its locale file, as browsers keep them. */
export function textsOf(language: 'en' | 'de'): Messages {
  // Not by URL: in jsdom Vite serves `import.meta.url` files as addresses of the page.
  const file = join(import.meta.dirname, `../locales/${language}.yml`);
  return generateChromeMessages(parseMessagesText(readFileSync(file, 'utf8'), 'YAML'));
}
