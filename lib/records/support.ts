import { deedsOf } from '../desk/deeds.ts';
import type { Interaction } from '../model/customer.ts';
import type { CustomerId, PostKey } from '../model/ids.ts';
import type { Database } from './database.ts';
import { groupsOf } from './identities/groups.ts';
import type { Contacts } from './projection/contacts-anew.ts';
import type { Worksheet } from './projection/worksheet.ts';
import { rowsWith } from './read-many.ts';
import type { InteractionRow, MentionRow, SupportRow } from './rows.ts';

/** Deeds kept of one customer. */
const mostDeeds = 200;

/** Contacts that make a supporter or thank one; a call or a complaint says nothing of either. */
const telling: ReadonlySet<Interaction['kind']> = new Set(['visit', 'order', 'event', 'share', 'reward', 'thanks']);

/** Whose deeds these entries may have changed: those whose contacts they are, and who wrote below their posts. */
export async function supportTouched(database: Database, sheet: Worksheet): Promise<CustomerId[]> {
  const posts = [...sheet.mentions.changed];
  const contacts = [...sheet.interactions.changed].flatMap((id) => sheet.interactions.get(id) ?? []);
  return [
    ...posts.flatMap((post) => sheet.mentions.get(post)?.customer ?? []),
    ...contacts.filter(({ kind }) => kind === 'reply' || telling.has(kind)).map(({ customer }) => customer),
    ...sheet.recount,
    ...posts.flatMap((post) => sheet.threads.answering(post) ?? []),
    ...(await customersAnswering(
      database,
      posts.filter((post) => sheet.threads.answering(post) === undefined),
    )),
  ];
}

/**
 * Says anew what these customers did for the brand. It is read from the tables themselves, after they were written: so
 * the order in which entries came makes no difference.
 */
export async function supportAnew(
  database: Database,
  { customers, mentions, interactions, supporters }: Contacts,
): Promise<void> {
  const answering = customers.filter((id) => mentions.get(id)?.some(({ answers }) => answers !== undefined));
  const groups = await groupsOf(database, answering);
  const rows = await Promise.all(
    customers.map((id) =>
      supportRow(database, groups.get(id) ?? [id], {
        customer: id,
        mentions: mentions.get(id) ?? [],
        interactions: interactions.get(id) ?? [],
      }),
    ),
  );
  const stays = rows.flatMap((row) => row ?? []);
  const stay = new Set(stays.map(({ customer }) => customer));
  const goes = supporters.filter((id) => !stay.has(id));
  await Promise.all([
    stays.length > 0 ? database.support.bulkPut(stays) : undefined,
    goes.length > 0 ? database.support.bulkDelete(goes) : undefined,
  ]);
}

/** Whoever wrote below these posts: what they did depends on whose those are. */
export async function customersAnswering(database: Database, posts: readonly PostKey[]): Promise<CustomerId[]> {
  const answers = await rowsWith(database.mentions, 'answers', posts);
  return answers.map(({ customer }) => customer);
}

/** What was between us and one customer. */
interface Own {
  readonly customer: CustomerId;
  readonly mentions: readonly MentionRow[];
  readonly interactions: readonly InteractionRow[];
}

async function supportRow(
  database: Database,
  members: readonly CustomerId[],
  { customer, mentions, interactions }: Own,
): Promise<SupportRow | undefined> {
  const parents = [...new Set(mentions.flatMap(({ answers }) => answers ?? []))];
  const kept = parents.length === 0 ? [] : await database.mentions.bulkGet(parents);
  const answered = new Map(kept.flatMap((row) => (row === undefined ? [] : [[row.key, row] as const])));
  const deeds = deedsOf({ members, mentions, interactions, answered }).slice(0, mostDeeds);
  const thanked = interactions.find(({ kind }) => kind === 'thanks' || kind === 'reward');
  const [last] = deeds;
  if (last === undefined && thanked === undefined) return undefined;
  const views = Math.max(0, ...mentions.map(({ post }) => post.counts?.views ?? 0));
  return {
    customer,
    deeds,
    ...(last === undefined ? {} : { lastAt: last.at }),
    ...(thanked === undefined ? {} : { thankedAt: thanked.at }),
    ...(views > 0 ? { views } : {}),
  };
}
