import type { Instant } from '../model/ids.ts';
import { isPublicBeside } from '../model/in-public.ts';
import type { Records } from './database.ts';
import type { Person } from './identities/person.ts';
import type { MentionRow } from './rows.ts';

/**
 * What a reply may recall in public: when they wrote before, within a year, and when the promise is due that this brand
 * still can keep in time.
 */
export interface BetweenUs {
  readonly wroteAt?: Instant;
  readonly promisedBy?: Instant;
}

const day = 24 * 60 * 60_000;
/** What was said a few days ago belongs to the same matter: nobody says "you wrote in May" of it. */
const before = 30 * day;
const longestAgo = 365 * day;
/** Of what each account wrote, the newest so many are looked at for one that may be recalled. */
const lookedThrough = 50;

export async function betweenUs(
  { database, now }: Records,
  { members }: Person,
  mention: MentionRow,
): Promise<BetweenUs> {
  const today = now().toISOString();
  const from = new Date(Date.parse(mention.at) - longestAgo).toISOString();
  const until = new Date(Date.parse(mention.at) - before).toISOString();
  const [written, promises, brands] = await Promise.all([
    Promise.all(
      members.map((member) =>
        database.mentions
          .where('[customer+at]')
          .between([member, from], [member, until])
          .reverse()
          .limit(lookedThrough)
          .toArray(),
      ),
    ),
    database.promises
      .where('customer')
      .anyOf([...members])
      .toArray(),
    database.brands.count(),
  ]);
  // One that was given beside no mention may be another brand's, unless there never was another brand.
  const isOurs = (brand = brands === 1 ? mention.brand : undefined) => brand === mention.brand;
  const wroteAt = written
    .flat()
    .filter((earlier) => isPublicBeside(earlier, mention))
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  const promisedBy = promises
    .flatMap(({ dueOpen, told }) => (dueOpen !== undefined && dueOpen > today && isOurs(told?.brand) ? [dueOpen] : []))
    .toSorted()[0];
  return { ...(wroteAt === undefined ? {} : { wroteAt }), ...(promisedBy === undefined ? {} : { promisedBy }) };
}
