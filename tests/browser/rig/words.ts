import { textsOf } from '../../texts.ts';

const languages = { en: textsOf('en'), de: textsOf('de') };

/**
 * What the product calls it: what a person looks for on the screen is written in the locale files alone.
 * @throws Error where there is no such key
 */
export function words(
  key: string,
  values: Readonly<Record<string, string>> = {},
  language: keyof typeof languages = 'en',
): string {
  const message = languages[language][key.replaceAll('.', '_')]?.message;
  if (message === undefined) throw new Error(`locales/${language}.yml has no ${key}`);
  return Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), message);
}
