import type { Finding } from '../model/mention.ts';
import { clauseWords } from './clause-words.ts';
import { longestRead } from './features.ts';
import { type Found as FoundPhrase, Phrases } from './phrases.ts';
import { scopesOf, wholly } from './scopes.ts';
import { type Tokens, tokenize, tokenKind } from './tokens.ts';

/** Where the brand, or a competitor, was found in a post. */
export type Found = Pick<Finding, 'start' | 'end' | 'competitor'>;

/** The part of a post that is about the brand. */
export interface Aimed {
  /** The tokens that are about the brand: all, or a clause. */
  readonly from: number;
  readonly to: number;
  /** Whether it is known where the brand stands; else a part is what comes after a turn. */
  readonly isFound: boolean;
  /** Whether a competitor is named as well, so that what is said outside the clause may well be about that one. */
  readonly besideOthers: boolean;
  /** The brand is what another one is compared with: what is good of that one is bad of it. */
  readonly against: boolean;
}

type Meaning = 'turn' | 'turnAfterMark' | 'unlike' | 'than' | 'more' | 'less' | 'most' | 'between' | 'mark';
type Phrase = FoundPhrase<Meaning>;

/** What is read of a text before the brand, in UTF-16 units. */
const longestComparison = 200;
/** Words in between at most: "bessere App als", "la app más rápida que". */
const nearby = 2;
const sentenceEnds = '.;!?…';
/** In tokens; less says nothing by itself. */
const shortestClause = 3;

/** Each language's phrases, made when its first post is read. */
const made = new Map<string, Phrases<Meaning>>();

/**
 * Finds what a post says of the brand. Of a post that turns ("but", "while") or names several brands it is the clause
 * of the mention; a turn without a place for the brand makes it what comes after the turn.
 * @param language BCP 47; in one of which we do not know how it turns, all of a post is about the brand
 */
export function aimAt(tokens: Tokens, found: readonly Found[], language: string | undefined): Aimed {
  const besideOthers = found.some(({ competitor }) => competitor === true);
  const all = { from: 0, to: tokens.count, isFound: false, besideOthers, against: false };
  const phrases = phrasesOf(language);
  if (phrases === undefined) return all;
  const ours = found.find(({ start, competitor }) => start !== undefined && start < longestRead && competitor !== true);
  if (ours?.start !== undefined && isCompared(tokens.text, ours.start, phrases)) return { ...all, against: true };
  const at = ours?.start === undefined ? undefined : tokenAt(tokens, ours.start);
  const turns = phrases.find(tokens).filter((phrase) => isTurn(phrase, tokens));
  const turn = turns.findLast(({ from }) => from > 0);
  if (turn === undefined && !besideOthers) return all;
  const [from, to] = at === undefined ? [turn?.from ?? 0, tokens.count] : clauseAround(tokens, at, turns, besideOthers);
  return to - from < shortestClause ? all : { ...all, from, to, isFound: at !== undefined };
}

function phrasesOf(language: string | undefined): Phrases<Meaning> | undefined {
  const known = language === undefined ? undefined : made.get(language);
  if (known !== undefined || !isKnown(language)) return known;
  const phrases = new Phrases<Meaning>();
  const { turns, turnsAfterMark, ...comparing } = clauseWords[language];
  phrases.add(turns, 'turn');
  phrases.add(turnsAfterMark, 'turnAfterMark');
  for (const meaning of ['unlike', 'than', 'more', 'less', 'most', 'between'] as const)
    phrases.add(comparing[meaning], meaning);
  made.set(language, phrases);
  return phrases;
}

function isKnown(language: string | undefined): language is keyof typeof clauseWords {
  return language !== undefined && Object.hasOwn(clauseWords, language);
}

function tokenAt({ count, ends }: Tokens, place: number): number | undefined {
  for (let token = 0; token < count; token += 1) if ((ends[token] ?? 0) > place) return token;
  return undefined;
}

function isTurn({ meaning, from }: Phrase, { kinds }: Tokens): boolean {
  return meaning === 'turn' || (meaning === 'turnAfterMark' && kinds[from - 1] === tokenKind.marks);
}

/** Whether what stands before the name holds something against it that is more: "besser als", "mieux qu'". */
function isCompared(text: string, start: number, phrases: Phrases<Meaning>): boolean {
  // Read by itself: in "qu'Acme" the name is no word of its own.
  const tokens = tokenize(text.slice(Math.max(0, start - longestComparison), start));
  const meanings = meaningsOf(tokens, phrases);
  let at = meanings.length - 1;
  let than: Meaning | undefined;
  for (; isBetween(meanings[at]); at -= 1)
    if (meanings[at] === 'unlike' || meanings[at] === 'than') than = meanings[at];
  if (than === undefined || isSaidWholly(tokens, phrases)) return false;
  const near = meanings.slice(Math.max(0, at - nearby), at + 1);
  const degree = near.findLastIndex((meaning) => meaning === 'more' || meaning === 'less');
  const isLess = near[degree] === 'less' && !near.includes('mark', degree);
  if (than === 'unlike') return !isLess;
  if (near[degree] !== 'more' || near.includes('mark', degree)) return false;
  const more = at + 1 - near.length + degree;
  return !meanings.slice(Math.max(0, more - nearby), more).includes('most');
}

/** Whether the comparison ends a phrase that says so itself: "nothing is better than", "couldn't ask for nicer people than". */
function isSaidWholly(tokens: Tokens, phrases: Phrases<Meaning>): boolean {
  const between = phrases.find(tokens).filter(({ meaning }) => meaning === 'between');
  let last = tokens.count - 1;
  while (tokens.kinds[last] === tokenKind.marks || between.some(({ from, to }) => from <= last && last < to)) last -= 1;
  const near = scopesOf(tokens).subarray(Math.max(0, last - nearby), last + 1);
  return near.some((at) => (at & wholly) !== 0);
}

const betweenMeanings = new Set<Meaning | undefined>(['unlike', 'than', 'most', 'between']);
const isBetween = (meaning: Meaning | undefined) => betweenMeanings.has(meaning);

/** What each word of a text means; quotes, @ and # mean nothing and are left out. */
function meaningsOf(tokens: Tokens, phrases: Phrases<Meaning>): (Meaning | undefined)[] {
  const meanings = new Array<Meaning | undefined>(tokens.count).fill(undefined);
  for (const { meaning, from, to } of phrases.find(tokens)) meanings.fill(meaning, from, to);
  return meanings
    .map((meaning, token) => (endsClause(tokens, token) ? 'mark' : meaning))
    .filter((meaning, token) => tokens.kinds[token] !== tokenKind.marks || meaning !== undefined);
}

function endsClause({ text, kinds, starts }: Tokens, token: number, marks = `${sentenceEnds},:()`): boolean {
  return kinds[token] === tokenKind.marks && marks.includes(text[starts[token] ?? 0] ?? ' ');
}

/** The tokens between the turns, and with several brands the ends of sentences too, on either side of one. */
function clauseAround(tokens: Tokens, at: number, turns: readonly Phrase[], bySentences: boolean): [number, number] {
  const isEdge = (token: number) =>
    turns.some(({ from, to }) => from <= token && token < to) ||
    (bySentences && endsClause(tokens, token, sentenceEnds));
  let from = at;
  while (from > 0 && !isEdge(from - 1)) from -= 1;
  let to = at + 1;
  while (to < tokens.count && !isEdge(to)) to += 1;
  return [from, to];
}
