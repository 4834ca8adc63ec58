import { correctNote } from '../../../lib/records/notes.ts';
import {
  countOverdue,
  keepPromise,
  openPromises,
  type PromiseOf,
  promisedTo,
  settlePromise,
} from '../../../lib/records/promises.ts';
import { announce } from '../announce.ts';
import { agentName, type Dependencies, type Some } from '../dependencies.ts';
import { planReminder, withdrawReminder } from '../reminders.ts';

const mostListed = 1_000;

/** What we said we would do, and by when; and what was noted, in better words. */
export function promiseHandlers(
  dependencies: Dependencies,
): Some<'correctNote' | 'givePromise' | 'settlePromise' | 'promises'> {
  const { records, practising } = dependencies;
  const { database, now } = records;
  const named = async (given: PromiseOf) => ({ promise: given.promise, customer: await promisedTo(database, given) });
  return {
    async correctNote(correction) {
      await announce(await correctNote(records, await agentName(), correction), dependencies);
    },
    async givePromise(promise) {
      await announce(await keepPromise(records, await agentName(), promise), dependencies);
      if (!practising) await planReminder(records);
    },
    async settlePromise(settled) {
      await announce(await settlePromise(records, await agentName(), settled), dependencies);
      if (practising) return;
      withdrawReminder(settled.promise);
      await planReminder(records);
    },
    async promises({ limit }) {
      const [open, overdue] = await Promise.all([
        openPromises(database, Math.min(limit, mostListed)),
        countOverdue(database, now().toISOString()),
      ]);
      return { promises: await Promise.all(open.map(named)), overdue };
    },
  };
}
