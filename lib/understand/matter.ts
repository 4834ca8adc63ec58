import type { Sentiment } from '../model/mention.ts';
import { Intent, IssueTypeId, type Understood, type UrgencyReason } from '../model/understanding.ts';
import { wordsOn } from './issue/topics.ts';
import { likeliest } from './learn.ts';
import { tellsOfPrivateMessage } from './private-message.ts';
import type { Reading } from './reading.ts';
import { surelyFelt } from './sentiment.ts';
import type { Taught } from './taught.ts';

/** How likely it must be by a brand's corrections that a post is not about it. */
const surelyNotUs = 0.7;
/** Reasons for which nobody is left waiting because others, whose posts are like theirs, did not mean us. */
const grave: readonly UrgencyReason['kind'][] = ['safety', 'legal', 'outage', 'vulnerable'];

/** What a post does and is about, as the brand's corrections taught. */
export function matterOf(reading: Reading, taught: Taught): Understood {
  const { classes, shares } = taught.issueType();
  const issueType = IssueTypeId.parse(likeliest(classes, shares(reading)).value);
  return {
    ...(reading.spoken === undefined ? {} : { language: reading.spoken }),
    intent: intentOf(reading, taught),
    issueType,
    reasons: reasonsOf(reading, issueType),
    ...(isLikelyNotUs(reading, taught) ? { notUs: true } : {}),
  };
}

/** Whoever says that they wrote to us in private, as our replies ask people to, offers nothing. */
function intentOf(reading: Reading, taught: Taught): Intent {
  const { classes, shares } = taught.intent();
  const intent = Intent.parse(likeliest(classes, shares(reading)).value);
  return intent === 'spam' && tellsOfPrivateMessage(reading.tokens) ? 'other' : intent;
}

/** What its words say by themselves, and where it is about safety, the words that tell so. */
function reasonsOf({ reasons, tokens, language }: Reading, issueType: IssueTypeId): UrgencyReason[] {
  if (issueType !== 'safety' || reasons.some(({ kind }) => kind === 'safety')) return [...reasons];
  return [{ kind: 'safety', words: wordsOn('safety', tokens, language), byIssueType: true }, ...reasons];
}

/** Only where a word can be named for it: what is taken for not about us waits behind all others. */
function isLikelyNotUs(reading: Reading, taught: Taught): boolean {
  if (reading.reasons.some(({ kind }) => grave.includes(kind))) return false;
  const relevance = taught.relevance();
  const { value, share } = likeliest(relevance.classes, relevance.shares(reading));
  return value === 'notUs' && share >= surelyNotUs && relevance.because(reading, value) !== undefined;
}

/** By how much corrections must add to the lead of a feeling that was as likely before them, but not said. */
const surelyTaught = 0.1;

/**
 * How its author feels, as the brand's corrections taught. Where these say what was likeliest before them, what was judged
 * stays, unless that was neutral or unsure for want of certainty alone, and corrections make it certain.
 */
export function feelingOf(reading: Reading, taught: Taught): Sentiment {
  const { label } = reading.sentiment;
  const sentiment = taught.sentiment();
  const shares = sentiment.shares(reading);
  const { value, share } = likeliest(sentiment.classes, shares);
  if (value === label || (value !== 'negative' && value !== 'neutral' && value !== 'positive'))
    return reading.sentiment;
  const before = leadOf(value, sentiment.classes, sentiment.sharesBefore(reading));
  const now = leadOf(value, sentiment.classes, shares);
  const isCertainNow = (label === 'neutral' || before === 0) && now >= surelyFelt && now >= before + surelyTaught;
  if (before >= 0 && !isCertainNow) return reading.sentiment;
  const words = sentiment.because(reading, value);
  return {
    label: value,
    strength: value === 'neutral' ? 0 : Math.round(share * 100) / 100,
    words: words === undefined ? [] : [words.word],
  };
}

/** By how much a class is likelier than any other one. */
function leadOf(value: string, classes: readonly string[], shares: Float64Array): number {
  const at = classes.indexOf(value);
  return (shares[at] ?? 0) - Math.max(...shares.filter((_, place) => place !== at));
}
