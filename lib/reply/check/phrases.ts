import { fold } from './fold.ts';

/** Where some words stand in a text, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Between two words of a phrase: a space, a comma, what marks emphasis. */
const between = '[\\s,"*_()-]{1,3}';
/** Such words have no such signs in them: there is one way to read a text, however long. */
const upToFour = `(?:${between}[^\\s,"*_().!?;:-]{1,30}){0,4}?`;
const clauseStart = '(?<=^|[.!?¡¿,:;\\n-]\\s{0,2})';

/**
 * A list of phrases, one a line, as a pattern over folded text (`fold.ts`). They are written as one speaks, in lower
 * case; accents may stand there. `(a|b)` one of these, `(a|b)?` perhaps (never first), `*` any letters, `#` a number, `…` up to
 * four words more, `^` only where a clause begins. A phrase begins and ends where words do.
 */
export function phrases(list: string): RegExp {
  const before = compiled.get(list);
  if (before !== undefined) return before;
  const sources = list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(sourceOf);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`, 'gu');
  compiled.set(list, pattern);
  return pattern;
}

const compiled = new Map<string, RegExp>();

/** Every place where one of the phrases stands, in order. */
export function findPhrases(folded: string, list: string): Place[] {
  return Array.from(folded.matchAll(phrases(list)), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

export function hasPhrase(folded: string, list: string): boolean {
  // `test` would remember where it was.
  return folded.search(phrases(list)) >= 0;
}

function sourceOf(phrase: string): string {
  const tokens = phrase.match(/\([^()]*\)\S*|\S+/g) ?? [];
  let source = '';
  for (const token of tokens) {
    const isFirst = source === '' || source === clauseStart;
    if (token === '^') source += clauseStart;
    else if (token === '…') source += upToFour;
    else if (!token.endsWith(')?')) source += (isFirst ? '' : between) + tokenSource(token);
    else if (isFirst) throw new Error(`a phrase begins with what is always there: ${phrase}`);
    else source += `(?:${between}${tokenSource(token.slice(0, -1))})?`;
  }
  return source;
}

function tokenSource(token: string): string {
  return fold(token.replaceAll('ß', 'ss'))
    .replace(/[.+$[\]{}\\?]/g, '\\$&')
    .replaceAll('(', '(?:')
    .replaceAll('*', '\\p{L}*')
    .replaceAll('#', '\\p{N}+')
    .replaceAll('ss', 'ss?')
    .replaceAll(' ', between);
}
