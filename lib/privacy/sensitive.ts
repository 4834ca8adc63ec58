import { sensitiveLists } from './sensitive-lists.ts';
import { numbersIn } from './sensitive-numbers.ts';

export const sensitiveKinds = [
  'health',
  'politics',
  'religion',
  'sexualLife',
  'ethnicity',
  'union',
  'card',
  'bankAccount',
  'identityNumber',
] as const;
export type SensitiveKind = (typeof sensitiveKinds)[number];

/** Some words of a note that deserve a thought. */
export interface Sensitive {
  readonly kind: SensitiveKind;
  /** As they stand there. */
  readonly words: string;
  /** In UTF-16 units. */
  readonly start: number;
}

/**
 * What in a note the law asks particular care for, in the order in which it stands there: Article 9 of the GDPR (health,
 * politics, religion, sexual life, ethnic origin, trade union membership), and numbers worth stealing. It is advice
 * while somebody types: it says which words and why, and blocks nothing.
 */
export function sensitiveWords(text: string): Sensitive[] {
  const found = matchers.flatMap(({ kind, pattern }) =>
    Array.from(text.matchAll(pattern), (match): Sensitive => ({ kind, words: match[0], start: match.index })),
  );
  return [...found, ...numbersIn(text)].toSorted((a, b) => a.start - b.start);
}

const matchers = Object.entries(sensitiveLists).map(([kind, list]) => ({
  kind: kind as keyof typeof sensitiveLists, // its own keys
  pattern: patternOf(list.trim().split(/\s+/)),
}));

/** Begins at the beginning of a word only, so that a text of any length is read in time that grows with it. */
function patternOf(list: readonly string[]): RegExp {
  const words = list.map((word) =>
    word.replace(/[*.-]/g, (sign) => ({ '*': '[\\p{L}\\p{M}]*', '.': '\\.', '-': '[\\s-]' })[sign] ?? sign),
  );
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
}
