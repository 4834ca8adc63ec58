import type { DBCore } from 'dexie';
import type { Database } from '../../lib/records/database.ts';

/**
 * Has whatever writes to the journal go on for as long as it is held, with its transaction open, as millions of rows
 * would. Answers how it is let go.
 */
export async function holdJournal(database: Database): Promise<() => void> {
  let isHeld = true;
  const create = (core: DBCore): Partial<DBCore> => ({
    table: (name) => {
      const table = core.table(name);
      if (name !== 'journal') return table;
      return {
        ...table,
        mutate: async (request) => {
          while (isHeld) await table.get({ trans: request.trans, key: '' });
          return table.mutate(request);
        },
      };
    },
  });
  database.close();
  database.use({ stack: 'dbcore', name: 'holds', create });
  await database.open();
  return () => {
    isHeld = false;
  };
}
