/**
 * `npm run bench [-- --only NAME] [-- --json]`: runs `tests/bench/*.bench.ts` one after another and prints a table,
 * or with `--json` one object `{ "row": { "value": 1, "unit": "ms", "target": 2, "better": "lower" } }`.
 */
import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Benchmark, Row } from '../tests/bench/row.ts';
import { root } from './up-to-date.ts';
import { runWhileRead } from './while-read.ts';

runWhileRead();
const { values: options } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });
const files = globSync('tests/bench/*.bench.ts', { cwd: root }).sort();
const chosen = files.filter((file) => options.only === undefined || basename(file, '.bench.ts') === options.only);
if (chosen.length === 0) {
  const names = files.map((file) => basename(file, '.bench.ts'));
  console.error(`No benchmark is called "${options.only}": there are ${names.join(', ')}.`);
  process.exit(1);
}

const rows: Row[] = [];
for (const file of chosen) {
  const { default: benchmark }: { default: Benchmark } = await import(pathToFileURL(resolve(root, file)).href);
  const measured = await benchmark();
  rows.push(...measured);
  if (options.json !== true) for (const row of measured) console.log(line(row));
}
if (options.json === true)
  console.log(JSON.stringify(Object.fromEntries(rows.map(({ name, ...rest }) => [name, rest]))));
process.exit(0); // a benchmark that left something open shall not keep us waiting

function line({ name, value, unit, target, better }: Row): string {
  const met = target === undefined ? '' : (better === 'lower' ? value <= target : value >= target) ? '✓' : '✗';
  const aim = target === undefined ? '' : `${better === 'lower' ? '≤' : '≥'} ${readable(target)}`;
  return [name.padEnd(62), readable(value).padStart(12), unit.padEnd(14), aim.padStart(10), met].join('  ');
}

function readable(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 2 : 0 });
}
