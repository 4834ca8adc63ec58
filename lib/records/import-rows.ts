import * as z from 'zod/mini';
import { Entry, longestLine } from '../model/entry.ts';
import { Problem } from '../model/problem.ts';
import { isClock } from './clock.ts';
import { fileVersion } from './export.ts';

const longestReason = 200;

const Header = z.object({ rejoinder: z.number().check(z.int(), z.minimum(1)), entries: z.number() });

/** What one line of an export holds. A reason names parts and rules, never what people wrote. */
export type ReadRow = { readonly entry: Entry } | { readonly reason: string };

/** Checks the first line. @throws Problem `importUnreadable` for what is no export of ours, or one of a later version. */
export function checkHeader(line: string): void {
  const header = Header.safeParse(parseJson(line.replace(/^\uFEFF/, '')));
  if (!header.success) throw new Problem('importUnreadable', 'no header');
  if (header.data.rejoinder > fileVersion) throw new Problem('importUnreadable', 'written by a later version');
}

/** Reads any other line. */
export function readRow(line: string): ReadRow {
  if (line.length > longestLine) return { reason: `longer than ${longestLine} characters` };
  const json = parseJson(line);
  if (json === undefined) return { reason: 'not JSON' };
  const entry = Entry.safeParse(json);
  if (!entry.success) return { reason: reasonOf(entry.error) };
  if (!isClock(entry.data.clock)) return { reason: 'clock: not a clock' };
  return { entry: entry.data };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function reasonOf(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  const where = issue?.path.map(String).join('.') ?? '';
  return `${where === '' ? 'entry' : where}: ${issue?.code ?? 'wrong'}`.slice(0, longestReason);
}
