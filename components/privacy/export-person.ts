import { ask } from '../../lib/messages/ask.ts';
import type { CustomerId } from '../../lib/model/ids.ts';
import { offerFile } from '../transfer/export-records.ts';

/** Everything that is held about a person as one readable JSON file among the downloads; answers its name. */
export async function exportPerson(customer: CustomerId): Promise<string> {
  const entries: unknown[] = [];
  for (let from: number | undefined = 0; from !== undefined; ) {
    const page: { rows: string[]; next?: number | undefined } = await ask('entriesAbout', { customer, from });
    for (const row of page.rows) entries.push(JSON.parse(row));
    from = page.next;
  }
  const workedOut: unknown = JSON.parse(await ask('workedOut', { customer }));
  const file = new Blob([JSON.stringify({ exportedAt: new Date().toISOString(), entries, workedOut }, null, 2)], {
    type: 'application/json',
  });
  const name = `rejoinder-person-${new Date().toISOString().slice(0, 10)}.json`;
  offerFile(file, name);
  return name;
}
