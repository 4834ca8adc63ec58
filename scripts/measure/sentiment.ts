import { readPost } from '../../lib/understand/read-post.ts';
import { shippedWeights, type Weights } from '../../lib/understand/weights.ts';
import { find, postOf } from '../read-text.ts';
import { readLabelled } from '../train/labelled.ts';
import { type Judge, libraries } from './libraries.ts';
import { type Row, section } from './row.ts';
import { score } from './score.ts';
import type { Section } from './section.ts';
import { timed } from './timed.ts';

const sentimentLabels = ['negative', 'neutral', 'positive'] as const;
export type SentimentLabel = (typeof sentimentLabels)[number];

interface Labelled {
  readonly text: string;
  readonly label: SentimentLabel;
  readonly language: string;
  /** The name of the brand, where the label is how the author feels towards it. */
  readonly brand?: string;
}

/** Rejoinder's own; *unsure* is counted as neutral. */
function ours(name: string, weights: Weights): Judge {
  return {
    name,
    judge(text, language, brand) {
      const written = { text, brand, lang: language };
      const { label } = readPost({ post: postOf(written), found: find(written) }, undefined, weights).sentiment;
      return label === 'unsure' ? 'neutral' : label;
    },
  };
}

const own = ours('Rejoinder', shippedWeights());
const wordsAlone = ours('Rejoinder, rated words alone', { ...shippedWeights(), sentiment: undefined });

/** How sentiment is told, beside the libraries that run in a browser today. */
export async function measureSentiment(data: string): Promise<Section> {
  const judges = [own, wordsAlone, ...libraries()];
  const rows: Row[] = [];
  for (const [set, posts] of await sets(data)) {
    const truth = posts.map(({ label }) => sentimentLabels.indexOf(label));
    // Another language than English is nothing that the libraries claim to read.
    for (const judge of set.startsWith('multilingual') && !set.endsWith('english') ? [own] : judges) {
      const { answers, micros } = timed(posts, ({ text, language, brand }) =>
        sentimentLabels.indexOf(judge.judge(text, language, brand)),
      );
      rows.push({
        set,
        by: judge.name,
        posts: posts.length,
        micros,
        classes: sentimentLabels,
        ...score(truth, answers, sentimentLabels.length),
      });
    }
  }
  return section('Sentiment', rows);
}

async function sets(data: string): Promise<[string, Labelled[]][]> {
  const read = (file: string) =>
    readLabelled<Omit<Labelled, 'language'> & { lang?: string; target?: string | null }>(data, file);
  /** Posts of which the label is how the author feels towards one of the things named in them. */
  const targeted = async (file: string) =>
    (await read(file)).map(({ target, ...post }) => (target ? { ...post, brand: target } : post));
  const multilingual = Map.groupBy(await read('sentiment_multi.jsonl'), ({ lang }) => lang ?? '');
  const codes: Record<string, string> = {
    arabic: 'ar',
    english: 'en',
    french: 'fr',
    german: 'de',
    hindi: 'hi',
    italian: 'it',
    portuguese: 'pt',
    spanish: 'es',
  };
  const english = (posts: Omit<Labelled, 'language'>[]) => posts.map((post) => ({ ...post, language: 'en' }));
  return [
    ['SemEval tweets, validation part', english(await read('sentiment_en_val.jsonl'))],
    ['airline tweets', english(await read('airline_dev.jsonl'))],
    ['feelings towards a product', english(await targeted('brand_emotion_dev.jsonl'))],
    ['feelings towards a person or thing', english(await targeted('targeted_sentiment_dong_train.jsonl'))],
    ...[...multilingual].map(([name, posts]): [string, Labelled[]] => [
      `multilingual tweets, ${name}`,
      posts.map((post) => ({ ...post, language: codes[name] ?? 'und' })),
    ]),
  ];
}
