import { eachTerm, type KnownWords, type Term, type Terms, termRoom } from './terms.ts';

/** What may answer a post: a title, its text, and posts that it answered before. */
export interface Answer {
  readonly title: string;
  readonly text: string;
  readonly examples: readonly string[];
}

/** Ranks answers by the words, meanings, pairs and parts of words that they share with a post. */
export interface AnswerIndex {
  /** For each answer, in their order, how well it fits the post; 0 where they share nothing that says something. */
  readonly scores: (post: Terms) => Float64Array;
  /** What an answer of the usual length would score that has every term of the post once. */
  readonly fullScore: (post: Terms) => number;
  /** For each answer 1 where it says one of these words. */
  readonly saying: (words: readonly number[]) => Uint8Array;
  /** How much of one text stands in another, from 0 to 1: shared terms count by how rare they are among the answers. */
  readonly likeness: (one: Terms, other: Terms) => number;
}

/** Okapi BM25; a low `lengthShare` lets an answer that was given often, and so has many examples, come more often. */
const saturation = 1.6;
const lengthShare = 0.6;
const titleWeight = 2;
/**
 * What an answer shares with a post, of terms that say something, must weigh so much to count, and as much as a word to
 * count in full: a single part of a word is chance, and two in a misspelt word are not much more.
 */
const leastTold = 0.5;
const toldShare = (told: number) => (told < leastTold ? 0 : Math.min(1, told));

/** Indexes answers; 5,000 take a moment, so build it once for as long as they stay the same. */
export function indexAnswers(answers: readonly Answer[]): AnswerIndex {
  const { starts, ends, holders, counts, lengths } = postings(answers);
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, answers.length);
  const room = Array.from(lengths, (length) => saturation * (1 - lengthShare + (lengthShare * length) / (usual || 1)));
  const rarity = (key: number) => {
    const holding = (ends[key] ?? 0) - (starts[key] ?? 0);
    return Math.log(1 + (answers.length - holding + 0.5) / (holding + 0.5));
  };
  return {
    scores(post) {
      const scores = new Float64Array(answers.length);
      const told = new Float32Array(answers.length);
      for (const { key, weight, tells } of once(post)) {
        const gain = weight * rarity(key);
        for (let at = starts[key] ?? 0; at < (ends[key] ?? 0); at += 1) {
          const holder = holders[at] ?? 0;
          const count = counts[at] ?? 0;
          scores[holder] = (scores[holder] ?? 0) + (gain * count * (saturation + 1)) / (count + (room[holder] ?? 1));
          if (tells) told[holder] = (told[holder] ?? 0) + weight;
        }
      }
      return scores.map((score, at) => score * toldShare(told[at] ?? 0));
    },
    fullScore(post) {
      return once(post).reduce((sum, { key, weight }) => sum + weight * rarity(key), 0);
    },
    saying(words) {
      const saying = new Uint8Array(answers.length);
      for (const key of words)
        for (let at = starts[key] ?? 0; at < (ends[key] ?? 0); at += 1) saying[holders[at] ?? 0] = 1;
      return saying;
    },
    likeness(one, other) {
      const [mine, theirs] = [once(one), once(other)];
      const size = (terms: Terms) => terms.reduce((sum, { key, weight }) => sum + (weight * rarity(key)) ** 2, 0);
      const their = new Set(theirs.map(({ key }) => key));
      const shared = size(mine.filter(({ key }) => their.has(key)));
      return shared === 0 ? 0 : shared / Math.sqrt(size(mine) * size(theirs));
    },
  };
}

/** Every term of a text once. */
function once(terms: Terms): Term[] {
  return [...new Map(terms.map((term) => [term.key, term])).values()];
}

interface Postings {
  /** By term, where its holders begin in `holders`, and where they end. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Answers, as their places in the list. */
  readonly holders: Int32Array;
  /** How often the answer at the same place in `holders` has the term. */
  readonly counts: Float32Array;
  /** How many terms each answer has. */
  readonly lengths: Float64Array;
}

/**
 * Which answers have which terms, in flat arrays: a Map of 100,000 terms takes ten times as long to build. Every term is
 * written down as it is read, and then dealt out: those of one answer come to stand beside each other and are counted.
 */
function postings(answers: readonly Answer[]): Postings {
  const read = new Written();
  const lengths = new Float64Array(answers.length);
  const begins = new Int32Array(answers.length + 1);
  const known: KnownWords = new Map();
  for (const [at, { title, text, examples }] of answers.entries()) {
    const take = (words: string) => eachTerm(words, known, read.add);
    for (let time = 0; time < titleWeight; time += 1) take(title);
    take(text);
    for (const example of examples) take(example);
    begins[at + 1] = read.length;
    lengths[at] = read.length - (begins[at] ?? 0);
  }
  const terms = read.all();
  const starts = new Int32Array(termRoom + 1);
  for (const key of terms) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 0; key < termRoom; key += 1) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const ends = starts.slice();
  const holders = new Int32Array(terms.length);
  const counts = new Float32Array(terms.length);
  for (const at of answers.keys())
    for (let place = begins[at] ?? 0; place < (begins[at + 1] ?? 0); place += 1) {
      const key = terms[place] ?? 0;
      const end = ends[key] ?? 0;
      const isAgain = end > (starts[key] ?? 0) && holders[end - 1] === at;
      const to = isAgain ? end - 1 : end;
      holders[to] = at;
      counts[to] = (counts[to] ?? 0) + 1;
      ends[key] = to + 1;
    }
  return { starts, ends, holders, counts, lengths };
}

/** Numbers in a row, as many as come. */
class Written {
  #room = new Int32Array(2 ** 16);
  length = 0;

  readonly add = (number: number): void => {
    if (this.length === this.#room.length) {
      const more = new Int32Array(2 * this.length);
      more.set(this.#room);
      this.#room = more;
    }
    this.#room[this.length] = number;
    this.length += 1;
  };

  all(): Int32Array {
    return this.#room.subarray(0, this.length);
  }
}
