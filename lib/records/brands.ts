import type { Brand } from '../model/brand.ts';
import type { BrandId, EntryId, PostKey } from '../model/ids.ts';
import type { Database, Records } from './database.ts';
import { brandCaseEntry, brandCases } from './projection/entry-names.ts';
import { type Draft, type Written, write } from './write.ts';

/** What we answer for, in the order of their ids. */
export async function brandsOf(database: Database): Promise<Brand[]> {
  return (await database.brands.toArray()).flatMap(({ brand }) => brand ?? []);
}

/** The names of all brands there are or were; their terms are not read. */
export async function brandIds(database: Database): Promise<ReadonlySet<BrandId>> {
  return new Set(await database.brands.toCollection().primaryKeys());
}

/** Keeps a brand. One that was removed comes back with what waited for it, where nobody decided otherwise meanwhile. */
export function saveBrand(records: Records, by: string, id: EntryId, brand: Brand): Promise<Written> {
  const { database } = records;
  return write(records, by, async (): Promise<Draft[]> => {
    const before = await database.brands.get(brand.id);
    const isBack = before !== undefined && before.brand === undefined;
    const dismissed = isBack ? await dismissedWith(database, brand.id) : [];
    return [
      { kind: 'brand', id, brand },
      ...dismissed.map((post): Draft => ({ kind: 'caseReopened', id: brandCaseEntry(brand.id, id, post), post })),
    ];
  });
}

/** What was seen for a brand stays in the records, and waits no more: nobody answers for it. */
export function removeBrand(records: Records, by: string, id: EntryId, brand: BrandId): Promise<Written> {
  const { mentions } = records.database;
  return write(records, by, async (): Promise<Draft[]> => {
    const waiting = await mentions.orderBy('waitingSince').toArray();
    const its = waiting.filter((row) => row.brand === brand);
    return [
      { kind: 'brandRemoved', id, brand },
      ...its.map(({ key }): Draft => ({ kind: 'caseDismissed', id: brandCaseEntry(brand, id, key), post: key })),
    ];
  });
}

/** The posts that wait no more because this brand was removed, and for no other reason. */
async function dismissedWith({ journal, cases }: Database, brand: BrandId): Promise<PostKey[]> {
  const entries = await journal.where('id').startsWith(brandCases(brand)).toArray();
  const told = entries.filter((entry) => entry.kind === 'caseDismissed');
  const rows = await cases.bulkGet(told.map(({ post }) => post));
  return told.flatMap(({ post, clock }, place) => (rows[place]?.verdict?.clock === clock ? [post] : []));
}
