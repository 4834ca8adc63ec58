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
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { understandText } from './read-text.ts';
import { runWhileRead } from './while-read.ts';

const Line = z.object({
  text: z.string(),
  brand: z.optional(z.nullable(z.string())),
  lang: z.optional(z.nullable(z.string())),
  network: z.optional(z.nullable(z.string())),
});

runWhileRead();
let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number += 1;
  if (line.trim() === '') continue;
  try {
    process.stdout.write(`${JSON.stringify(understandText(Line.parse(JSON.parse(line))))}\n`);
  } catch (error) {
    const reason =
      error instanceof SyntaxError ? 'it is no JSON' : 'it has no "text", or "brand", "lang" or "network" is no text';
    process.stdout.write(`${JSON.stringify({ line: number, error: reason })}\n`);
    console.error(`Line ${number} cannot be read: ${reason}.`);
    process.exitCode = 1;
  }
}
