import type { Brand } from '../model/brand.ts';
import type { BrandId, EntryId } from '../model/ids.ts';
import type { Database, Records } from './database.ts';
import { type Written, write } from './write.ts';

/** What we answer for, in the order of their ids. */
export async function brandsOf(database: Database): Promise<Brand[]> {
  return (await database.brands.toArray()).flatMap(({ brand }) => brand ?? []);
}

/** The names of all brands there are or were; their terms are not read. */
export async function brandIds(database: Database): Promise<ReadonlySet<BrandId>> {
  return new Set(await database.brands.toCollection().primaryKeys());
}

export function saveBrand(records: Records, by: string, id: EntryId, brand: Brand): Promise<Written> {
  return write(records, by, async () => [{ kind: 'brand', id, brand }]);
}

/** What was seen for a brand stays in the records. */
export function removeBrand(records: Records, by: string, id: EntryId, brand: BrandId): Promise<Written> {
  return write(records, by, async () => [{ kind: 'brandRemoved', id, brand }]);
}
