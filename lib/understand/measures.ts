import { type Lexicon, ratings } from './lexicon.ts';
import { scope, wholly } from './scopes.ts';
import { look, type Tokens, tokenKind } from './tokens.ts';

/** A text in few numbers: what the rated words in it say together, and how it is written. See `measureNames`. */
export type Measures = Float32Array;

const perList = [
  'praise',
  'blame',
  'balance',
  'strongest',
  'last',
  'praising',
  'blaming',
  'afterTurn',
  'turnedPraise',
  'turnedBlame',
  'capitals',
];
const ofWriting = [
  'exclamation',
  'question',
  'ellipsis',
  'endsAsking',
  'capitals',
  'stretched',
  'mentions',
  'beginsWithMention',
  'links',
  'hashtags',
  'numbers',
  'length',
  'negations',
  'turn',
  'emoji',
  'quotes',
];
/** What each place of `Measures` is called. */
export const measureNames: readonly string[] = [
  ...Array.from({ length: ratings }, (_, list) => perList.map((name) => `${name}${list}`)).flat(),
  ...ofWriting,
];

const ofRatings = Array.from({ length: ratings }, (_, list) => [
  list * perList.length,
  list * perList.length + 1,
]).flat();

/** Whether a text has a word or emoji that any list rates. */
export function isRated(measures: Measures): boolean {
  return ofRatings.some((place) => measures[place] !== 0);
}

/** What a negation makes of praise and of blame: "not great" says more than "not awful" (VADER has -0.74 for both). */
const turned = -0.74;
const degrees = { stronger: 1.25, weaker: 0.75, capitals: 1.2 };

/** Measures a text. */
export function measuresOf(tokens: Tokens, scopes: Uint8Array, lexicon: Lexicon): Measures {
  const measures = new Float32Array(measureNames.length);
  for (let list = 0; list < ratings; list += 1) rate(tokens, scopes, lexicon, list, measures);
  describeWriting(tokens, scopes, measures.subarray(ratings * perList.length));
  return measures;
}

/** What a phrase says that praises or blames as a whole. */
const phraseSays = 2.8;

/** What a token says where it stands, a whole phrase at its first one: its rating, turned by a negation, more or less by a word before it. */
export function valueAt(tokens: Tokens, scopes: Uint8Array, lexicon: Lexicon, list: number, place: number): number {
  const at = scopes[place] ?? 0;
  if ((at & wholly) !== 0) {
    if (place > 0 && ((scopes[place - 1] ?? 0) & wholly) !== 0) return 0;
    return (at & scope.praising) !== 0 ? phraseSays : -phraseSays;
  }
  const rating = lexicon.rating(tokens.hashes[place] ?? 0, list);
  if (rating === 0 || (at & scope.negation) !== 0) return 0;
  const degree = (at & scope.stronger ? degrees.stronger : 1) * (at & scope.weaker ? degrees.weaker : 1);
  const loud = (tokens.looks[place] ?? 0) & look.capitals ? degrees.capitals : 1;
  return rating * degree * loud * (at & scope.negated ? turned : 1);
}

function rate(tokens: Tokens, scopes: Uint8Array, lexicon: Lexicon, list: number, measures: Measures): void {
  let praise = 0;
  let blame = 0;
  let strongest = 0;
  let last = 0;
  let praising = 0;
  let blaming = 0;
  let afterTurn = 0;
  let turnedPraise = 0;
  let turnedBlame = 0;
  let capitals = 0;
  for (let place = 0; place < tokens.count; place += 1) {
    const value = valueAt(tokens, scopes, lexicon, list, place);
    if (value === 0) continue;
    const at = scopes[place] ?? 0;
    if (value > 0) {
      praise += value;
      praising += 1;
      if (at & scope.negated) turnedBlame += value;
    } else {
      blame -= value;
      blaming += 1;
      if (at & scope.negated) turnedPraise -= value;
    }
    if (Math.abs(value) > Math.abs(strongest)) strongest = value;
    if (at & scope.afterTurn) afterTurn += value;
    if ((tokens.looks[place] ?? 0) & look.capitals) capitals += value;
    last = value;
  }
  const all = [
    squeeze(praise),
    squeeze(blame),
    squeeze(praise - blame),
    strongest / 4,
    last / 4,
    Math.min(praising, 4) / 4,
    Math.min(blaming, 4) / 4,
    squeeze(afterTurn),
    squeeze(turnedPraise),
    squeeze(turnedBlame),
    squeeze(capitals),
  ];
  measures.set(all, list * perList.length);
}

/** From -1 to 1, the more the slower, as VADER normalises. */
function squeeze(sum: number): number {
  return sum / Math.sqrt(sum * sum + 15);
}

function describeWriting(
  { text, count, kinds, looks, starts, ends }: Tokens,
  scopes: Uint8Array,
  writing: Float32Array,
): void {
  const kindCounts = new Uint32Array(8);
  const marks = { '!': 0, '?': 0, '.': 0, '"': 0 };
  let capitals = 0;
  let stretched = 0;
  let negations = 0;
  let turn = 0;
  for (let place = 0; place < count; place += 1) {
    const kind = kinds[place] ?? 0;
    kindCounts[kind] = (kindCounts[kind] ?? 0) + 1;
    const written = looks[place] ?? 0;
    if (written & look.capitals) capitals += 1;
    if (written & look.stretched) stretched += 1;
    const at = scopes[place] ?? 0;
    if (at & scope.negation) negations += 1;
    if (at & scope.afterTurn) turn = 1;
    if (kind !== tokenKind.marks) continue;
    const mark = text[starts[place] ?? 0];
    const times = (ends[place] ?? 0) - (starts[place] ?? 0);
    if (mark === '!' || mark === '?' || mark === '"') marks[mark] += times;
    else if (mark === '…' || (mark === '.' && times > 1)) marks['.'] += 1;
  }
  const kindCount = (kind: number) => kindCounts[kind] ?? 0;
  const words = kindCount(tokenKind.word);
  const few = (times: number) => Math.min(times, 4) / 4;
  writing.set([
    few(marks['!']),
    few(marks['?']),
    few(marks['.']),
    text[ends[count - 1] === undefined ? 0 : (ends[count - 1] ?? 1) - 1] === '?' ? 1 : 0,
    words === 0 || capitals === words ? 0 : few(capitals),
    few(stretched),
    few(kindCount(tokenKind.mention)),
    kinds[0] === tokenKind.mention && count > 0 ? 1 : 0,
    few(kindCount(tokenKind.link)),
    few(kindCount(tokenKind.hashtag)),
    few(kindCount(tokenKind.number)),
    Math.log1p(words) / 4,
    few(negations),
    turn,
    few(kindCount(tokenKind.emoji) + kindCount(tokenKind.emoticon)),
    few(marks['"']),
  ]);
}
