import type { Sentiment } from '../model/mention.ts';
import { type Aimed, aimAt, type Found } from './aim.ts';
import { tellsOfArrival } from './arrival.ts';
import { decidingWords, type Speaking } from './deciding-words.ts';
import { type Features, readFeatures } from './features.ts';
import type { Head } from './head.ts';
import type { Lexicon } from './lexicon.ts';
import { isRated, valueAt } from './measures.ts';
import { ratingIn, worth } from './rated-words.ts';
import { scope, scopesIn, wholly } from './scopes.ts';
import { type Tokens, tokenKind } from './tokens.ts';

/** What sentiment is judged with. */
export interface SentimentWeights {
  readonly lexicon: Lexicon;
  /** Absent where its file is damaged: English is then judged by the lexicon alone. */
  readonly head: Head | undefined;
}

/** What turns words of praise into something else, wherever it stands. */
const sarcasm =
  /(?:^|\s)\/s(?:\s|$)|#(?:sarcasm|sarcastic|irony|not)(?![\p{L}\p{N}_])|🙄|🙃|\b(?:yeah,? right|thanks for nothing|oh,? great)(?![\p{L}])/iu;

const gladWords =
  'super|toll|prima|klasse|spitze|bravo|great|brilliant|fantastic|wonderful|lovely|nice|nice one|well done|good job|génial|formidable|félicitations|merci|muy bien|genial|estupendo|enhorabuena|felicidades|parabéns|ótimo|muito bem|perfeito|complimenti|bravi|ottimo|fantastico';
/** "Bravo, encore une panne": what comes once more is hardly what somebody is glad of. "Na super" is never meant. */
const praisesAgain = new RegExp(
  String.raw`(?<!\p{L})(?:na (?:super|toll|prima|klasse|bravo|danke)|(?:${gladWords})(?: @\w+)?\s?[,.!…:]+\s?(?:@\w+[,.!]? )?(?:and |und |et |y |e )?` +
    String.raw`(?:(?:schon )?wieder|again|another|yet another|encore|otra vez|de nuevo|mais uma vez|de novo|outra vez|di nuovo|ancora una volta|un'altra volta))(?!\p{L})`,
  'iu',
);

/** "Danke für 90 Minuten Extrazeit": hardly anybody thanks for hours. What took five minutes is "in" them, and decades are praise. */
const thanksForTime =
  /(?<!\p{L})(?:thank|thanks|danke|merci|gracias|obrigad[oa]|grazie)(?!\p{L})[^.!?\n]{0,30}?\s(?:for|für|pour|por|pelas?|pelos?|per)\s(?:\p{L}{1,7} ){0,2}\d+[ -]?(?:min|h|hour|std|stund|heure|jour|hora|ora|ore|tage|day|week|woche|semaine|semana|settiman|d[ií]as|giorn)\p{L}*/iu;

const quiet: Sentiment = { label: 'neutral', strength: 0, words: [] };
const unsure: Sentiment = { label: 'unsure', strength: 0, words: [] };
/** How much the part about the brand counts against the whole post; what comes after a turn alone counts less. */
const partCounts = { found: 2 / 3, turned: 1 / 3 };
/** Praise and blame each at least this likely: mixed. */
const mixedFrom = 0.38;
/** Praise and blame by less than this apart, though both say more than nothing: which of them it is, is anybody's guess. */
const leastApart = 0.1;
/** How much likelier than neutral praise or blame must be where no word of it is rated: less is a leaning of the model's. */
export const surelyFelt = 0.25;

/** How the author feels towards what was found in the post; without it, in all. Never throws. */
export function sentimentOf(
  features: Features,
  language: string | undefined,
  found: readonly Found[],
  weights: SentimentWeights,
): Sentiment {
  if (features.tokens.count === 0) return unsure;
  const aimed = aimAt(features.tokens, found, language);
  const judged =
    language === 'en' && weights.head !== undefined
      ? byHead(features, aimed, weights.head, weights.lexicon)
      : byLists(features, aimed, language, weights.lexicon);
  if (judged.label === 'negative' && tellsOfArrival(features.tokens)) return { ...judged, ...quiet };
  return judged.label === 'positive' && isSarcastic(features.tokens.text) ? unsure : judged;
}

function isSarcastic(text: string): boolean {
  return sarcasm.test(text) || praisesAgain.test(text) || thanksForTime.test(text);
}

