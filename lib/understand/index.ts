import type { Sentiment } from '../model/mention.ts';
import type { Post } from '../model/post.ts';
import { looksEnglish, primaryLanguage } from './language.ts';
import { type ScoredWord, scoredWords } from './scored-words.ts';

/** What a post says about itself. */
export interface Understanding {
  readonly sentiment: Sentiment;
  /** Primary language, in BCP 47, of the author's own words; absent where it is not known. */
  readonly language?: string;
}

/** Of a longer text only its beginning is understood, in UTF-16 units. */
const longestUnderstood = 5_000;

/** AFINN points from which a text is positive; it is negative from -1 down (a complaint is said more quietly than praise). */
const leastPositive = 2;
const leastNegative = -1;
/** AFINN points that stand for full strength. */
const fullStrength = 8;
/** Both sides at least this loud, and about as loud as each other: mixed. */
const loud = 3;
const balance = 1;

/** What turns words of praise into something else, wherever it stands. */
const sarcasm =
  /(?:^|\s)\/s(?:\s|$)|#(?:sarcasm|sarcastic|irony|not)(?![\p{L}\p{N}_])|🙄|🙃|\b(?:yeah,? right|thanks for nothing|oh,? great)(?![\p{L}])/iu;

/**
 * Understands a post, the same way every time. Never throws.
 *
 * A first version: English by rated words (wink-sentiment, AFINN), other languages by emoji alone, and `unsure` where
 * those say nothing. Measured on 1,997 English posts of the SemEval Twitter sets, the band above chosen on a quarter
 * of their training part: macro recall 60.0 %, unsure counted as neutral (vader-sentiment 60.4 % at a ninth of the
 * speed, sentiment 59.4 %). Four posts in ten are thus read wrongly: no irony but the marked kind is seen, and no
 * complaint without a loud word.
 */
export function understand(post: Post): Understanding {
  const text = post.text.slice(0, longestUnderstood);
  const declared = primaryLanguage(post.language);
  const read = post.translated === true ? undefined : declared;
  const isEnglish = read === undefined ? looksEnglish(text) : read === 'en';
  const language = declared ?? (isEnglish ? 'en' : undefined);
  const sentiment = judge(text, isEnglish);
  return language === undefined ? { sentiment } : { sentiment, language };
}

function judge(text: string, isEnglish: boolean): Sentiment {
  if (text.trim() === '') return unsure;
  const words = scoredWords(text).filter(({ isEmoji }) => isEnglish || isEmoji);
  const positive = words.filter(({ score }) => score > 0);
  const negative = words.filter(({ score }) => score < 0);
  const total = sum(words);
  if (positive.length > 0 && sarcasm.test(text)) return unsure;
  if (sum(positive) >= loud && -sum(negative) >= loud && Math.abs(total) <= balance) return unsure;
  if (total >= leastPositive) return { label: 'positive', strength: strength(total), words: strongest(positive) };
  if (total <= leastNegative) return { label: 'negative', strength: strength(total), words: strongest(negative) };
  return isEnglish ? { label: 'neutral', strength: 0, words: [] } : unsure;
}

const unsure: Sentiment = { label: 'unsure', strength: 0, words: [] };

function sum(words: readonly ScoredWord[]): number {
  return words.reduce((total, { score }) => total + score, 0);
}

function strength(total: number): number {
  return Math.round(Math.min(1, Math.abs(total) / fullStrength) * 100) / 100;
}

const mostWords = 50;

function strongest(words: readonly ScoredWord[]): string[] {
  const texts = new Map<string, string>();
  for (const { text } of words.toSorted((a, b) => Math.abs(b.score) - Math.abs(a.score)))
    if (!texts.has(text.toLowerCase())) texts.set(text.toLowerCase(), text);
  return [...texts.values()].slice(0, mostWords);
}
