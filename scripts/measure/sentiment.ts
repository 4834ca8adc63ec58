import { understand } from '../../lib/understand/index.ts';
import { readLabelled } from '../train/labelled.ts';
import { type Judge, libraries } from './libraries.ts';
import type { Row } from './row.ts';
import { score } from './score.ts';

export const sentimentLabels = ['negative', 'neutral', 'positive'] as const;
export type SentimentLabel = (typeof sentimentLabels)[number];

interface Labelled {
  readonly text: string;
  readonly label: SentimentLabel;
  readonly language: string;
  /** The name of the brand, where the label is how the author feels towards it. */
  readonly brand?: string;
}

/** Rejoinder's own; *unsure* is counted as neutral. */
const own: Judge = {
  name: 'Rejoinder',
  judge(text, language) {
    const { label } = understand({ site: 'x', id: '-', author: { handle: '-' }, text, language }).sentiment;
    return label === 'unsure' ? 'neutral' : label;
  },
};

/** How sentiment is told, beside the libraries that run in a browser today. */
export async function measureSentiment(data: string): Promise<Row[]> {
  const judges = [own, ...libraries()];
  const rows: Row[] = [];
  for (const [set, posts] of await sets(data)) {
    const truth = posts.map(({ label }) => sentimentLabels.indexOf(label));
    // Another language than English is nothing that the libraries claim to read.
    for (const judge of set.startsWith('multilingual') && !set.endsWith('english') ? [own] : judges) {
      for (const { text, language } of posts.slice(0, 200)) judge.judge(text, language); // warm
      const before = performance.now();
      const said = posts.map(({ text, language }) => sentimentLabels.indexOf(judge.judge(text, language)));
      const micros = ((performance.now() - before) * 1_000) / posts.length;
      rows.push({ set, by: judge.name, posts: posts.length, micros, ...score(truth, said, sentimentLabels.length) });
    }
  }
  return rows;
}

async function sets(data: string): Promise<[string, Labelled[]][]> {
  const read = (file: string) => readLabelled<Omit<Labelled, 'language'> & { lang?: string }>(data, file);
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
    ...[...multilingual].map(([name, posts]): [string, Labelled[]] => [
      `multilingual tweets, ${name}`,
      posts.map((post) => ({ ...post, language: codes[name] ?? 'und' })),
    ]),
  ];
}
