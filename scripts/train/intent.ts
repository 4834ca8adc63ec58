import { intents } from '../../lib/model/understanding.ts';
import { addressed } from './addressed.ts';
import { readLabelled } from './labelled.ts';
import type { Example, Recipe } from './recipe.ts';
import { readSeeds } from './seeds.ts';

interface Labelled {
  readonly text: string;
  readonly label: string;
}
interface Conversation {
  readonly turns: readonly { readonly from: string; readonly text: string }[];
}

/** What posts do. From seeds of ours, and from open data of which it can be told. */
export const intent: Recipe = {
  name: 'intent',
  classes: intents,
  async examples(data) {
    const [ours, tweets, conversations, bank] = await Promise.all([
      readSeeds(),
      readLabelled<Labelled>(data, 'sentiment_en_train.jsonl'),
      readLabelled<Conversation>(data, 'support_conversations_dev.jsonl'),
      readLabelled<Labelled>(data, 'intent_banking77_train.jsonl'),
    ]);
    return addressed([
      ...ours.map(({ text, intent: label }) => ({ text, label, weight: 3 })),
      ...every(tweets, 4).flatMap(ofTweet),
      ...conversations.flatMap(({ turns }) => ofCustomer(turns.find(({ from }) => from === 'customer')?.text ?? '')),
      ...every(bank, 6).map(({ text, label }) => ({
        text,
        label: troubles.test(label) ? 'complaint' : 'question',
        weight: 0.3,
      })),
    ]);
  },
  fewestTexts: { words: 2, letters: 5 },
  trust: 1,
  keep: 5_000,
  balanced: true,
};

function every<Row>(rows: readonly Row[], step: number): Row[] {
  return rows.filter((_, place) => place % step === 0);
}

const toSomebody = /@\w/u;
const thanks = /\bthank|\blove (?:you|u|your|it|this)\b|\b(?:great|best|awesome|amazing)\b/iu;

/** Tweets about anything are no matter of ours, unless they thank somebody. */
function ofTweet({ text, label }: Labelled): Example[] {
  if (!toSomebody.test(text) || label === 'neutral') return [{ text, label: 'other', weight: 0.5 }];
  if (label === 'negative') return []; // it may well be a complaint
  return [{ text, label: thanks.test(text) ? 'praise' : 'other', weight: 0.3 }];
}

/** What goes wrong, in the names of Banking77's intents. */
const troubles =
  /not_working|declined|failed|not_recognised|charged|wrong|not_received|not_showing|blocked|swallowed|pending|reverted|not_updated|unable|lost_or_stolen|compromised|card_arrival/u;
const somethingIsWrong =
  /n['’]?t\b|\b(?:not|no|never|still|error|issue|issues|problem|broken|crash\w*|hacked|lost|stuck|banned|wrong|down|again|why)\b/iu;

/** Who writes to a support account has a complaint, unless they only ask. */
function ofCustomer(text: string): Example[] {
  if (text === '') return [];
  const asks = text.includes('?') && !somethingIsWrong.test(text);
  return [{ text, label: asks ? 'question' : 'complaint', weight: 1 }];
}
