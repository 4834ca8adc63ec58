import { intents } from '../../lib/model/understanding.ts';
import { addressed } from './addressed.ts';
import { bankPosts } from './bank.ts';
import { every } from './every.ts';
import { readLabelled } from './labelled.ts';
import type { Example, Recipe } from './recipe.ts';
import { readSeeds } from './seeds.ts';
import { supportPosts } from './support.ts';

interface Labelled {
  readonly text: string;
  readonly label: string;
}

/** How much a post of each source counts: our own are few and say what we mean, tweets are many and about anything. */
const counts = { seed: 3, support: 5, tweet: 0.1, thanks: 0.3, bank: 0.1 };

/** What posts do. From seeds of ours, and from open data of which it can be told. */
export const intent: Recipe = {
  name: 'intent',
  classes: intents,
  async examples(data) {
    const [ours, support, tweets, bank] = await Promise.all([
      readSeeds(),
      supportPosts(data),
      readLabelled<Labelled>(data, 'sentiment_en_train.jsonl'),
      bankPosts(data, 6),
    ]);
    return addressed([
      ...ours.map(({ text, intent: label }) => ({ text, label, weight: counts.seed })),
      ...support.map((post) => ({ ...post, weight: counts.support })),
      ...every(tweets, 4).flatMap(ofTweet),
      ...bank.map((post) => ({ ...post, weight: counts.bank })),
    ]);
  },
  fewestTexts: { words: 2, letters: 5 },
  trust: 1,
  keep: 4_000,
  balanced: true,
};

const toSomebody = /@\w/u;
/** The names of private persons are masked in the set, those of companies and the famous are not. */
const toSomebodyKnown = /@(?!user\b)\w/u;
const thanks = /\bthank|\blove (?:you|u|your|it|this)\b|\b(?:great|best|awesome|amazing)\b/iu;

/** Tweets about anything are no matter of ours, unless they thank somebody. */
function ofTweet({ text, label }: Labelled): Example[] {
  if (label === 'negative' && toSomebodyKnown.test(text)) return []; // it may well be a complaint
  if (label === 'positive' && toSomebody.test(text) && thanks.test(text))
    return [{ text, label: 'praise', weight: counts.thanks }];
  return [{ text, label: 'other', weight: counts.tweet }];
}
