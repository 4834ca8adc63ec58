import { readLabelled } from './labelled.ts';
import type { Example, Recipe } from './recipe.ts';

/** English sentiment, from the tweets of SemEval 2013 to 2016. */
export const sentiment: Recipe = {
  name: 'sentiment',
  classes: ['negative', 'neutral', 'positive'],
  examples: (data) => readLabelled<Example>(data, 'sentiment_en_train.jsonl'),
  fewestTexts: { words: 2, letters: 5 },
  trust: 1,
  keep: 16_900,
  balanced: true,
  evenRecall: true,
};
