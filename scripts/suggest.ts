/**
 * Ranks responses for posts: the tool for measuring how well the right answer is found, on anybody's own data.
 *
 *     npm run --silent suggest -- --responses R.jsonl < posts.jsonl
 *
 * A line of R.jsonl is an object with `id` and at least one of `title`, `text` and `examples` (posts that it answered
 * before); a line of posts.jsonl has `text`. For each post one line is printed: a JSON array of all ids, best first.
 * Exits 2 for wrong arguments, 1 where a file or a line cannot be read, both with one sentence.
 */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { indexAnswers } from '../lib/reply/answer-index.ts';
import { termsOf } from '../lib/reply/terms.ts';
import { jsonLines, WrongLine } from './json-lines.ts';
import { runWhileRead } from './while-read.ts';

const usage = 'Usage: npm run --silent suggest -- --responses R.jsonl < posts.jsonl';

const Response = z
  .object({
    id: z.union([z.string().check(z.minLength(1)), z.number()]),
    title: z._default(z.nullish(z.string()), ''),
    text: z._default(z.nullish(z.string()), ''),
    examples: z._default(z.nullish(z.array(z.string())), []),
  })
  .check(
    z.refine(({ title, text, examples }) => Boolean(title || text || examples?.length), {
      error: 'none of title, text and examples says anything',
    }),
  );
const Post = z.object({ text: z.string() });

function leave(code: 1 | 2, sentence: string): never {
  console.error(sentence);
  process.exit(code);
}

function responsesFile(): string {
  try {
    const { responses } = parseArgs({ options: { responses: { type: 'string' } } }).values;
    return responses ?? leave(2, `Name the file of responses. ${usage}`);
  } catch (error) {
    return leave(2, `${error instanceof Error ? error.message : error}. ${usage}`);
  }
}

/** Reads with a schema; what is wrong is said in one sentence, first thing first. */
function reader<Schema extends z.ZodMiniType>(schema: Schema): (value: unknown) => z.infer<Schema> {
  return (value) => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const [first] = result.error.issues;
    const part = first?.path.join('.') ?? '';
    throw new Error(part === '' ? (first?.message ?? 'it is not what is expected') : `${part}: ${first?.message}`);
  };
}

async function rank(file: string): Promise<void> {
  const ids: (string | number)[] = [];
  const answers: { title: string; text: string; examples: string[] }[] = [];
  for await (const { id, title, text, examples } of jsonLines(createReadStream(file), file, reader(Response))) {
    if (ids.includes(id)) throw new WrongLine(`${file}: there are two responses with the id ${JSON.stringify(id)}.`);
    ids.push(id);
    answers.push({ title: title ?? '', text: text ?? '', examples: examples ?? [] });
  }
  const index = indexAnswers(answers);
  for await (const { text } of jsonLines(process.stdin, 'posts', reader(Post))) {
    const scores = index.scores(termsOf(text));
    const order = ids.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    const line = JSON.stringify(order.map((at) => ids[at]));
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  }
}

runWhileRead();
z.config(z.locales.en());
await rank(responsesFile()).catch((error: NodeJS.ErrnoException) =>
  leave(
    1,
    error.code === undefined
      ? error.message
      : `${error.path ?? 'A file'} cannot be read (${error.code}): check the path.`,
  ),
);
