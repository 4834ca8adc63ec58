import type { Finding } from '../model/mention.ts';
import { type Features, longestRead, readFeatures } from './features.ts';
import { hashOf } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { type Tokens, tokenKind } from './tokens.ts';

/** Where the brand, or a competitor, was found in a post. */
export type Found = Pick<Finding, 'start' | 'end' | 'competitor'>;

/** A post, and the part of it that is about the brand. */
export interface Aimed {
  readonly whole: Features;
  /** Read by itself; absent where all of the post is about the brand. */
  readonly part: Features | undefined;
  /** Whether it is known where the brand stands; else `part` is what comes after a turn. */
  readonly isFound: boolean;
  /** The tokens of `whole` that are about the brand. */
  readonly from: number;
  readonly to: number;
  /** The brand is what another one is compared with: what is good of that one is bad of it. */
  readonly against: boolean;
}

const hashSet = (words: string) => new Set(words.split(' ').map((word) => hashOf(word) >>> 0));
const turns = hashSet('but however though although except yet while whereas');
const comparisons = hashSet('than unlike');
const clauseMarks = '.;!?…';
/** Tokens between "than" and the brand at most: "than what Acme". */
const near = 3;

/**
 * Finds what a post says of the brand. Of a post that turns ("but", "while") or names several brands it is the clause
 * of the mention; a turn without a place for the brand makes it what comes after the turn.
 */
export function aimAt(whole: Features, found: readonly Found[], lexicon: Lexicon): Aimed {
  const { tokens } = whole;
  const all = { whole, part: undefined, from: 0, to: tokens.count, isFound: false, against: false };
  const ours = found.find(({ start, competitor }) => start !== undefined && start < longestRead && competitor !== true);
  const at = ours?.start === undefined ? undefined : tokenAt(tokens, ours.start);
  const against = at !== undefined && isCompared(tokens, at);
  const isAlone = !found.some(({ competitor }) => competitor === true);
  const turn = lastTurn(tokens);
  if (turn === undefined && isAlone) return { ...all, against };
  if (against) return { ...all, against };
  const [from, to] = at === undefined ? [turn ?? 0, tokens.count] : clauseAround(tokens, at, !isAlone);
  const fewWords = 3;
  if (to - from < fewWords || to - from === tokens.count) return all;
  const part = tokens.text.slice(tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0);
  return { whole, part: readFeatures(part, lexicon), from, to, isFound: at !== undefined, against: false };
}

function tokenAt({ count, ends }: Tokens, place: number): number | undefined {
  for (let token = 0; token < count; token += 1) if ((ends[token] ?? 0) > place) return token;
  return undefined;
}

function isCompared({ hashes, kinds }: Tokens, at: number): boolean {
  for (let token = at - 1; token >= Math.max(0, at - near); token -= 1)
    if (kinds[token] === tokenKind.word && comparisons.has(hashes[token] ?? 0)) return true;
  return false;
}

function lastTurn({ count, hashes, kinds }: Tokens): number | undefined {
  for (let token = count - 1; token > 0; token -= 1)
    if (kinds[token] === tokenKind.word && turns.has(hashes[token] ?? 0)) return token;
  return undefined;
}

/** The tokens between the turns, and with several brands the ends of sentences too, on either side of one. */
function clauseAround(
  { text, count, hashes, kinds, starts }: Tokens,
  at: number,
  bySentences: boolean,
): [number, number] {
  const isEdge = (token: number) =>
    kinds[token] === tokenKind.word
      ? turns.has(hashes[token] ?? 0)
      : bySentences && kinds[token] === tokenKind.marks && clauseMarks.includes(text[starts[token] ?? 0] ?? ' ');
  let from = at;
  while (from > 0 && !isEdge(from - 1)) from -= 1;
  let to = at + 1;
  while (to < count && !isEdge(to)) to += 1;
  return [from, to];
}
