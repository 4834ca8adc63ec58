import { type CheckedLanguage, checkedLanguages } from '../../../model/check.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import type { Language } from './language.ts';
import { portuguese } from './pt.ts';

/** A new one is a file, its code in `lib/model/check.ts`, and a line here. */
const byCode: { readonly [Code in CheckedLanguage]: Language } = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
};

/** Every language that drafts are checked in. */
export const languages: readonly Language[] = checkedLanguages.map((code) => byCode[code]);
