import { literal } from '../../literal.ts';
import { fold } from '../fold.ts';
import type { Rule } from '../rule.ts';

/** A longer line of the guide is advice, no word. */
const mostWords = 4;
const separator = /[\s-]+/u;
/** Where a name may fall into two: "AcmeGo", "Go2". */
const seams = /[\s-]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})/u;

interface OwnWord {
  readonly word: string;
  /** Its letters by themselves in a folded text, with or without gaps; not in links, handles and compounds. */
  readonly pattern: RegExp;
}

/** Of each guide, made once: a draft is read at every key. */
const read = new WeakMap<readonly string[], readonly OwnWord[]>();

/** A word that the guide uses, written another way: "acmego" for "Acme Go". */
export const ownWord: Rule = ({ text, folded }, { voice }) =>
  (voice === undefined ? [] : ownWords(voice.use)).flatMap(({ word, pattern }) =>
    Array.from(folded.matchAll(pattern), ({ 0: { length }, index }) => ({ start: index, end: index + length }))
      .filter(({ start, end }) => isOtherwise(text.slice(start, end), word))
      .map((place) => ({ place, better: word })),
  );

function ownWords(lines: readonly string[]): readonly OwnWord[] {
  const before = read.get(lines);
  if (before !== undefined) return before;
  const words = lines
    .filter((line) => /\p{L}/u.test(line) && line.split(separator).length <= mostWords)
    .map((word) => ({ word, pattern: patternOf(word) }));
  read.set(lines, words);
  return words;
}

function patternOf(word: string): RegExp {
  const parts = word.split(seams).map((part) => literal(fold(part)));
  return new RegExp(
    `(?<![\\p{L}\\p{N}@#_./-])${parts.join('[\\s-]{0,2}')}(?![\\p{L}\\p{N}_@]|[./-][\\p{L}\\p{N}])`,
    'gu',
  );
}

/**
 * A name with a capital inside has one spelling. Of an ordinary word ("e-mail", "good value") the sentence decides case
 * and hyphen, so that only running it together is another spelling; of "Go" nobody could tell which one is meant.
 */
function isOtherwise(written: string, word: string): boolean {
  if (/\p{L}.*\p{Lu}/u.test(word)) return written.replace(/\s+/gu, ' ') !== word;
  return separator.test(word) && !separator.test(written);
}
