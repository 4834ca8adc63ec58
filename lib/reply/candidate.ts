import type { CannedResponse, ReplyKind, Suggestion, Why } from '../model/response.ts';
import { fillGaps } from './gaps.ts';
import { letter, personalise } from './letter.ts';
import { phrasesFor, phrasesLike } from './phrases/index.ts';
import type { Situation } from './situation.ts';
import type { LanguageFit } from './version.ts';

/** A reply that may be offered, before it is written out. */
export interface Candidate {
  readonly id: string;
  readonly from: Suggestion['from'];
  readonly kind: ReplyKind;
  readonly response?: CannedResponse | undefined;
  readonly title?: string | undefined;
  readonly text: string;
  /** Of the text; absent: any. */
  readonly language?: string | undefined;
  readonly score: number;
  readonly fit: LanguageFit;
  readonly why: Why;
}

/** Sorts the best first: what may be in the post's language, then English, then others, and in each by score. */
export function better(a: Pick<Candidate, 'fit' | 'score'>, b: Pick<Candidate, 'fit' | 'score'>): number {
  return Math.min(0, b.fit) - Math.min(0, a.fit) || b.score - a.score;
}

/** Writes a candidate out for this person. */
export function offer(candidate: Candidate, situation: Situation): Suggestion {
  const { id, kind, from, response, title, why } = candidate;
  return {
    id,
    kind,
    from,
    ...(response === undefined ? {} : { response: response.id }),
    ...(title === undefined ? {} : { title }),
    ...write(candidate, situation),
    why,
  };
}

function write({ from, text, response, ...candidate }: Candidate, situation: Situation) {
  const language = candidate.language ?? situation.language;
  const to = { ...situation, language };
  const isSentence = from === 'knowledge' || from === 'phrase' || (from === 'notUs' && response === undefined);
  if (!isSentence) return personalise(text, to, phrasesLike(text, language, situation.voice?.formality));
  const phrases = phrasesFor(language, situation.voice?.formality);
  return phrases === undefined
    ? fillGaps(text, situation.values)
    : letter({ text, kind: from === 'knowledge' ? 'sentence' : 'phrase' }, to, phrases);
}
