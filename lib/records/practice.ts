import type { Table } from 'dexie';
import type { Brand } from '../model/brand.ts';
import type { Database } from './database.ts';

/** Where what is practised is kept: it never meets the records themselves. */
export const practiceDatabase = 'rejoinder-practice';

/** Forgets what was practised; what the team has set up is known from the start. */
export async function emptyPractice(practice: Database, own: Database): Promise<void> {
  await practice.transaction('rw', practice.tables, () => Promise.all(practice.tables.map((table) => table.clear())));
  await copySetup(practice, own);
}

/**
 * Brands, responses and what else replies rely on, as the team has them now. Whoever practises answers from an account of each brand: one that has
 * none on X gets one made up from its name.
 */
export async function copySetup(practice: Database, own: Database): Promise<void> {
  const copy = async <Row, Key>(table: (database: Database) => Table<Row, Key>, change = (row: Row) => row) => {
    const rows = (await table(own).toArray()).map(change);
    await practice.transaction('rw', table(practice), async () => {
      await table(practice).clear();
      await table(practice).bulkPut(rows);
    });
  };
  await Promise.all([
    copy(
      ({ brands }) => brands,
      (row) => (row.brand ? { ...row, brand: withAccount(row.brand) } : row),
    ),
    copy(({ responses }) => responses),
    copy(({ knowledge }) => knowledge),
    copy(({ voices }) => voices),
    copy(({ targets }) => targets),
    copy(({ issueTypes }) => issueTypes),
  ]);
}

function withAccount(brand: Brand): Brand {
  if (brand.handles.some(({ site }) => site === 'x')) return brand;
  const handle = plainLetters(brand.name).toLowerCase().slice(0, 15);
  return { ...brand, handles: [...brand.handles, { site: 'x', handle }] };
}

function plainLetters(name: string): string {
  return name.normalize('NFKD').replace(/[^a-z0-9]/gi, '') || 'ourbrand';
}
