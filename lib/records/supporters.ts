import type { CustomerId, Instant } from '../model/ids.ts';
import { PostKey, type SiteId } from '../model/ids.ts';
import { type Support, type SupportRules, supportOf } from '../model/support.ts';
import { asIdentities } from './customers.ts';
import type { Database } from './database.ts';
import { groupsOf, membersOf } from './groups.ts';
import { expectPerson } from './person.ts';
import type { SupportRow } from './rows.ts';

/** Somebody who stands by us, as views see them. */
interface SupporterView {
  customer: { id: CustomerId; name: string; handles: { site: SiteId; handle: string }[] };
  support: Support;
  post?: { site: SiteId; permalink: string };
}

/** Deeds older than this many half-lives weigh less than a sixtieth: nobody is listed for those alone. */
const halfLivesRead = 6;
/** The newest deeds among which a post is looked for that one can go to. */
const mostPosts = 10;
const day = 24 * 60 * 60_000;

/** What a person, all of whose customers these are, did for the brand, as it counts today; undefined for nothing. */
export async function supportOfPerson(
  database: Database,
  customer: CustomerId,
  rules: SupportRules,
  now: Date,
): Promise<Support | undefined> {
  const row = together(await database.support.bulkGet(await membersOf(database, customer)));
  return row === undefined ? undefined : supportOf(row, rules, now.getTime());
}

/** Who did most for the brand since we last thanked them comes first; who did nothing since is not there. */
export async function supporters(
  database: Database,
  rules: SupportRules,
  now: Date,
  limit: number,
): Promise<SupporterView[]> {
  const since = new Date(now.getTime() - halfLivesRead * rules.halfLife * day).toISOString();
  const rows = await onePerPerson(database, await database.support.where('lastAt').above(since).toArray());
  const ranked = rows
    .map((row) => ({ row, support: supportOf(row, rules, now.getTime()) }))
    .filter(({ support }) => support.unthanked > 0)
    .toSorted((a, b) => b.support.unthanked - a.support.unthanked || (a.row.customer < b.row.customer ? -1 : 1))
    .slice(0, limit);
  return Promise.all(ranked.map(({ row, support }) => view(database, row, support)));
}

async function view(database: Database, row: SupportRow, support: Support): Promise<SupporterView> {
  const { row: person, members } = await expectPerson(database, row.customer);
  const [accounts, post] = await Promise.all([
    Promise.all(members.map((member) => database.identities.where('customer').equals(member).toArray())),
    lastPost(database, row),
  ]);
  const handles = asIdentities(accounts.flat()).map(({ site, handle }) => ({ site, handle }));
  return { customer: { id: person.id, name: person.name, handles }, support, ...(post === undefined ? {} : { post }) };
}

/** The last post in which they stood by us, where one can go to it: there they can be thanked. */
async function lastPost(database: Database, { deeds }: SupportRow): Promise<SupporterView['post']> {
  const inTime = deeds.toSorted((a, b) => (a.at > b.at ? -1 : 1)).slice(0, mostPosts);
  const posts = inTime.map(({ kind, id }) => PostKey.parse(id.slice(kind.length + 1)));
  for (const mention of await database.mentions.bulkGet(posts)) {
    const { site, permalink } = mention?.post ?? {};
    if (site !== undefined && permalink !== undefined) return { site, permalink };
  }
  return undefined;
}

/** Of several customers who are one person, the rows of all are taken together. */
async function onePerPerson(database: Database, rows: readonly SupportRow[]): Promise<SupportRow[]> {
  const groups = await groupsOf(
    database,
    rows.map(({ customer }) => customer),
  );
  const alone = rows.filter(({ customer }) => !groups.has(customer));
  const people = new Map([...groups.values()].map((members) => [members[0], members]));
  const joined = await Promise.all(
    [...people.values()].map(async (members) => together(await database.support.bulkGet([...members]))),
  );
  return [...alone, ...joined.flatMap((row) => row ?? [])];
}

function together(rows: readonly (SupportRow | undefined)[]): SupportRow | undefined {
  const known = rows.flatMap((row) => row ?? []);
  const [first] = known;
  if (first === undefined || known.length === 1) return first;
  const thanks = known.flatMap(({ thankedAt }) => thankedAt ?? []);
  const [thankedAt]: (Instant | undefined)[] = thanks.toSorted((a, b) => (a > b ? -1 : 1));
  const views = Math.max(...known.map((row) => row.views ?? 0));
  return {
    customer: first.customer,
    deeds: known.flatMap(({ deeds }) => deeds),
    ...(thankedAt === undefined ? {} : { thankedAt }),
    ...(views === 0 ? {} : { views }),
  };
}
