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
import { runWhileRead } from './while-read.ts';

const sites = adapters.map(({ site }) => site);
const usage = `Usage: npm run --silent read-page -- --site ${sites.join('|')} [--address URL] [--now TIME] FILE.html`;
/** Where a saved page says nothing of its own address. */
const homes: Record<SiteAdapter['site'], string> = { x: 'https://x.com/', facebook: 'https://www.facebook.com/' };

interface Wish {
  readonly adapter: SiteAdapter;
  readonly file: string;
  readonly address: URL | undefined;
  /** Milliseconds since the epoch, for ages such as "3h". */
  readonly now: number;
}

function leave(code: 1 | 2, sentence: string): never {
  console.error(sentence);
  process.exit(code);
}

function parseWish(): Wish {
  const { values, positionals } = parseOptions();
  const adapter = adapters.find(({ site }) => site === values.site);
  const [file, ...others] = positionals;
  const now = values.now === undefined ? Date.now() : Date.parse(values.now);
  if (adapter === undefined) leave(2, `No adapter reads the site "${values.site ?? ''}". ${usage}`);
  if (file === undefined || others.length > 0) leave(2, `Name exactly one saved page. ${usage}`);
  if (values.address !== undefined && !URL.canParse(values.address))
    leave(2, `"${values.address}" is no address. ${usage}`);
  if (Number.isNaN(now)) leave(2, `"${values.now}" is no time. ${usage}`);
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

/** What the page says its address is: its canonical link, its card, or the browser that saved it. */
function addressOf(html: string, page: Document, adapter: SiteAdapter): URL {
  const stated = [
    page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1],
  ];
  const address = stated.map((each) => (each && URL.canParse(each) ? new URL(each) : undefined));
  return address.find((each) => each !== undefined && adapter.matches(each)) ?? new URL(homes[adapter.site]);
}

runWhileRead();
const wish = parseWish();
const html = await readFile(wish.file, 'utf8').catch((error: NodeJS.ErrnoException) =>
  leave(1, `${wish.file} cannot be read (${error.code ?? error.message}): check the path.`),
);
const { JSDOM } = await import('jsdom'); // takes a second: whoever asked wrongly shall not wait for it
const page = new JSDOM(html).window.document;
const address = wish.address ?? addressOf(html, page, wish.adapter);
console.log(JSON.stringify(readPage(wish.adapter, page, { address, now: wish.now }), undefined, 2));
