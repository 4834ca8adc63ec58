import type { Author } from '../../lib/model/post.ts';
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
  const rows = await database.customers.bulkGet(await membersOf(database, customer));
  const known = rows.filter((row) => row !== undefined);
  return asTemplate(text, {
    called: author?.name === undefined ? known : [...known, { name: author.name }],
    handles: [...(author === undefined ? [] : [author.handle]), ...known.flatMap(({ handles }) => handles)],
    agent: by,
  });
}
