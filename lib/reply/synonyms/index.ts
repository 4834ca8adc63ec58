import { plainWord, searchWords, stemOf } from '../search-words.ts';
import { english, type Meaning } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

/**
 * Entries stand between commas: a word, of which each form with the same English stem counts; the beginning of one, with
 * `*`; or two that follow each other ("t work" stands for "doesn't work" and the like). All languages are looked through
 * at once, so that a German title answers an English post: a word that says something else in another is left out.
 */
const lists: readonly Readonly<Record<Meaning, string>>[] = [english, german, french, spanish, portuguese, italian];
const shortestBeginning = 3;

/** Names of meanings, by what has them. */
type Meanings = Map<string, Set<string>>;

const byStem: Meanings = new Map();
const byBeginning: Meanings = new Map();
/** By the stem of the first word, and then of the second. */
const byPair = new Map<string, Meanings>();

/** What a word may mean by itself. */
export function meaningsOf(word: string): string[] {
  readOnce();
  const meanings = new Set(byStem.get(stemOf(word)));
  const plain = plainWord(word);
  for (let end = shortestBeginning; end <= plain.length; end += 1)
    for (const meaning of byBeginning.get(plain.slice(0, end)) ?? []) meanings.add(meaning);
  return [...meanings];
}

/** What a word may mean together with the next one, by the stem of that. */
export function meaningsBefore(word: string): ReadonlyMap<string, Iterable<string>> | undefined {
  readOnce();
  return byPair.get(stemOf(word));
}

/** Words that were read already, as they are compared: most come again. */
export type ReadWords = Map<string, { readonly stem: string; readonly meanings: readonly string[] }>;

/** All that a text may mean, by its words and by those that follow each other. */
export function meaningsIn(text: string, known: ReadWords = new Map()): Set<string> {
  readOnce();
  const all = new Set<string>();
  let pairs: Meanings | undefined;
  for (const word of searchWords(text)) {
    const read = known.get(word) ?? { stem: stemOf(word), meanings: meaningsOf(word) };
    known.set(word, read);
    for (const meaning of read.meanings) all.add(meaning);
    for (const meaning of pairs?.get(read.stem) ?? []) all.add(meaning);
    pairs = byPair.get(read.stem);
  }
  return all;
}

/** When a text is first read: the background wakes more often than anybody asks for suggestions. */
function readOnce(): void {
  if (byStem.size > 0) return;
  for (const [meaning, entries] of lists.flatMap((list) => Object.entries(list)))
    for (const entry of entries.split(', ')) read(entry, meaning);
}

function read(entry: string, meaning: string): void {
  const [word = '', next] = searchWords(entry).slice(-2);
  if (next !== undefined) {
    const first = stemOf(word);
    const pairs: Meanings = byPair.get(first) ?? new Map();
    byPair.set(first, pairs);
    add(pairs, stemOf(next), meaning);
  } else if (entry.endsWith('*')) add(byBeginning, plainWord(word), meaning);
  else add(byStem, stemOf(word), meaning);
}

function add(to: Meanings, key: string, meaning: string): void {
  to.set(key, (to.get(key) ?? new Set()).add(meaning));
}
