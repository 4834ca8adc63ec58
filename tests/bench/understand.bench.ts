import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Post } from '../../lib/model/post.ts';
import { readFeatures } from '../../lib/understand/features.ts';
import { understand } from '../../lib/understand/index.ts';
import { shippedWeights } from '../../lib/understand/weights.ts';
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
      value: cost(posts, (post) => understand(post)),
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
  ];
  return rows;
};
export default benchmark;
