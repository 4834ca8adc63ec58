import { leastTelling, type Terms, tellsAlone, termRoom, termsOf } from './terms.ts';

/** What may answer a post: a title, its text, and posts that it answered before. */
export interface Answer {
  readonly title: string;
  readonly text: string;
  readonly examples: readonly string[];
}

/** Ranks answers by the words, pairs and parts of words that they share with a post. */
export interface AnswerIndex {
  /** For each answer, in their order, how well it fits the post; 0 where they share nothing that says something. */
  readonly scores: (post: Terms) => Float64Array;
  /** What an answer of the usual length would score that has every term of the post once. */
  readonly fullScore: (post: Terms) => number;
  /** How much of one text stands in another, from 0 to 1: shared terms count by how rare they are among the answers. */
  readonly likeness: (one: Terms, other: Terms) => number;
}

/** Okapi BM25; a low `lengthShare` lets an answer that was given often, and so has many examples, come more often. */
const saturation = 1.6;
const lengthShare = 0.4;
const titleWeight = 2;

/** Indexes answers; 5,000 take a moment, so build it once for as long as they stay the same. */
export function indexAnswers(answers: readonly Answer[]): AnswerIndex {
  const { starts, holders, counts, lengths } = postings(answers);
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, answers.length);
  const room = Array.from(lengths, (length) => saturation * (1 - lengthShare + (lengthShare * length) / (usual || 1)));
  const rarity = (key: number) => {
    const holding = (starts[key + 1] ?? 0) - (starts[key] ?? 0);
    return Math.log(1 + (answers.length - holding + 0.5) / (holding + 0.5));
  };
  return {
    scores(post) {
      const scores = new Float64Array(answers.length);
      const tells = new Uint16Array(answers.length);
      for (const [key, weight] of once(post)) {
        const gain = weight * rarity(key);
        for (let at = starts[key] ?? 0; at < (starts[key + 1] ?? 0); at += 1) {
          const holder = holders[at] ?? 0;
          const count = counts[at] ?? 0;
          scores[holder] = (scores[holder] ?? 0) + (gain * count * (saturation + 1)) / (count + (room[holder] ?? 1));
          if (weight >= leastTelling) tells[holder] = (tells[holder] ?? 0) + (weight >= tellsAlone ? 2 : 1);
        }
      }
      return scores.map((score, at) => ((tells[at] ?? 0) > 1 ? score : 0));
    },
    fullScore(post) {
      const gains = Array.from(once(post), ([key, weight]) => weight * rarity(key));
      return gains.reduce((sum, gain) => sum + gain, 0);
    },
    likeness(one, other) {
      const [mine, theirs] = [once(one), once(other)];
      const size = (terms: ReadonlyMap<number, number>) =>
        Array.from(terms, ([key, weight]) => (weight * rarity(key)) ** 2).reduce((sum, one) => sum + one, 0);
      let shared = 0;
      for (const [key, weight] of mine) if (theirs.has(key)) shared += (weight * rarity(key)) ** 2;
      return shared === 0 ? 0 : shared / Math.sqrt(size(mine) * size(theirs));
    },
  };
}

/** Every term of a text once, with its weight. */
function once({ keys, weights }: Terms): ReadonlyMap<number, number> {
  return new Map(keys.map((key, at) => [key, weights[at] ?? 0]));
}

interface Postings {
  /** By term, where its holders begin in `holders`; they end where those of the next one begin. */
  readonly starts: Int32Array;
  /** Answers, as their places in the list. */
  readonly holders: Int32Array;
  /** How often the answer at the same place in `holders` has the term. */
  readonly counts: Float32Array;
  /** How many terms each answer has. */
  readonly lengths: Float64Array;
}

/** Which answers have which terms, in flat arrays: a Map of 100,000 terms takes ten times as long to build. */
function postings(answers: readonly Answer[]): Postings {
  const starts = new Int32Array(termRoom + 1);
  const lengths = new Float64Array(answers.length);
  const count = new Float32Array(termRoom);
  const known: Parameters<typeof termsOf>[1] = new Map();
  const found: { keys: Int32Array; counts: Float32Array }[] = [];
  for (const [at, { title, text, examples }] of answers.entries()) {
    const keys: number[] = [];
    const take = (words: string, times: number) => {
      for (const key of termsOf(words, known).keys) {
        if (count[key] === 0) keys.push(key);
        count[key] = (count[key] ?? 0) + times;
        lengths[at] = (lengths[at] ?? 0) + times;
      }
    };
    take(title, titleWeight);
    take(text, 1);
    for (const example of examples) take(example, 1);
    found.push({ keys: Int32Array.from(keys), counts: Float32Array.from(keys, (key) => count[key] ?? 0) });
    for (const key of keys) {
      count[key] = 0;
      starts[key + 1] = (starts[key + 1] ?? 0) + 1;
    }
  }
  for (let key = 0; key < termRoom; key += 1) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const total = starts[termRoom] ?? 0;
  const holders = new Int32Array(total);
  const counts = new Float32Array(total);
  const next = starts.slice();
  for (const [at, { keys, counts: its }] of found.entries())
    for (const [place, key] of keys.entries()) {
      const to = next[key] ?? 0;
      next[key] = to + 1;
      holders[to] = at;
      counts[to] = its[place] ?? 0;
    }
  return { starts, holders, counts, lengths };
}
