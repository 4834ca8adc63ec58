import { characterKind, kindOf } from './characters.ts';
import type { Features } from './features.ts';
import { scope, wholly } from './scopes.ts';
import { tokenKind } from './tokens.ts';

/** How much a token speaks for what was decided, below 0 against it; and whether it is known as a word of praise or blame. */
export type Speaking = (place: number) => { readonly loudness: number; readonly isRated: boolean };

const mostWords = 6;
/** What speaks less than this share of the loudest word did not decide; a word that nobody rated must be louder. */
const shareOfLoudest = { rated: 0.15, other: 0.4 };
const leastSaid = 0.2;
const shortestWord = 3;

/** The words that spoke for it, as they stand in the text, the loudest first, each once; a negation goes with its word. */
export function decidingWords(features: Features, speaking: Speaking): string[] {
  const said = Array.from({ length: features.tokens.count }, (_, place) => ({ place, ...speaking(place) }))
    .filter(({ place, loudness }) => loudness >= leastSaid && isShown(features, place))
    .sort((a, b) => b.loudness - a.loudness);
  const loudest = said[0]?.loudness ?? 0;
  const words = new Map<string, string>();
  for (const { place, loudness, isRated } of said) {
    if (loudness < loudest * (isRated ? shareOfLoudest.rated : shareOfLoudest.other)) continue;
    const word = asItStands(features, place);
    if (words.size < mostWords && !words.has(word.toLowerCase())) words.set(word.toLowerCase(), word);
  }
  return [...words.values()];
}

/** Names, links, numbers and marks decide nothing that a person would call a reason, and a negation alone neither. */
function isShown({ tokens, scopes }: Features, place: number): boolean {
  const kind = tokens.kinds[place];
  if (((scopes[place] ?? 0) & wholly) !== 0) return true;
  if (kind === tokenKind.emoji || kind === tokenKind.emoticon || kind === tokenKind.hashtag) return true;
  const letters = (tokens.letterEnds[place] ?? 0) - (tokens.letterStarts[place] ?? 0);
  return kind === tokenKind.word && letters >= shortestWord && ((scopes[place] ?? 0) & scope.negation) === 0;
}

function asItStands({ tokens, scopes }: Features, place: number): string {
  let first = place;
  if (((scopes[place] ?? 0) & wholly) !== 0) return wholePhrase({ tokens, scopes }, place);
  if ((scopes[place] ?? 0) & scope.negated)
    while (first > 0 && !((scopes[first] ?? 0) & scope.negation && first < place)) first -= 1;
  const isNegated = first < place && (scopes[first] ?? 0) & scope.negation;
  const start = tokens.starts[isNegated ? first : place] ?? 0;
  return tokens.text.slice(
    start,
    endInDress(tokens.text, tokens.ends[place] ?? 0, tokens.kinds[place] === tokenKind.emoji),
  );
}

function wholePhrase({ tokens, scopes }: Pick<Features, 'tokens' | 'scopes'>, place: number): string {
  const isPart = (at: number) => ((scopes[at] ?? 0) & wholly) !== 0;
  let [first, last] = [place, place];
  while (isPart(first - 1)) first -= 1;
  while (isPart(last + 1)) last += 1;
  return tokens.text.slice(tokens.starts[first], tokens.ends[last]);
}

/** Where an emoji ends with its colour of skin and the like. */
function endInDress(text: string, end: number, isEmoji: boolean): number {
  let at = end;
  while (isEmoji && at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    if (kindOf(code) !== characterKind.hidden) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}
