import { rewardsBetween } from '../../../lib/records/rewards.ts';
import { supporters } from '../../../lib/records/supporters.ts';
import { readSettings } from '../../../lib/settings.ts';
import type { Dependencies, Some } from '../dependencies.ts';

const mostSupporters = 200;

/** Who stands by us, and what was given to them. */
export function supporterHandlers({ records: { database, now } }: Dependencies): Some<'supporters' | 'rewards'> {
  return {
    async supporters({ limit }) {
      const { support } = await readSettings();
      return supporters(database, support, now(), Math.min(limit, mostSupporters));
    },
    rewards: ({ from, to }) => rewardsBetween(database, from, to),
  };
}
