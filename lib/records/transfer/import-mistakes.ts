import type * as z from 'zod/mini';
import type { Mistake, WrongRows } from '../../messages/protocol/index.ts';

/** How many lines of each mistake are named: enough to find it, few enough to read. */
const namedLines = 5;

/** What is wrong with a line that is no entry: the first thing that the schema says. */
export function mistakeIn(json: unknown, { issues: [issue] }: z.core.$ZodError): Mistake {
  // Places in lists are left out: a hundred terms that are too long are one mistake.
  const part = issue?.path.filter((key) => typeof key === 'string').join('.') ?? '';
  if (issue === undefined || part === '') return { kind: 'noRecord' };
  if (part === 'kind') return { kind: at(json, issue.path) === undefined ? 'noRecord' : 'unknownKind' };
  if (at(json, issue.path) === undefined) return { kind: 'partMissing', part };
  return { kind: issue.code === 'too_big' ? 'partTooLong' : 'partWrong', part };
}

/** With one more wrong row among those of the same mistake. */
export function withWrongRow(all: readonly WrongRows[], line: number, mistake: Mistake): WrongRows[] {
  const same = all.find((one) => nameOf(one.mistake) === nameOf(mistake));
  if (same === undefined) return [...all, { mistake, count: 1, lines: [line] }];
  const lines = same.lines.length < namedLines ? [...same.lines, line] : same.lines;
  return all.map((one) => (one === same ? { mistake, count: one.count + 1, lines } : one));
}

function nameOf(mistake: Mistake): string {
  return 'part' in mistake ? `${mistake.kind} ${mistake.part}` : mistake.kind;
}

/** What stands at that place of the line; undefined where there is none. */
function at(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    json,
  );
}
