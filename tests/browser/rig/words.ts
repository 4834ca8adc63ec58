import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { root } from '../../../scripts/up-to-date.ts';

const english = generateChromeMessages(
  parseMessagesText(readFileSync(resolve(root, 'locales/en.yml'), 'utf8'), 'YAML'),
);

/**
 * What the product calls it in English: what a person looks for on the screen is written in the locale file alone.
 * @throws Error where there is no such key
 */
export function words(key: string, values: Readonly<Record<string, string>> = {}): string {
  const message = english[key.replaceAll('.', '_')]?.message;
  if (message === undefined) throw new Error(`locales/en.yml has no ${key}`);
  return Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), message);
}
