import type { UrgencyReason } from '../../model/understanding.ts';
import type { Features } from '../features.ts';
import { Phrases, wordsOf } from '../phrases.ts';
import { scope, scopesIn } from '../scopes.ts';
import { type Tokens, tokenKind } from '../tokens.ts';
import type { CrisisWords, WordedReason } from './crisis-words.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

const inLanguage: Readonly<Record<string, CrisisWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
};

/** The weightiest first. */
const wordedReasons = ['safety', 'legal', 'outage', 'vulnerable', 'anger', 'press'] as const satisfies WordedReason[];

/** Tokens before a phrase in which a negation turns it into its opposite: "nobody was hurt". */
const negationReach = 3;

type Meaning = WordedReason | 'idiom';
/** Each language's phrases, made when its first post is read. */
const made = new Map<string, Phrases<Meaning>>();

/**
 * Why a post is urgent by its own words, the weightiest reason first, with those words.
 * @param language BCP 47; a post in none of the languages that have lists is read as English
 */
export function reasonsIn(features: Features, language: string | undefined): UrgencyReason[] {
  const { tokens } = features;
  const scopes = scopesIn(features, language);
  const found = phrasesOf(language !== undefined && language in inLanguage ? language : 'en').find(tokens);
  const idioms = found.filter(({ meaning }) => meaning === 'idiom');
  const isNegation = (at: number) =>
    ((scopes[at] ?? 0) & scope.negation) !== 0 && !idioms.some(({ from, to }) => at >= from && at < to);
  const meant = found.filter(({ from }) => !isNegated(tokens, from, isNegation));
  return wordedReasons.flatMap((kind) => {
    const words = wordsOf(
      meant.filter(({ meaning }) => meaning === kind),
      tokens,
    );
    return words.length === 0 ? [] : [{ kind, words }];
  });
}

function phrasesOf(language: string): Phrases<Meaning> {
  let phrases = made.get(language);
  if (phrases === undefined) {
    phrases = new Phrases();
    const words = inLanguage[language] ?? english;
    phrases.add(words.idioms, 'idiom');
    for (const reason of wordedReasons) phrases.add(words[reason], reason);
    made.set(language, phrases);
  }
  return phrases;
}

/** Whether a negation stands shortly before, in the same clause. */
function isNegated({ kinds }: Tokens, from: number, isNegation: (at: number) => boolean): boolean {
  for (let at = from - 1; at >= Math.max(0, from - negationReach); at -= 1) {
    if (kinds[at] === tokenKind.marks) return false;
    if (isNegation(at)) return true;
  }
  return false;
}
