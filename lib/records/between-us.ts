import type { Instant } from '../model/ids.ts';
import type { Database } from './database.ts';
import type { Person } from './person.ts';
import type { MentionRow } from './rows.ts';

/** What a reply may recall: when they wrote to us before, within a year, and when the promise is due that we still owe. */
export interface BetweenUs {
  readonly wroteAt?: Instant;
  readonly promisedBy?: Instant;
}

const day = 24 * 60 * 60_000;
/** What was said a few days ago belongs to the same matter: nobody says "you wrote in May" of it. */
const before = 30 * day;
const longestAgo = 365 * day;

export async function betweenUs(database: Database, { members }: Person, { at }: MentionRow): Promise<BetweenUs> {
  const from = new Date(Date.parse(at) - longestAgo).toISOString();
  const until = new Date(Date.parse(at) - before).toISOString();
  const [written, promises] = await Promise.all([
    Promise.all(
      members.map((member) =>
        database.mentions.where('[customer+at]').between([member, from], [member, until]).reverse().limit(1).keys(),
      ),
    ),
    database.promises
      .where('customer')
      .anyOf([...members])
      .filter(({ dueOpen }) => dueOpen !== undefined)
      .toArray(),
  ]);
  const wroteAt = written
    .flat()
    .map((key) => (Array.isArray(key) ? String(key[1]) : ''))
    .toSorted()
    .at(-1);
  const promisedBy = promises.map(({ dueOpen = '' }) => dueOpen).toSorted()[0];
  return { ...(wroteAt === undefined ? {} : { wroteAt }), ...(promisedBy === undefined ? {} : { promisedBy }) };
}
