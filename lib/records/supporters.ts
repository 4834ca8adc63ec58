import type { Followers } from '../model/customer.ts';
import type { CustomerId, Instant } from '../model/ids.ts';
import { PostKey, type SiteId } from '../model/ids.ts';
import { type Support, type SupportRules, supportOf } from '../model/support.ts';
import { accountsOf, asIdentities } from './customers.ts';
import type { Database } from './database.ts';
import { membersOf } from './identities/groups.ts';
import { expectPerson } from './identities/person.ts';
import type { SupportRow } from './rows.ts';

/** Somebody who stands by us, as views see them. */
interface SupporterView {
  customer: { id: CustomerId; name: string; handles: { site: SiteId; handle: string; followers?: Followers }[] };
  support: Support;
  post?: { site: SiteId; permalink: string };
}

/** Those who did something last are looked at, so many of them at most: nobody thanks more. */
const mostRead = 20_000;
/** Deeds older than this many half-lives weigh less than a sixtieth: nobody is listed for those alone. */
const halfLivesRead = 6;
/** The newest deeds among which a post is looked for that one can go to. */
const mostPosts = 10;
const day = 24 * 60 * 60_000;
/** From so many deeds on somebody stands up for the brand "often". */
const often = 2;

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

/** Whether a person, all of whose customers these are, often stood up for the brand besides in this post; coming back is no such deed. */
export async function isSupporter(database: Database, members: readonly CustomerId[], post: PostKey): Promise<boolean> {
  const rows = await database.support.bulkGet([...members]);
  const deeds = rows.flatMap((row) => row?.deeds ?? []);
  return deeds.filter(({ kind, id }) => kind !== 'returned' && id !== `${kind}:${post}`).length >= often;
}

/** Who did most for the brand since we last thanked them comes first; who did nothing since is not there. */
export async function supporters(
  database: Database,
  rules: SupportRules,
  now: Date,
  limit: number,
): Promise<SupporterView[]> {
  const since = new Date(now.getTime() - halfLivesRead * rules.halfLife * day).toISOString();
  const rows = await onePerPerson(
    database,
    await database.support.where('lastAt').above(since).reverse().limit(mostRead).toArray(),
  );
  const ranked = rows
    .map((row) => ({ row, support: supportOf(row, rules, now.getTime()) }))
    .filter(({ support }) => support.unthanked > 0)
    .toSorted((a, b) => b.support.unthanked - a.support.unthanked || (a.row.customer < b.row.customer ? -1 : 1))
    .slice(0, limit);
  return Promise.all(ranked.map(({ row, support }) => view(database, row, support)));
}

async function view(database: Database, row: SupportRow, support: Support): Promise<SupporterView> {
  const { row: person, members } = await expectPerson(database, row.customer);
  const [accounts, post] = await Promise.all([accountsOf(database, members), lastPost(database, row)]);
  const handles = asIdentities(accounts).map(({ site, handle, followers }) => ({
    site,
    handle,
    ...(followers === undefined ? {} : { followers }),
  }));
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
  // Read whole: few were ever merged, and a read for each of many supporters takes far longer.
  const groups = await database.groups.toArray();
  const roots = new Map(groups.map(({ customer, root }) => [customer, root]));
  const alone = rows.filter(({ customer }) => !roots.has(customer));
  const merged = new Set(rows.flatMap(({ customer }) => roots.get(customer) ?? []));
  const joined = await Promise.all(
    [...merged].map(async (root) => together(await database.support.bulkGet(await membersOf(database, root)))),
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
