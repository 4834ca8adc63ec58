/**
 * Measures what posts are understood to say against labelled ones, beside the libraries that run in a browser today, and
 * how often the right answer to a post is found.
 *
 *     npm run measure [-- --data FOLDER] [--confusion]
 *
 * Exits 2 for wrong arguments, 1 where data cannot be read, both with one sentence.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureAnswers } from './measure/answers.ts';
import { measureComplaints } from './measure/complaints.ts';
import { measureCorrections } from './measure/corrections.ts';
import { measureCost } from './measure/cost.ts';
import { measureLanguage } from './measure/language.ts';
import { measureOwn } from './measure/own.ts';
import { measureRelevance } from './measure/relevance.ts';
import { markdown } from './measure/section.ts';
import { measureSentiment } from './measure/sentiment.ts';
import { root } from './up-to-date.ts';
import { runWhileRead } from './while-read.ts';

function leave(code: 1 | 2, sentence: string): never {
  console.error(sentence);
  process.exit(code);
}

function parse() {
  try {
    return parseArgs({ options: { data: { type: 'string' }, confusion: { type: 'boolean' } } }).values;
  } catch (error) {
    return leave(
      2,
      `${error instanceof Error ? error.message : error}. Usage: npm run measure [-- --data FOLDER] [--confusion]`,
    );
  }
}

runWhileRead();
const options = parse();
const data = resolve(options.data ?? resolve(root, '../shared/data'));
for (const measure of [
  measureCost,
  measureLanguage,
  measureSentiment,
  measureComplaints,
  measureOwn,
  measureCorrections,
  measureRelevance,
  measureAnswers,
]) {
  const section = await measure(data).catch((error: Error) => leave(1, error.message));
  console.log(`${markdown(section, options.confusion === true)}\n`);
}
