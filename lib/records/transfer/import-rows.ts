import * as z from 'zod/mini';
import type { Mistake } from '../../messages/protocol/index.ts';
import { Entry, longestLine } from '../../model/entry.ts';
import { Problem } from '../../model/problem.ts';
import { isClock } from '../clock.ts';
import { fileVersion } from './export.ts';
import { mistakeIn } from './import-mistakes.ts';

const Header = z.object({ rejoinder: z.number().check(z.int(), z.minimum(1)), entries: z.number() });

/** What one line of an export holds. */
export type ReadRow = { readonly entry: Entry } | { readonly mistake: Mistake };

/** Checks the first line. @throws Problem `importUnreadable`, `importOfLaterVersion` */
export function checkHeader(line: string): void {
  const header = Header.safeParse(parseJson(line.replace(/^\uFEFF/, '')));
  if (!header.success) throw new Problem('importUnreadable', 'no header');
  if (header.data.rejoinder > fileVersion)
    throw new Problem('importOfLaterVersion', `version ${header.data.rejoinder}`);
}

/** Reads any other line. */
export function readRow(line: string): ReadRow {
  if (line.length > longestLine) return { mistake: { kind: 'tooLong' } };
  const json = parseJson(line);
  const entry = Entry.safeParse(json);
  if (!entry.success) return { mistake: mistakeIn(json, entry.error) };
  if (!isClock(entry.data.clock)) return { mistake: { kind: 'partWrong', part: 'clock' } };
  return { entry: entry.data };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
