import { addressed } from './addressed.ts';
import { bankPosts } from './bank.ts';
import { readLabelled } from './labelled.ts';
import type { Example, Recipe } from './recipe.ts';
import { readSeeds, type Seed } from './seeds.ts';
import { supportFeelings } from './support-feelings.ts';

/** How much a post to a company counts beside a tweet; chosen by those that were left out, and the validation part. */
const counts = { support: 2, seed: 2, bank: 0.5 };

/** How the authors of our posts feel towards a company, by what these do. Who speaks of other things feels nothing. */
const feelings: Readonly<Record<string, string>> = {
  complaint: 'negative',
  question: 'neutral',
  suggestion: 'neutral',
  press: 'neutral',
  praise: 'positive',
  spam: 'neutral',
  other: 'neutral',
};

/** English sentiment, from the tweets of SemEval 2013 to 2016, which are to nobody in particular, and posts to companies. */
export const sentiment: Recipe = {
  name: 'sentiment',
  classes: ['negative', 'neutral', 'positive'],
  async examples(data) {
    const [tweets, support, bank, ours] = await Promise.all([
      readLabelled<Example>(data, 'sentiment_en_train.jsonl'),
      supportFeelings(data),
      bankPosts(data, 4),
      readSeeds(),
    ]);
    return [
      ...tweets,
      ...support.map((post) => ({ ...post, weight: counts.support })),
      ...addressed([...bank.flatMap(ofQuestion), ...ours.flatMap(ofSeed)]),
    ];
  },
  fewestTexts: { words: 2, letters: 5 },
  trust: 1,
  keep: 16_900,
  balanced: true,
  evenRecall: true,
};

/** Who asks a bank how something is done feels nothing; of who says that something fails it cannot be told by a name. */
function ofQuestion({ text, label }: Example): Example[] {
  return label === 'question' ? [{ text, label: 'neutral', weight: counts.bank }] : [];
}

function ofSeed({ text, intent, language }: Seed): Example[] {
  const label = language === 'en' ? feelings[intent] : undefined;
  return label === undefined ? [] : [{ text, label, weight: counts.seed }];
}
