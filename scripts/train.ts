/**
 * Learns the heads that judge posts, and writes their weights into `lib/understand/weights`. The same data make the
 * same bytes.
 *
 *     npm run train [-- NAME…] [--data FOLDER] [--licence mit]
 *
 * Exits 2 for wrong arguments, 1 where data cannot be read, both with one sentence.
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readFeatures } from '../lib/understand/features.ts';
import { readLexicon } from '../lib/understand/lexicon.ts';
import { intent } from './train/intent.ts';
import { makeLexicon } from './train/lexicon.ts';
import { makeHead } from './train/make-head.ts';
import type { Recipe } from './train/recipe.ts';
import { sentiment } from './train/sentiment.ts';
import { root } from './up-to-date.ts';

const recipes: readonly Recipe[] = [sentiment, intent];

const usage = `Usage: npm run train [-- ${['lexicon', ...recipes.map(({ name }) => name)].join('|')} …] [--data FOLDER] [--licence mit]

Without a name all are made, the lexicon first: the heads learn from what it rates.
FOLDER holds the labelled posts; ../shared/data beside the project where it is not named.
What ships may be shaped by sentiment_en_train, intent_banking77_train, intent_clinc150_train, intent_bitext,
support_conversations_dev and the seeds in scripts/train alone. All other files there only measure (npm run measure).
With --licence mit nothing is made of data under other licences: of the files above none is MIT, so that the heads are
left empty and English is judged by the lexicon's rated words (VADER's and AFINN's, both MIT).`;

function leave(code: 1 | 2, sentence: string): never {
  console.error(sentence);
  process.exit(code);
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { data: { type: 'string' }, licence: { type: 'string' }, help: { type: 'boolean' } },
    });
  } catch (error) {
    return leave(2, `${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

const { values, positionals } = parse();
if (values.help === true) {
  console.log(usage);
  process.exit(0);
}
const unknown = positionals.find((name) => name !== 'lexicon' && !recipes.some((recipe) => recipe.name === name));
if (unknown !== undefined) leave(2, `Nothing is called "${unknown}".\n${usage}`);
if (values.licence !== undefined && values.licence !== 'mit')
  leave(2, `No licence is called "${values.licence}".\n${usage}`);
const data = resolve(values.data ?? resolve(root, '../shared/data'));
const isWished = (name: string) => positionals.length === 0 || positionals.includes(name);

async function write(name: string, bytes: Uint8Array): Promise<void> {
  const base64 = Buffer.from(bytes).toString('base64');
  await writeFile(
    resolve(root, `lib/understand/weights/${name}.json`),
    `${JSON.stringify({ base64 }, undefined, 2)}\n`,
  );
  console.log(`${name}: ${(bytes.length / 1_000).toFixed(1)} kB`);
}

async function train(recipe: Recipe): Promise<Uint8Array> {
  if (values.licence === 'mit') return new Uint8Array();
  const examples = await recipe.examples(data);
  const places = new Map(recipe.classes.map((name, place) => [name, place]));
  const strange = examples.find(({ label }) => !places.has(label));
  if (strange !== undefined) throw new Error(`"${strange.label}" is no class of ${recipe.name}: "${strange.text}"`);
  return makeHead(recipe, {
    features: examples.map(({ text }) => readFeatures(text, lexicon)),
    labels: Uint8Array.from(examples, ({ label }) => places.get(label) ?? 0),
    own: examples.map(({ weight = 1 }) => weight),
  });
}

const lexiconBytes = await makeLexicon();
const lexicon = readLexicon(lexiconBytes);
try {
  if (isWished('lexicon')) await write('lexicon', lexiconBytes);
  for (const recipe of recipes) if (isWished(recipe.name)) await write(recipe.name, await train(recipe));
} catch (error) {
  leave(1, error instanceof Error ? error.message : String(error));
}
