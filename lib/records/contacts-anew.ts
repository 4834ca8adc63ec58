import type { CustomerId } from '../model/ids.ts';
import type { Database } from './database.ts';
import { repliesAnew } from './replies.ts';
import { supportAnew } from './support.ts';

/** Says anew what follows from all that was between us and these customers. */
export async function contactsAnew(database: Database, customers: Iterable<CustomerId>): Promise<void> {
  const ids = [...customers];
  await supportAnew(database, ids);
  await repliesAnew(database, ids);
}
