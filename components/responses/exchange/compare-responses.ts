import type { CannedResponse } from '../../../lib/model/response.ts';

export interface ComparedResponses {
  readonly fresh: readonly CannedResponse[];
  readonly changed: readonly CannedResponse[];
  /** Those that change, as they are. */
  readonly before: readonly CannedResponse[];
  /** How many are on record just so. */
  readonly same: number;
}

/** What taking these would do. Both come out of the schema, which puts their parts into one order. */
export function compareResponses(read: readonly CannedResponse[], known: readonly CannedResponse[]): ComparedResponses {
  const before = new Map(known.map((response) => [response.id, JSON.stringify(response)]));
  const fresh = read.filter(({ id }) => !before.has(id));
  const changed = read.filter((response) => {
    const written = before.get(response.id);
    return written !== undefined && written !== JSON.stringify(response);
  });
  const changing = new Set(changed.map(({ id }) => id));
  const asTheyAre = known.filter(({ id }) => changing.has(id));
  return { fresh, changed, before: asTheyAre, same: read.length - fresh.length - changed.length };
}
