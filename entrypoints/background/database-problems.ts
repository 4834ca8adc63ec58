import Dexie from 'dexie';
import type { Handlers } from '../../lib/messages/answer.ts';
import { Problem } from '../../lib/model/problem.ts';
import type { Database } from '../../lib/records/database.ts';
import { untilOpen } from './still-opening.ts';

/**
 * The same answers, with what the database throws said as a problem. Where the browser has closed it (its data was
 * cleared, the disk was away) it is opened again and the question is tried once more: all are harmless when repeated.
 * `onOpened`: somebody was told that it is still being brought up to date, and it is open now.
 */
export function withDatabaseProblems(handlers: Handlers, database: Database, onOpened: () => void): Handlers {
  const inTime = untilOpen(database, onOpened);
  const guarded = Object.entries(handlers).map(([name, handler]) => {
    const handle = handler as (...asked: unknown[]) => unknown; // passed on with just what it was asked
    const answer = async (...asked: unknown[]) => handle(...asked);
    const answerOpen = async (...asked: unknown[]) => {
      try {
        return await inTime(answer(...asked));
      } catch (error) {
        if (!isClosed(error)) throw error;
      }
      if (!database.isOpen()) await database.open();
      return answer(...asked);
    };
    return [name, sayingWhatFailed(answerOpen)];
  });
  return Object.fromEntries(guarded) as Handlers; // the same names with the same questions and answers
}

/** Logs what fails again and again once, until it works again: pages ask until they are answered. */
function sayingWhatFailed(answer: (...asked: unknown[]) => Promise<unknown>) {
  let isLogged = false;
  return async (...asked: unknown[]) => {
    try {
      const answered = await answer(...asked);
      isLogged = false;
      return answered;
    } catch (error) {
      const problem = asDatabaseProblem(error);
      if (problem !== error && !isLogged) {
        console.error('Rejoinder:', error);
        isLogged = true;
      }
      throw problem;
    }
  };
}

function isClosed(error: unknown): boolean {
  return error instanceof Dexie.DatabaseClosedError || error instanceof Dexie.InvalidStateError;
}

/** Dexie wraps what the browser threw; a full disk may be the cause of an aborted transaction. */
function asDatabaseProblem(error: unknown): unknown {
  if (!(error instanceof Dexie.DexieError) && !(error instanceof DOMException)) return error;
  const causes = causesOf(error);
  const isFull = causes.some((cause) => /QuotaExceeded|NS_ERROR_DOM_INDEXEDDB_QUOTA|disk full/i.test(cause));
  return new Problem(isFull ? 'databaseFull' : 'databaseFailed', causes.join(' < ').slice(0, 300), { cause: error });
}

function causesOf(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const inner = 'inner' in error ? error.inner : undefined;
  return [`${error.name}: ${error.message}`, ...causesOf(inner, depth + 1)];
}
