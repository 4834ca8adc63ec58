import type { Author } from '../../lib/model/post.ts';
import { accountsOf } from '../../lib/records/customers.ts';
import type { Database } from '../../lib/records/database.ts';
import { membersOf } from '../../lib/records/identities/groups.ts';
import type { InteractionRow } from '../../lib/records/rows.ts';
import { asTemplate } from '../../lib/reply/as-template.ts';

/**
 * What we wrote to one person, as it can be offered for others: with gaps for whatever the records and the site, in the
 * post that it answered, call them. Awaits nothing but the database.
 */
export async function asOfferedAgain(
  database: Database,
  { customer, text = '', by }: InteractionRow,
  author: Author | undefined,
): Promise<string> {
  const members = await membersOf(database, customer);
  const [rows, accounts] = await Promise.all([database.customers.bulkGet(members), accountsOf(database, members)]);
  const known = rows.filter((row) => row !== undefined);
  // Also by what they were called when it was written, whatever they are called now.
  const seen = [author, ...accounts.flatMap(({ sightings }) => sightings)].flatMap((one) => one?.name ?? []);
  return asTemplate(text, {
    called: [...known, ...[...new Set(seen)].map((name) => ({ name }))],
    handles: [...(author === undefined ? [] : [author.handle]), ...known.flatMap(({ handles }) => handles)],
    agent: by,
  });
}
