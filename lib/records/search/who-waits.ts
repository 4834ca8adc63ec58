import type { CustomerId } from '../../model/ids.ts';
import type { Database } from '../database.ts';
import type { People } from '../identities/people.ts';

/** Of so many, each is read; of more, the keys of everybody of whom something waits are. */
const fewEnoughToRead = 500;

/** Those of these people of whom something waits for an answer. */
export async function whoWaits(
  { customers }: Database,
  people: People,
  found: ReadonlySet<CustomerId>,
): Promise<ReadonlySet<CustomerId>> {
  if (found.size <= fewEnoughToRead) {
    const rows = await customers.bulkGet([...found].flatMap(people.membersOf));
    return new Set(rows.flatMap((row) => (row?.waiting === undefined ? [] : people.personOf(row.id))));
  }
  const ids = await customers.orderBy('waitingLastAt').primaryKeys();
  return new Set(ids.map(people.personOf).filter((person) => found.has(person)));
}
