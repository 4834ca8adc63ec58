/**
 * Measures what posts are understood to say against labelled ones, beside the libraries that run in a browser today.
 *
 *     npm run measure [-- --data FOLDER] [--confusion]
 *
 * Exits 2 for wrong arguments, 1 where data cannot be read, both with one sentence.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Row } from './measure/row.ts';
import { measureSentiment, sentimentLabels } from './measure/sentiment.ts';
import { root } from './up-to-date.ts';

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

const options = parse();
const data = resolve(options.data ?? resolve(root, '../shared/data'));
const rows = await measureSentiment(data).catch((error: Error) => leave(1, error.message));
console.log('| posts | judged by | accuracy % | macro F1 % | macro recall % | µs a post |');
console.log('| --- | --- | ---: | ---: | ---: | ---: |');
for (const row of rows) console.log(line(row));
if (options.confusion === true)
  for (const row of rows.filter(({ by }) => by === 'Rejoinder')) console.log(`\n${confusion(row)}`);

function line({ set, by, posts, accuracy, macroF1, macroRecall, micros }: Row): string {
  const cells = [`${set} (${posts.toLocaleString('en')})`, by, accuracy, macroF1, macroRecall, Math.round(micros)];
  return `| ${cells.join(' | ')} |`;
}

function confusion({ set, confusion: table }: Row): string {
  const lines = table.map((said, is) => `| ${sentimentLabels[is]} | ${said.join(' | ')} |`);
  return [`| ${set}: is ↓ said → | ${sentimentLabels.join(' | ')} |`, '| --- | ---: | ---: | ---: |', ...lines].join(
    '\n',
  );
}
