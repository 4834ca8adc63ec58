import type { Handlers } from '../../lib/messages/answer.ts';
import { withDatabaseProblems } from './database-problems.ts';
import type { Dependencies } from './dependencies.ts';
import { draftHandlers } from './drafts.ts';
import { knowledgeHandlers } from './knowledge.ts';
import { logHandlers } from './log.ts';
import { lookUpHandlers } from './look-up.ts';
import { pageHandlers } from './page.ts';
import { replyHandlers } from './reply.ts';
import { seeHandlers } from './see.ts';
import { transferHandlers } from './transfer.ts';

/** The answers to every question of the catalogue. */
export function handlers(dependencies: Dependencies): Handlers {
  const all: Handlers = {
    ...pageHandlers(dependencies),
    ...seeHandlers(dependencies),
    ...lookUpHandlers(dependencies),
    ...replyHandlers(dependencies),
    ...draftHandlers(),
    ...logHandlers(dependencies),
    ...knowledgeHandlers(dependencies),
    ...transferHandlers(dependencies),
  };
  return withDatabaseProblems(all, dependencies.records.database);
}
