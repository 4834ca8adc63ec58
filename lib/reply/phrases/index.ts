import type { Voice } from '../../model/voice.ts';
import { german, germanInformal } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import type { Phrases } from './phrases.ts';
import { portuguese } from './pt.ts';

const languages = { de: german, en: english, es: spanish, fr: french, it: italian, pt: portuguese };

/** How to say it in this language (BCP 47), as formally as the brand does; undefined for a language that we do not write. */
export function phrasesFor(
  language: string | undefined,
  formality: Voice['formality'] | undefined,
): Phrases | undefined {
  const primary = primaryOf(language);
  if (primary === 'de' && formality?.[primary] === 'informal') return germanInformal;
  return Object.entries(languages).find(([one]) => one === primary)?.[1];
}

/** "de" of "de-AT". */
export function primaryOf(language: string | undefined): string | undefined {
  return language?.toLowerCase().split('-')[0] || undefined;
}

/** The same for a text that is there already: in its own form of address, whatever the brand's is. */
export function phrasesLike(
  text: string,
  language: string | undefined,
  formality: Voice['formality'] | undefined,
): Phrases | undefined {
  if (primaryOf(language) !== 'de') return phrasesFor(language, formality);
  if (/\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b/u.test(text)) return german;
  return /\b(?:du|dir|dich|deine?[mnrs]?)\b/iu.test(text) ? germanInformal : phrasesFor(language, formality);
}
