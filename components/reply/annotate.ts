import type { Finding, Sentiment } from '../../lib/model/mention.ts';

/** A stretch of the post's text, and why it is pointed out. */
export interface Stretch {
  readonly text: string;
  /** Where it begins, in UTF-16 units. */
  readonly start: number;
  readonly found: boolean;
  readonly competitor: boolean;
  /** One of the words that decided the sentiment. */
  readonly decided: boolean;
}

type Range = Readonly<{ start: number; end: number; kind: 'found' | 'competitor' | 'decided' }>;

/** More than anybody would read coloured; keeps a post written to be a burden from being one. */
const mostRanges = 300;

/** Cuts a post's text where a found term or a deciding word begins or ends. The stretches together are the text. */
export function annotate(text: string, found: readonly Finding[], sentiment: Sentiment): Stretch[] {
  const ranges = [...foundRanges(text, found), ...decidingRanges(text, sentiment.words)].slice(0, mostRanges);
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const covering = ranges.filter((range) => range.start <= start && start < range.end);
    return {
      text: text.slice(start, cuts[index + 1]),
      start,
      found: covering.some(({ kind }) => kind === 'found'),
      competitor: covering.some(({ kind }) => kind === 'competitor'),
      decided: covering.some(({ kind }) => kind === 'decided'),
    };
  });
}

function foundRanges(text: string, found: readonly Finding[]): Range[] {
  return found.flatMap(({ start, end, competitor }): Range[] =>
    start === undefined || end === undefined || start >= end || start < 0 || end > text.length
      ? []
      : [{ start, end, kind: competitor === true ? 'competitor' : 'found' }],
  );
}

function decidingRanges(text: string, words: readonly string[]): Range[] {
  return words.flatMap((word) => {
    const ranges: Range[] = [];
    if (word === '') return ranges;
    for (let at = text.indexOf(word); at >= 0 && ranges.length < 20; at = text.indexOf(word, at + word.length))
      if (!isInsideWord(text, at, at + word.length)) ranges.push({ start: at, end: at + word.length, kind: 'decided' });
    return ranges;
  });
}

/** A letter of a script that puts spaces between words. */
const letter = '(?![\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}])\\p{L}';
const lettersAtEnd = new RegExp(`${letter}${letter}$`, 'u');
const lettersAtStart = new RegExp(`^${letter}${letter}`, 'u');

/** "late" must not be pointed out in "chocolate". */
function isInsideWord(text: string, start: number, end: number): boolean {
  return (
    lettersAtEnd.test(text.slice(Math.max(0, start - 1), start + 1)) ||
    lettersAtStart.test(text.slice(end - 1, end + 1))
  );
}
