import type { Database } from '../database.ts';
import { withPromisePlace } from '../projection/project-promise.ts';
import { hasDetails, withPlaces } from '../projection/spans.ts';
import { rowsOf } from '../read-many.ts';

/** Customers read at once. */
const atOnce = 5_000;

/** Gives what is kept since before version 4 its place in the orders of retention. Runs inside the upgrade's transaction. */
export async function retentionAnew({ journal, customers, promises }: Database): Promise<void> {
  await promises.bulkPut((await promises.toArray()).map(withPromisePlace));
  for (let last = ''; ; ) {
    const rows = await customers.where('id').above(last).limit(atOnce).toArray();
    const end = rows.at(-1)?.id;
    if (end === undefined) return;
    last = end;
    const detailed = rows.filter(hasDetails);
    const labels = detailed.flatMap(({ added }) => added.map(({ id }) => id));
    const told = new Map((await rowsOf(journal, labels)).map(({ id, at }) => [id, new Date(at).toISOString()]));
    const timed = detailed.map(({ added, ...row }) => {
      return withPlaces({ ...row, added: added.map((label) => ({ ...label, at: told.get(label.id) ?? label.at })) });
    });
    await customers.bulkPut(timed);
  }
}
