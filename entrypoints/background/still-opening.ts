import { Problem } from '../../lib/model/problem.ts';
import type { Database } from '../../lib/records/database.ts';
import { staysAwake } from './stays-awake.ts';

/**
 * Records that are not open after this time, in milliseconds, are being brought up to date after an update. On a machine
 * that is busy they open late without (more than a second was seen).
 */
const usual = 3_000;

/**
 * Answers, or says that records are still being brought up to date: with a million of them that takes minutes, and
 * browsers end a background that lets anybody wait for five. What was asked is done all the same once they are open,
 * and then `onOpened` is called, so that whoever was told asks again.
 */
export function untilOpen(
  database: Database,
  onOpened: () => void,
): <Answer>(answered: Promise<Answer>) => Promise<Answer> {
  let opening: Promise<unknown> | undefined;
  let wasTold = false;
  const open = async () => {
    try {
      await staysAwake(() => database.open());
      if (wasTold) onOpened();
    } finally {
      opening = undefined;
      wasTold = false;
    }
  };
  return async (answered) => {
    if (database.isOpen()) return answered;
    opening ??= open().catch(() => undefined); // whoever asked is told by their answer
    const opened = opening.then(() => true);
    const isInTime = await Promise.race([answered.then(() => true), opened, afterUsual()]);
    if (isInTime) return answered;
    wasTold = true;
    answered.catch(() => undefined); // nobody waits for it any more
    throw new Problem('recordsUpgrading');
  };
}

function afterUsual(): Promise<false> {
  return new Promise((done) => setTimeout(() => done(false), usual));
}
