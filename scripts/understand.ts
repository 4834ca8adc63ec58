/**
 * Prints what is understood of posts: one JSON object a line in, one a line out, in the same order.
 *
 *     npm run --silent understand < posts.jsonl
 *
 * Printed are `language` (`und` where it cannot be told), `sentiment`, `intent`, `issueType` and `urgency`.
 * A line has `text`, and may have `brand` (a name that stands in the text), `lang` (BCP 47) and `network`. A line that
 * cannot be read is named on standard error and answered with `{ "line", "error" }`; all others are understood, and the
 * exit code is then 1.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { urgencyOf } from '../lib/desk/urgency.ts';
import { siteIds } from '../lib/model/ids.ts';
import type { Post } from '../lib/model/post.ts';
import { IssueTypeId, seedIssueTypes } from '../lib/model/understanding.ts';
import { shippedHeads } from '../lib/understand/heads.ts';
import { readLanguageData } from '../lib/understand/language/data.ts';
import { matterOf } from '../lib/understand/matter.ts';
import { readPost } from '../lib/understand/read-post.ts';
import { teach } from '../lib/understand/taught.ts';
import { root } from './up-to-date.ts';

const Line = z.object({
  text: z.string(),
  brand: z.optional(z.nullable(z.string())),
  lang: z.optional(z.nullable(z.string())),
  network: z.optional(z.nullable(z.string())),
});

const languages = readLanguageData(gunzipSync(await readFile(resolve(root, 'public/languages.bin.gz'))));
/** By a brand that corrected nothing yet. */
const taught = teach(
  shippedHeads(),
  seedIssueTypes.map((id) => IssueTypeId.parse(id)),
  [],
);
/** As if it had just been written. */
const waiting = { kind: 'waiting', since: new Date().toISOString(), from: 'posted' } as const;

/** Where a brand's name stands in a text, whatever its capitals. */
function find(text: string, brand: string | null | undefined) {
  const start = brand ? text.toLowerCase().indexOf(brand.toLowerCase()) : -1;
  return start < 0 || !brand ? [] : [{ start, end: start + brand.length }];
}

function answer(line: string): unknown {
  const { text, brand, lang, network } = Line.parse(JSON.parse(line));
  const site = siteIds.find((id) => id === network) ?? 'x';
  const post: Post = { site, id: '-', author: { handle: '-' }, text, ...(lang ? { language: lang } : {}) };
  const reading = readPost({ post, found: find(text, brand) }, languages);
  const { language = 'und', intent, issueType, reasons } = matterOf(reading, taught);
  const situation = { state: waiting, intent, reasons, unansweredBefore: 0, counts: undefined };
  return { language, sentiment: reading.sentiment, intent, issueType, urgency: urgencyOf(situation, waiting.since) };
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
