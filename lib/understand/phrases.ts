import { mix, seed } from '../model/fnv.ts';
import { look, type Tokens, tokenize, tokenKind } from './tokens.ts';

/** A phrase that was found: which token it begins at, and which it ends before. */
export interface Found<Meaning> {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
}

interface Step<Meaning> {
  readonly next: Map<number, Step<Meaning>>;
  /** Where a few words may stand before the next one. */
  gap?: Step<Meaning>;
  meaning?: Meaning;
}

/** Fewest letters of the beginning of a word in a list: `psych*`. */
const shortestBeginning = 4;
const beginningMark = 0x2a;
/** As many words of the same clause as `…` stands for at most. */
const widestGap = 3;

/** Finds phrases of several lists in a text's tokens, whatever their spelling's case and accents. */
export class Phrases<Meaning> {
  readonly #first: Step<Meaning> = { next: new Map() };

  /**
   * Adds phrases parted by commas: `a|b` stands for either, `word*` for every word that begins so, and ` … ` for up to
   * three words of the same clause.
   */
  add(phrases: string, meaning: Meaning): void {
    const tokens = tokenize(phrases);
    // Where the words before this one led to, where its other spellings did, and where this spelling is by now.
    let before = [this.#first];
    let reached: Step<Meaning>[] = [];
    let open = before;
    const endPhrase = () => {
      for (const step of [...reached, ...open]) if (step !== this.#first) step.meaning ??= meaning;
      before = [this.#first];
      reached = [];
      open = before;
    };
    for (let at = 0; at < tokens.count; at += 1) {
      const mark = tokens.kinds[at] === tokenKind.marks ? phrases[tokens.starts[at] ?? 0] : undefined;
      if (mark === ',') {
        endPhrase();
      } else if (mark === '|') {
        reached = [...reached, ...open];
        open = before;
      } else {
        if (((tokens.looks[at] ?? 0) & look.afterGap) !== 0 && open !== before) {
          before = [...reached, ...open];
          reached = [];
          open = before;
        }
        const isBeginning = phrases[tokens.ends[at] ?? 0] === '*';
        const hash = isBeginning ? beginningHash(tokens, at) : (tokens.hashes[at] ?? 0);
        open = open.map((step) => (mark === '…' ? afterGap(step) : next(step, hash)));
        if (isBeginning) at += 1;
      }
    }
    endPhrase();
  }

  /** The longest phrases of a text from left to right; none overlaps another. */
  find(tokens: Tokens): Found<Meaning>[] {
    const found: Found<Meaning>[] = [];
    for (let from = 0; from < tokens.count; ) {
      const longest = this.#longestFrom(tokens, from, from, this.#first);
      if (longest !== undefined) found.push({ ...longest, from });
      from = longest?.to ?? from + 1;
    }
    return found;
  }

  #longestFrom(
    tokens: Tokens,
    from: number,
    at: number,
    step: Step<Meaning>,
  ): Omit<Found<Meaning>, 'from'> | undefined {
    if (at < tokens.count)
      for (const hash of hashesOf(tokens, at)) {
        const next = step.next.get(hash);
        const longer = next === undefined ? undefined : this.#longestFrom(tokens, from, at + 1, next);
        if (longer !== undefined) return longer;
      }
    const beyond = step.gap === undefined ? undefined : this.#beyondGap(tokens, from, at, step.gap);
    if (beyond !== undefined) return beyond;
    return step.meaning === undefined || at === from ? undefined : { meaning: step.meaning, to: at };
  }

  /** What follows with the fewest words between. */
  #beyondGap(tokens: Tokens, from: number, at: number, step: Step<Meaning>): Omit<Found<Meaning>, 'from'> | undefined {
    for (let words = 0; words <= widestGap && at + words < tokens.count; words += 1) {
      const found = this.#longestFrom(tokens, from, at + words, step);
      if (found !== undefined) return found;
      const kind = tokens.kinds[at + words];
      if (kind !== tokenKind.word && kind !== tokenKind.number) return undefined;
    }
    return undefined;
  }
}

/** As many words as are shown, and as much of each. */
const mostWords = 5;
const longestWords = 100;

/** What was found as it stands in the text, each once. */
export function wordsOf(found: readonly Omit<Found<unknown>, 'meaning'>[], { text, starts, ends }: Tokens): string[] {
  const words = found.map(({ from, to }) => text.slice(starts[from], ends[to - 1]).slice(0, longestWords));
  return [...new Set(words)].slice(0, mostWords);
}

function afterGap<Meaning>(step: Step<Meaning>): Step<Meaning> {
  step.gap ??= { next: new Map() };
  return step.gap;
}

function next<Meaning>(step: Step<Meaning>, hash: number): Step<Meaning> {
  const reached = step.next.get(hash) ?? { next: new Map() };
  step.next.set(hash, reached);
  return reached;
}

function beginningHash({ letters, letterStarts, letterEnds }: Tokens, at: number): number {
  return markedBeginning(letters.subarray(letterStarts[at] ?? 0, letterEnds[at] ?? 0).reduce(mix, seed));
}

function markedBeginning(hash: number): number {
  return mix(hash, beginningMark) >>> 0;
}

/** A token by itself, and by each of its beginnings. */
function* hashesOf(tokens: Tokens, at: number): Iterable<number> {
  yield tokens.hashes[at] ?? 0;
  if (tokens.kinds[at] !== tokenKind.word && tokens.kinds[at] !== tokenKind.hashtag) return;
  let hash = seed;
  const start = tokens.letterStarts[at] ?? 0;
  const end = tokens.letterEnds[at] ?? 0;
  for (let letter = start; letter < end; letter += 1) {
    hash = mix(hash, tokens.letters[letter] ?? 0);
    if (letter - start + 1 >= shortestBeginning) yield markedBeginning(hash);
  }
}
