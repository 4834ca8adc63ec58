import type { Database } from './database.ts';

/**
 * Does all these reads in one transaction, so that they tell of one moment. One by one each would open a transaction of
 * its own, which takes longer than the read itself. In `read` nothing but the database is awaited: a transaction that
 * has nothing to do is over.
 */
export function readTogether<Answer>(database: Database, read: () => Promise<Answer>): Promise<Answer> {
  return database.transaction('r', database.tables, read);
}
