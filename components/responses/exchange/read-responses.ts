import { ulid } from 'ulid';
import { Problem } from '../../../lib/model/problem.ts';
import { CannedResponse } from '../../../lib/model/response.ts';
import type { IssueType } from '../../../lib/model/understanding.ts';
import { isLanguageCode } from '../response-draft.ts';
import { readTable } from './read-table.ts';
import { columns } from './write-responses.ts';

/** Why something of a file cannot be taken: what is wrong with one of its parts, or all of it. */
export const wrongParts = [...columns, 'versions', 'row'] as const;
export type WrongPart = (typeof wrongParts)[number];

export interface WrongRow {
  /** From 1: the line of a table, with its header; the place in a list of JSON. */
  readonly line: number;
  readonly part: WrongPart;
}

export interface ReadResponses {
  readonly responses: readonly CannedResponse[];
  readonly wrong: readonly WrongRow[];
  /** Its rows are lines of a table, not places in a list. */
  readonly isTable: boolean;
}

/** A file is read whole: larger ones are no list of ready texts. In bytes. */
const largestFile = 20_000_000;

/**
 * What a file of canned responses holds, CSV or JSON. One without an id is that of the same title, or a new one.
 * @throws Problem `responsesUnreadable` where it is neither, or has no titles and texts; `tableNotText`, `tableEmpty`.
 */
export async function readResponses(
  file: File,
  known: readonly CannedResponse[],
  types: readonly IssueType[],
  signal: AbortSignal,
): Promise<ReadResponses> {
  if (file.size > largestFile) throw new Problem('responsesUnreadable', 'too large');
  const isJson = /\.json$/i.test(file.name) || file.type === 'application/json';
  const found = isJson ? readList(await file.text()) : await readTable(file, types, signal);
  const idOf = new Map(known.map(({ id, title }) => [title, id]));
  const taken = new Set<string>();
  const responses: CannedResponse[] = [];
  const wrong: WrongRow[] = [];
  for (const { line, value, wrong: part } of found) {
    const read = CannedResponse.safeParse(withId(value, idOf));
    if (part !== undefined) wrong.push({ line, part });
    else if (!read.success) wrong.push({ line, part: partOf(read.error.issues[0]?.path[0]) });
    else if (taken.has(read.data.id)) wrong.push({ line, part: 'id' });
    else if (!languagesOf(read.data).every(isLanguageCode)) wrong.push({ line, part: 'language' });
    else responses.push(read.data);
    if (read.success) taken.add(read.data.id);
  }
  return { responses, wrong, isTable: !isJson };
}

/** Something of a file that may be a canned response. */
export interface Found {
  readonly line: number;
  readonly value: unknown;
  /** It cannot be one, whatever the value. */
  readonly wrong?: WrongPart;
}

function readList(text: string): Found[] {
  const list = parse(text);
  if (!Array.isArray(list)) throw new Problem('responsesUnreadable', 'no list');
  return list.map((value: unknown, place) => ({ line: place + 1, value }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem('responsesUnreadable', 'no JSON', { cause: error });
  }
}

function withId(value: unknown, idOf: ReadonlyMap<string, string>): unknown {
  if (typeof value !== 'object' || value === null || ('id' in value && value.id !== '')) return value;
  const title = 'title' in value && typeof value.title === 'string' ? value.title.trim() : '';
  return { ...value, id: idOf.get(title) ?? ulid() };
}

function languagesOf({ language, versions = [] }: CannedResponse): string[] {
  return [language, ...versions.map((version) => version.language)].filter((code) => code !== undefined);
}

function partOf(name: unknown): WrongPart {
  return wrongParts.find((part) => part === name) ?? 'row';
}
