import { detectLanguage } from '../../lib/understand/language/detect.ts';
import { languages } from '../read-text.ts';
import { readLabelled } from '../train/labelled.ts';
import type { Section } from './section.ts';
import { timed } from './timed.ts';

interface Labelled {
  readonly text: string;
  /** Primary language in BCP 47. */
  readonly lang: string;
}

/** As the set names them. Its Hindi is left out: half of these posts are English. */
const tweeted = new Map([
  ['arabic', 'ar'],
  ['english', 'en'],
  ['french', 'fr'],
  ['german', 'de'],
  ['italian', 'it'],
  ['portuguese', 'pt'],
  ['spanish', 'es'],
]);
/** In UTF-16 units. */
const short = 60;

/** How languages are told from the text alone, beside eld's large table, of which ours is made. */
export async function measureLanguage(data: string): Promise<Section> {
  const { eld } = await import('eld/large');
  const judges: [string, (text: string) => string | undefined][] = [
    ['Rejoinder', (text) => detectLanguage(text, languages)],
    ['eld 2.1.0, large', (text) => eld.detect(text).language || undefined],
  ];
  return {
    title: 'Language',
    columns: ['posts', 'judged by', 'right %', 'not told %', 'µs a post'],
    rows: (await sets(data)).flatMap(([set, posts]) =>
      judges.map(([name, judge]) => {
        const { answers, micros } = timed(posts, ({ text }) => judge(text));
        const share = (count: number) => Math.round((count / posts.length) * 1_000) / 10;
        const right = posts.filter(({ lang }, place) => answers[place] === lang).length;
        const untold = answers.filter((answer) => answer === undefined).length;
        return [`${set} (${posts.length.toLocaleString('en')})`, name, share(right), share(untold), Math.round(micros)];
      }),
    ),
  };
}

async function sets(data: string): Promise<[string, Labelled[]][]> {
  const tweets = (await readLabelled<Labelled>(data, 'sentiment_multi.jsonl')).flatMap(({ text, lang }) => {
    const known = tweeted.get(lang);
    return known === undefined ? [] : [{ text, lang: known }];
  });
  const words = await readLabelled<Labelled>(data, 'langid_short_dev.jsonl');
  return [
    ['tweets in seven languages', tweets],
    [`of these, under ${short} characters`, tweets.filter(({ text }) => text.length < short)],
    ['two words, in 53 languages', words.filter(({ text }) => text.includes(' '))],
    ['a single word, in 53 languages', words.filter(({ text }) => !text.includes(' '))],
    ['of both, Chinese, Japanese, Korean', words.filter(({ lang }) => ['zh', 'ja', 'ko'].includes(lang))],
  ];
}
