/**
 * Prints what is understood of posts: one JSON object a line in, one a line out, in the same order.
 *
 *     npm run --silent understand < posts.jsonl
 *
 * A line has `text`, and may have `brand` (a name that stands in the text), `lang` (BCP 47) and `network`. A line that
 * cannot be read is named on standard error and answered with `{ "line", "error" }`; all others are understood, and the
 * exit code is then 1.
 */
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { siteIds } from '../lib/model/ids.ts';
import type { Post } from '../lib/model/post.ts';
import { understand } from '../lib/understand/index.ts';

const Line = z.object({
  text: z.string(),
  brand: z.optional(z.nullable(z.string())),
  lang: z.optional(z.nullable(z.string())),
  network: z.optional(z.nullable(z.string())),
});

/** Where a brand's name stands in a text, whatever its capitals. */
function find(text: string, brand: string | null | undefined) {
  const start = brand ? text.toLowerCase().indexOf(brand.toLowerCase()) : -1;
  return start < 0 || !brand ? [] : [{ start, end: start + brand.length }];
}

function answer(line: string): unknown {
  const { text, brand, lang, network } = Line.parse(JSON.parse(line));
  const site = siteIds.find((id) => id === network) ?? 'x';
  const post: Post = { site, id: '-', author: { handle: '-' }, text, ...(lang ? { language: lang } : {}) };
  return understand(post, find(text, brand));
}

let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number += 1;
  if (line.trim() === '') continue;
  try {
    process.stdout.write(`${JSON.stringify(answer(line))}\n`);
  } catch (error) {
    const reason =
      error instanceof SyntaxError ? 'it is no JSON' : 'it has no "text", or "brand", "lang" or "network" is no text';
    process.stdout.write(`${JSON.stringify({ line: number, error: reason })}\n`);
    console.error(`Line ${number} cannot be read: ${reason}.`);
    process.exitCode = 1;
  }
}
