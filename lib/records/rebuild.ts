import type { CustomerId } from '../model/ids.ts';
import type { Database } from './database.ts';
import { contactsAnew } from './projection/contacts-anew.ts';
import { project } from './projection/project.ts';

const chunk = 10_000;

/** Makes every projection again from the journal, in one transaction. */
export function rebuild(database: Database): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    await Promise.all(database.projections.map((table) => table.clear()));
    const later = new Set<CustomerId>();
    for (let last = ''; ; ) {
      const entries = await database.journal.where('id').above(last).limit(chunk).toArray();
      await project(database, entries, later);
      const end = entries.at(-1)?.id;
      if (end === undefined) break;
      last = end;
    }
    await contactsAnew(database, later);
  });
}
