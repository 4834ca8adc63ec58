import type { CannedResponse } from '../../../lib/model/response.ts';

export interface ComparedResponses {
  readonly fresh: readonly CannedResponse[];
  readonly changed: readonly CannedResponse[];
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
  return { fresh, changed, same: read.length - fresh.length - changed.length };
}
