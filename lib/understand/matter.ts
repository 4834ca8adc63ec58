import type { Sentiment } from '../model/mention.ts';
import { Intent, IssueTypeId, type Understood } from '../model/understanding.ts';
import type { Adapted } from './learn.ts';
import type { Reading } from './reading.ts';
import type { Taught } from './taught.ts';

/** How likely it must be by a brand's corrections that a post is not about it. */
const surelyNotUs = 0.7;

/** What a post does and is about, as the brand's corrections taught. */
export function matterOf(reading: Reading, taught: Taught): Understood {
  const relevance = likeliest(taught.relevance(), reading);
  return {
    ...(reading.spoken === undefined ? {} : { language: reading.spoken }),
    intent: Intent.parse(likeliest(taught.intent(), reading).value),
    issueType: IssueTypeId.parse(likeliest(taught.issueType(), reading).value),
    reasons: [...reading.reasons],
    ...(relevance.value === 'notUs' && relevance.share >= surelyNotUs ? { notUs: true } : {}),
  };
}

/** How its author feels, as the brand's corrections taught: where these say what was said before them, nothing changes. */
export function feelingOf(reading: Reading, taught: Taught): Sentiment {
  const before = taught.sentiment().before(reading);
  const { value, share } = likeliest(taught.sentiment(), reading);
  if (value === before || (value !== 'negative' && value !== 'neutral' && value !== 'positive'))
    return reading.sentiment;
  const words = taught.sentiment().because(reading, value);
  return {
    label: value,
    strength: value === 'neutral' ? 0 : Math.round(share * 100) / 100,
    words: words === undefined ? [] : [words.word],
  };
}

function likeliest(adapted: Adapted<Reading>, reading: Reading): { value: string; share: number } {
  const shares = adapted.shares(reading);
  const share = Math.max(...shares);
  return { value: adapted.classes[shares.indexOf(share)] ?? '', share };
}
