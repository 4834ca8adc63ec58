/**
 * Prints as JSON what an adapter reads in a saved page: the tool with which anybody mends an adapter.
 *
 *     npm run --silent read-page -- --site x FILE.html
 *
 * Exits 2 for wrong arguments, 1 where the file cannot be read, both with one sentence.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { SiteAdapter } from '../lib/sites/adapter.ts';
import { adapters } from '../lib/sites/index.ts';
import { readPage } from '../lib/sites/read-page.ts';
import { addressOf, joinWords, savedAt } from './saved-page.ts';
import { runWhileRead } from './while-read.ts';

const sites = adapters.map(({ site }) => site);
const usage = `Usage: npm run --silent read-page -- --site ${sites.join('|')} [--address URL] [--now TIME] FILE.html`;
/** Where a saved page says nothing of its own address. */
const homes: Record<SiteAdapter['site'], string> = { x: 'https://x.com/', facebook: 'https://www.facebook.com/' };

interface Wish {
  readonly adapter: SiteAdapter;
  readonly file: string;
  readonly address: URL | undefined;
  /** Milliseconds since the epoch, for ages such as "3h"; else when the page was saved, as far as it tells. */
  readonly now: number | undefined;
}

function leave(code: 1 | 2, sentence: string): never {
  console.error(sentence);
  process.exit(code);
}

function parseWish(): Wish {
  const { values, positionals } = parseOptions();
  const adapter = adapters.find(({ site }) => site === values.site);
  const [file, ...others] = positionals;
  const now = values.now === undefined ? undefined : Date.parse(values.now);
  if (adapter === undefined) leave(2, `No adapter reads the site "${values.site ?? ''}". ${usage}`);
  if (file === undefined || others.length > 0) leave(2, `Name exactly one saved page. ${usage}`);
  if (values.address !== undefined && !URL.canParse(values.address))
    leave(2, `"${values.address}" is no address. ${usage}`);
  if (now !== undefined && Number.isNaN(now)) leave(2, `"${values.now}" is no time. ${usage}`);
  return { adapter, file, now, address: values.address === undefined ? undefined : new URL(values.address) };
}

function parseOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { site: { type: 'string' }, address: { type: 'string' }, now: { type: 'string' } },
    });
  } catch (error) {
    return leave(2, `${error instanceof Error ? error.message : error}. ${usage}`);
  }
}

runWhileRead();
const wish = parseWish();
const html = await readFile(wish.file, 'utf8').catch((error: NodeJS.ErrnoException) =>
  leave(1, `${wish.file} cannot be read (${error.code ?? error.message}): check the path.`),
);
const { JSDOM } = await import('jsdom'); // takes a second: whoever asked wrongly shall not wait for it
const page = new JSDOM(html).window.document;
joinWords(page, wish.adapter);
const address = wish.address ?? addressOf(html, page, wish.adapter) ?? new URL(homes[wish.adapter.site]);
const now = wish.now ?? Math.min(Date.now(), savedAt(html) ?? Number.POSITIVE_INFINITY);
console.log(JSON.stringify(readPage(wish.adapter, page, { address, now }), undefined, 2));
