import { EntryId, type ResponseId } from '../model/ids.ts';
import type { CannedResponse } from '../model/response.ts';
import type { Database, Records } from './database.ts';
import { seedEntry } from './projection/entry-names.ts';
import { type Draft, type Written, write } from './write.ts';

/** The canned responses, in the order of their ids. */
export async function responsesOf({ responses }: Database): Promise<CannedResponse[]> {
  return (await responses.toArray()).flatMap(({ response }) => response ?? []);
}

/** Another one after every change of canned responses or facts; found without reading any. */
export async function answersVersion({ responses, knowledge }: Database): Promise<string> {
  const parts = await Promise.all([
    responses.count(),
    responses.orderBy('clock').lastKey(),
    knowledge.count(),
    knowledge.orderBy('clock').lastKey(),
  ]);
  return parts.join(' ');
}

export function saveResponse(records: Records, by: string, id: EntryId, response: CannedResponse): Promise<Written> {
  return write(records, by, async () => [{ kind: 'response', id, response }]);
}

/** All of them in one transaction; each entry is named after the one that was asked for, so that asking twice writes once. */
export function saveResponses(
  records: Records,
  by: string,
  id: EntryId,
  responses: readonly CannedResponse[],
): Promise<Written> {
  return write(records, by, async () =>
    responses.map((response, place) => ({ kind: 'response', id: EntryId.parse(`${id}:${place}`), response })),
  );
}

/**
 * Takes an import back in one transaction: what it changed is as `before` says, what it brought is gone. What somebody
 * changed since stays as it is. Answers how many are as they were.
 */
export async function undoResponses(
  records: Records,
  by: string,
  { id, import: taken, before }: { id: EntryId; import: EntryId; before: readonly CannedResponse[] },
): Promise<number> {
  const { journal, responses } = records.database;
  const old = new Map(before.map((response) => [response.id, response]));
  const { entries } = await write(records, by, async () => {
    const told = await journal.where('id').startsWith(`${taken}:`).toArray();
    const imported = told.filter((entry) => entry.kind === 'response');
    const rows = await responses.bulkGet(imported.map(({ response }) => response.id));
    return imported.flatMap(({ response: { id: name }, clock }, place): Draft[] => {
      if (rows[place]?.clock !== clock) return [];
      const entry = EntryId.parse(`${id}:${place}`);
      const response = old.get(name);
      return response === undefined
        ? [{ kind: 'responseRemoved', id: entry, response: name }]
        : [{ kind: 'response', id: entry, response }];
    });
  });
  return entries.length;
}

/** Gives a team without canned responses these to begin with; one that has some, or has had these before, keeps what it has. */
export function seedResponses(records: Records, by: string, seeds: readonly CannedResponse[]): Promise<Written> {
  return write(records, by, async () => {
    if ((await records.database.responses.count()) > 0) return [];
    return seeds.map((response) => ({ kind: 'response', id: seedEntry(response.id), response }));
  });
}

export function removeResponse(records: Records, by: string, id: EntryId, response: ResponseId): Promise<Written> {
  return write(records, by, async () => [{ kind: 'responseRemoved', id, response }]);
}