function byHead(whole: Features, aimed: Aimed, head: Head, lexicon: Lexicon): Sentiment {
  const { from, to, against } = aimed;
  const place = (name: string) => head.classes.indexOf(name);
  const inAll = head.shares(whole);
  const inPart = isAll(aimed, whole.tokens) ? inAll : head.shares(readFeatures(textOf(whole.tokens, aimed), lexicon));
  const counts = aimed.isFound ? partCounts.found : partCounts.turned;
  const shares = inAll.map((share, at) => share * (1 - counts) + (inPart[at] ?? 0) * counts);
  const [praise, blame] = [shares[place('positive')] ?? 0, shares[place('negative')] ?? 0];
  const neutral = shares[place('neutral')] ?? 0;
  if (Math.min(praise, blame) >= mixedFrom) return unsure;
  const lead = isRated(whole.measures) ? 0 : surelyFelt;
  if (Math.max(praise, blame) <= neutral + lead) return quiet;
  if (Math.abs(praise - blame) < leastApart) return unsure;
  const isPraise = praise > blame;
  const spoken = head.speakingFor(whole, place(isPraise ? 'positive' : 'negative'));
  const speaking: Speaking = (token) => {
    if (token < from || token >= to) return { loudness: 0, isRated: false };
    const points = valueAt(whole.tokens, whole.scopes, lexicon, 0, token) * (isPraise ? 1 : -1);
    return { loudness: (spoken[token] ?? 0) + points * pointSpeaks, isRated: points > 0 };
  };
  return {
    label: isPraise === against ? 'negative' : 'positive',
    strength: Math.round(Math.abs(praise - blame) * 100) / 100,
    words: decidingWords(whole, speaking),
  };
}

function isAll({ from, to }: Aimed, { count }: Tokens): boolean {
  return from === 0 && to === count;
}

function textOf({ text, starts, ends }: Tokens, { from, to }: Aimed): string {
  return text.slice(starts[from] ?? 0, ends[to - 1] ?? 0);
}

/** What a point of VADER's scale counts beside what the head says of a word. */
const pointSpeaks = 0.3;

/** Points of VADER's scale from which a text is praise or blame, and that stand for full strength. */
const leastPoints = 1;
const fullPoints = 8;
/** Both sides at least this loud, and about as loud as each other: mixed. */
const loudPoints = 1.9;
const balancePoints = 1;
/** Words that a text has at least, of which none is rated, to be called neutral. */
const fewWords = 3;

/** By rated words and emoji alone; where there is no list for the language, by emoji. */
function byLists(features: Features, aimed: Aimed, language: string | undefined, lexicon: Lexicon): Sentiment {
  const { tokens } = features;
  const scopes = scopesIn(features, language);
  const ofLanguage = language === undefined || language === 'en' ? undefined : ratingIn(language);
  const rated = Float64Array.from({ length: tokens.count }, (_, place) => {
    if (language === 'en' || isEmoji(tokens.kinds[place])) return valueAt(tokens, scopes, lexicon, 0, place);
    const at = scopes[place] ?? 0;
    if ((at & wholly) !== 0) return Math.sign(valueAt(tokens, scopes, lexicon, 0, place)) * worth;
    const rating = ofLanguage?.(tokens, place) ?? 0;
    return rating * (at & scope.negated ? -0.74 : 1) * (at & scope.stronger ? 1.25 : 1);
  });
  const values = aimedAt(rated, aimed);
  const praise = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  const blame = values.reduce((sum, value) => sum + Math.max(0, -value), 0);
  const total = praise - blame;
  const certainty = { certainty: 'low' } as const;
  if (praise >= loudPoints && blame >= loudPoints && Math.abs(total) <= balancePoints) return unsure;
  if (Math.abs(total) < leastPoints) {
    const isRead = (language === 'en' || ofLanguage !== undefined) && tokens.count >= fewWords;
    return isRead ? { ...quiet, ...certainty } : unsure;
  }
  const sign = Math.sign(total);
  return {
    label: total > 0 === aimed.against ? 'negative' : 'positive',
    strength: Math.round(Math.min(1, Math.abs(total) / fullPoints) * 100) / 100,
    words: decidingWords(features, (place) => ({ loudness: sign * (values[place] ?? 0), isRated: true })),
    ...certainty,
  };
}

/**
 * What is said outside the brand's clause counts less, unless that clause says nothing and no other brand is named: lists
 * hear little, and of what comes after some turn less.
 */
function aimedAt(values: Float64Array, { from, to, isFound, besideOthers }: Aimed): Float64Array {
  if (!isFound || (!besideOthers && values.subarray(from, to).every((value) => value === 0))) return values;
  return values.map((value, place) => (place >= from && place < to ? value : value * (1 - partCounts.found)));
}

function isEmoji(kind: number | undefined): boolean {
  return kind === tokenKind.emoji || kind === tokenKind.emoticon;
}
