import type { BrandId, EntryId } from '../model/ids.ts';
import { type ResponseTarget, usualTarget } from '../model/response-target.ts';
import type { Database, Records } from './database.ts';
import { type Written, write } from './write.ts';

/** How long people may wait for a brand's answer, in minutes. */
export type Targets = (brand: BrandId) => number;

/** Those of all brands: a few small rows. */
export async function targetsOf({ targets }: Database): Promise<Targets> {
  const minutes = new Map((await targets.toArray()).map(({ id, target }) => [id, target.minutes]));
  return (brand) => minutes.get(brand) ?? usualTarget;
}

export function saveTarget(records: Records, by: string, id: EntryId, target: ResponseTarget): Promise<Written> {
  return write(records, by, async () => [{ kind: 'target', id, target }]);
}
