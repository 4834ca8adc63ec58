import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Post } from '../../lib/model/post.ts';
import { readFeatures } from '../../lib/understand/features.ts';
import { shippedWeights } from '../../lib/understand/weights.ts';
import { understandText } from '../../scripts/read-text.ts';
import { root } from '../../scripts/up-to-date.ts';
import type { Benchmark, Row } from './row.ts';

const postCount = 2_000;
const rounds = 10;

/** Halves of posts as customers write them; each opening meets each ending. */
const openings = [
  '@acme my order was due on Monday and',
  'Honestly @acme, after three calls to your hotline',
  'Just got my new kettle from Acme! 🎉 Unboxing it now and',
  'Does anybody know whether the Acme app works abroad?',
  'SO disappointed in Acme right now... waited an hour and',
  'Flying home tonight, thanks to the lovely crew of Acme',
];
const endings = [
  "nobody answers. This isn't good enough, I want my money back!!! #fail",
  'it is soooo pretty, I love it ❤️ https://shop.example/kettle',
  'I still have no idea where the parcel is :(',
  'you were patient and kind, but the bill is still wrong.',
  'please tell me which colours it comes in, and what it costs.',
];

/** Microseconds a post, the best of so many rounds. */
function cost(posts: readonly Post[], look: (post: Post) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const before = performance.now();
    for (const post of posts) look(post);
    best = Math.min(best, ((performance.now() - before) * 1_000) / posts.length);
  }
  return Math.round(best * 10) / 10;
}

/** What the rest of the extension asks of understanding; a build takes what these need, and no file twice. */
const asked = ['language/data', 'matter', 'post-language', 'read-post', 'taught', 'weights'];

/** Bytes of what ships to understand posts: its code and words as a build makes them small, and the table of languages. */
async function everything(): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: {
      write: false,
      rolldownOptions: {
        input: asked.map((name) => `${root}/lib/understand/${name}.ts`),
        preserveEntrySignatures: 'strict',
        // All of the extension has it.
        external: ['zod/mini'],
      },
    },
  });
  const code = [built].flat().flatMap((made) => ('output' in made ? made.output : []));
  const table = await readFile(`${root}/public/languages.bin.gz`);
  const whole = code.map((part) => ('code' in part ? part.code : String(part.source))).join('\n');
  return gzipSync(whole).length + table.length;
}

const benchmark: Benchmark = async () => {
  const posts = Array.from({ length: postCount }, (_, index): Post => {
    const opening = openings[index % openings.length];
    const ending = endings[Math.floor(index / openings.length) % endings.length];
    return {
      site: 'x',
      id: String(index),
      author: { handle: 'somebody' },
      text: `${opening} ${ending} ${index}`,
      language: 'en',
    };
  });
  const { lexicon } = shippedWeights();
  const weights = await readFile(`${root}/lib/understand/weights/sentiment.json`);
  const rows: Row[] = [
    {
      name: 'understanding a post, all in all',
      value: cost(posts, ({ text }) => understandText({ text })),
      unit: 'µs',
      target: 300,
      better: 'lower',
    },
    {
      name: 'reading what heads judge a post by',
      value: cost(posts, ({ text }) => readFeatures(text, lexicon)),
      unit: 'µs',
      target: 100,
      better: 'lower',
    },
    {
      name: 'weights of English sentiment, gzip',
      value: gzipSync(weights).length / 1_000,
      unit: 'kB',
      target: 100,
      better: 'lower',
    },
    {
      name: 'all of understanding as it ships, gzip: code with its words, weights, languages',
      value: (await everything()) / 1_000,
      unit: 'kB',
      target: 700,
      better: 'lower',
    },
  ];
  return rows;
};
export default benchmark;
