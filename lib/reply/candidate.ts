import type { CannedResponse, ReplyKind, Suggestion, Why } from '../model/response.ts';
import { fillGaps } from './gaps.ts';
import { letter, personalise } from './letter.ts';
import { phrasesFor, phrasesLike } from './phrases/index.ts';
import type { Situation } from './situation.ts';

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
  /** It is known to be in another language than the post. */
  readonly isForeign: boolean;
  readonly why: Why;
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

function write({ from, text, language, response }: Candidate, situation: Situation) {
  const isSentence = from === 'knowledge' || from === 'phrase' || (from === 'notUs' && response === undefined);
  if (!isSentence)
    return personalise(text, situation, phrasesLike(text, language ?? situation.language, situation.voice?.formality));
  const phrases = phrasesFor(language ?? situation.language, situation.voice?.formality);
  return phrases === undefined ? fillGaps(text, situation.values) : letter(text, situation, phrases);
}
