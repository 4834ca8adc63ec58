import type { Voice } from '../../model/voice.ts';
import { german, germanInformal } from './de.ts';
import { english, englishFormal } from './en.ts';
import { spanish, spanishFormal } from './es.ts';
import { french, frenchInformal } from './fr.ts';
import { italian, italianFormal } from './it.ts';
import type { Phrases } from './phrases.ts';
import { portuguese, portugueseFormal } from './pt.ts';

/** How a language addresses people. */
interface Manners {
  /** As brands write it who say nothing of it. */
  readonly usual: Phrases;
  readonly formal?: Phrases;
  readonly informal?: Phrases;
  /** Words by which a text is known to be formal; and, where it has none, by which it is informal. */
  readonly saysFormal?: RegExp;
  readonly saysInformal?: RegExp;
}

const languages: Readonly<Record<string, Manners>> = {
  de: {
    usual: german,
    informal: germanInformal,
    saysFormal: /\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b/u,
    saysInformal: /\b(?:du|dir|dich|deine?[mnrs]?)\b/iu,
  },
  en: { usual: english, formal: englishFormal },
  es: {
    usual: spanish,
    formal: spanishFormal,
    saysFormal: /(?<!\p{L})(?:usted|escríba(?:me|nos)|envíe(?:me|nos)|díga(?:me|nos))(?!\p{L})/iu,
    saysInformal: /(?<!\p{L})(?:tú|te|ti|tus?|contigo)(?!\p{L})/iu,
  },
  fr: {
    usual: french,
    informal: frenchInformal,
    saysFormal: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu,
    saysInformal: /(?<!\p{L})(?:tu|te|toi|ton|ta|tes)(?!\p{L})/iu,
  },
  it: {
    usual: italian,
    formal: italianFormal,
    saysFormal:
      /(?<=[\p{L}\p{N},] )(?:Lei|Le|Suo|Sua|Suoi|Sue)(?!\p{L})|(?<!\p{L})(?:mi|ci) (?:scriva|dica|mandi|invii)(?!\p{L})/u,
    saysInformal: /(?<!\p{L})(?:tu|ti|te|tuo|tua|tuoi|tue)(?!\p{L})/iu,
  },
  pt: { usual: portuguese, formal: portugueseFormal },
};

/** How to say it in this language (BCP 47), as formally as the brand does; undefined for a language that we do not write. */
export function phrasesFor(
  language: string | undefined,
  formality: Voice['formality'] | undefined,
): Phrases | undefined {
  const primary = primaryOf(language) ?? '';
  const manners = mannersOf(primary);
  const asked = formality?.[primary];
  return (asked === undefined ? undefined : manners?.[asked]) ?? manners?.usual;
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
  const manners = mannersOf(primaryOf(language) ?? '');
  if (manners?.saysFormal?.test(text)) return manners.formal ?? manners.usual;
  if (manners?.saysInformal?.test(text)) return manners.informal ?? manners.usual;
  return phrasesFor(language, formality);
}

function mannersOf(primary: string): Manners | undefined {
  return Object.hasOwn(languages, primary) ? languages[primary] : undefined;
}
