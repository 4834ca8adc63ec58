import { createFinder, type Finder } from '../../lib/detect/index.ts';
import type { Brand, BrandTerm } from '../../lib/model/brand.ts';
import { BrandId } from '../../lib/model/ids.ts';
import type { Post } from '../../lib/model/post.ts';
import type { Benchmark, Row } from './row.ts';

const postCount = 5_000;
const sizes = [10, 1_000, 20_000] as const;
/** Milliseconds after which a slow way is not measured any further. */
const patience = 1_500;

/** The same numbers at every run (a linear congruential generator, constants of Numerical Recipes). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const syllables =
  'ka to ri me no sa bel gor fin dal ver mon tas qui lon per stra ban del cor hu wis zen pol tra mi ne fo gu ler'.split(
    ' ',
  );

function words(count: number, seed: number): string[] {
  const next = numbers(seed);
  const made = new Set<string>();
  while (made.size < count) {
    let word = '';
    const length = 2 + Math.floor(next() * 3);
    for (let at = 0; at < length; at += 1) word += syllables[Math.floor(next() * syllables.length)];
    made.add(word);
  }
  return [...made];
}

/**
 * Posts of about 115 characters: each with one of all the terms and one in twenty with one of the first ten, which is
 * what 20,000 names found in real posts; some with a link, an accent or an emoji.
 */
function posts(terms: readonly string[]): Post[] {
  const next = numbers(7);
  const known = new Set(terms.map((term) => term.toLowerCase()));
  const vocabulary = words(12_000, 99)
    .filter((word) => !known.has(word))
    .slice(0, 4_000);
  const word = () => vocabulary[Math.floor(next() * vocabulary.length)] ?? '';
  const extras = ['https://news.example/2026/a-story', '😀', 'café', '#SoMuchLove', '@somebody', 'naïve…'];
  return Array.from({ length: postCount }, (_, index) => {
    const parts = Array.from({ length: 12 }, word);
    parts.splice(2, 0, terms[Math.floor(next() * terms.length)] ?? '');
    if (index % 20 === 0) parts.splice(4, 0, terms[Math.floor(next() * 10)] ?? '');
    if (index % 3 === 0) parts.push(extras[Math.floor(next() * extras.length)] ?? '');
    return { site: 'x', id: String(index), author: { handle: 'somebody' }, text: parts.join(' ') };
  });
}

/** Characters per second over as many posts as patience allows, the best of ten rounds. */
function speed(all: readonly Post[], look: (post: Post) => unknown): number {
  let best = 0;
  const end = performance.now() + patience;
  for (let round = 0; round < 10 && (best === 0 || performance.now() < end); round += 1) {
    const before = performance.now();
    let characters = 0;
    for (const post of all) {
      look(post);
      characters += post.text.length;
      if (performance.now() > end) break;
    }
    best = Math.max(best, (characters / (performance.now() - before)) * 1_000);
  }
  return Math.round(best);
}

/** The better of two builds, in milliseconds. */
function build(brand: Brand): { finder: Finder; built: number } {
  const [first, second] = [0, 1].map(() => {
    const before = performance.now();
    const finder = createFinder([brand]);
    return { finder, built: performance.now() - before };
  });
  if (first === undefined || second === undefined) throw new Error('nothing was built');
  return first.built < second.built ? first : second;
}

const benchmark: Benchmark = async () => {
  const names = words(20_000, 1).map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`);
  const all = posts(names);
  const rows: Row[] = [];
  const perSecond = 'characters/s';
  const finderSpeeds: number[] = [];

  for (const size of sizes) {
    const terms = names.slice(0, size).map((text): BrandTerm => ({ kind: 'name', text }));
    const brand = { id: BrandId.parse('acme'), name: 'Acme', handles: [], terms };
    const { finder, built } = build(brand);
    const finderSpeed = speed(all, (post) => finder.find(post));
    finderSpeeds.push(finderSpeed);
    rows.push({ name: `matcher, ${size} terms`, value: finderSpeed, unit: perSecond, better: 'higher' });
    if (size === 20_000) {
      rows.push({
        name: 'matcher, building 20000 terms',
        value: Math.round(built),
        unit: 'ms',
        target: 200,
        better: 'lower',
      });
    }

    const plain = new RegExp(
      `(?<![\\p{L}\\p{N}_])(?:${terms.map(({ text }) => text).join('|')})(?![\\p{L}\\p{N}_])`,
      'giu',
    );
    const plainSpeed = speed(all, (post) => Array.from(post.text.matchAll(plain)));
    rows.push({ name: `plain RegExp, ${size} terms`, value: plainSpeed, unit: perSecond, better: 'higher' });
  }

  const ratio = (finderSpeeds[0] ?? 0) / (finderSpeeds.at(-1) ?? 1);
  rows.push({
    name: 'matcher, time of 20000 terms in times of 10',
    value: Math.round(ratio * 100) / 100,
    unit: 'times',
    target: 3,
    better: 'lower',
  });
  return rows;
};
export default benchmark;
