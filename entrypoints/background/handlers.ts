import type { Handlers, Sender } from '../../lib/messages/answer.ts';
import { Problem } from '../../lib/model/problem.ts';
import type { Records } from '../../lib/records/database.ts';
import { checkHandlers } from './check.ts';
import { customerViewHandlers } from './customer-views.ts';
import { customerHandlers } from './customers.ts';
import { withDatabaseProblems } from './database-problems.ts';
import type { Dependencies } from './dependencies.ts';
import { draftingHandlers } from './drafting.ts';
import { draftHandlers } from './drafts.ts';
import { knowledgeHandlers } from './knowledge.ts';
import { logHandlers } from './log.ts';
import { lookUpHandlers } from './look-up.ts';
import { mergeHandlers } from './merges.ts';
import { pageHandlers } from './page.ts';
import { isPractising, practiceHandlers } from './practice.ts';
import { privacyHandlers } from './privacy.ts';
import { promiseHandlers } from './promises.ts';
import { replyHandlers } from './reply.ts';
import { replyKnowledgeHandlers } from './reply-knowledge.ts';
import { retentionHandlers } from './retention.ts';
import { seeHandlers } from './see.ts';
import { supporterHandlers } from './supporters.ts';
import type { TabStates } from './tab-states.ts';
import { tableHandlers } from './tables.ts';
import { tellViews } from './tell-views.ts';
import { transferHandlers } from './transfer.ts';
import { createUnderstanding } from './understanding.ts';
import { wordingHandlers } from './wordings.ts';

interface Everything {
  /** The team's own records. */
  readonly own: Records;
  /** What is practised. */
  readonly practice: Records;
  readonly tabs: TabStates;
}

/** The answers to every question of the catalogue: who practises is answered from the practice records alone. */
export function handlers({ own, practice, tabs }: Everything): (sender: Sender) => Handlers {
  const practised = { records: practice, practising: true, tabs, understanding: createUnderstanding(practice) };
  const real = { records: own, practising: false, tabs, understanding: createUnderstanding(own) };
  const onOpened = async () => tellViews({ what: 'everything' }, tabs, await tabs.feeds());
  const guarded = (some: Handlers, { database }: Records) => withDatabaseProblems(some, database, onOpened);
  const forReal = guarded(allHandlers(real), own);
  const forPractice = guarded(practiceHandlers(allHandlers(practised), practised, own), practice);
  return (sender) => (isPractising(sender) ? forPractice : forReal);
}

function allHandlers(dependencies: Dependencies): Handlers {
  return {
    ...pageHandlers(dependencies),
    ...seeHandlers(dependencies),
    ...lookUpHandlers(dependencies),
    ...replyHandlers(dependencies),
    ...checkHandlers(dependencies),
    ...draftHandlers(),
    ...draftingHandlers(dependencies),
    ...logHandlers(dependencies),
    ...mergeHandlers(dependencies),
    ...promiseHandlers(dependencies),
    ...supporterHandlers(dependencies),
    ...privacyHandlers(dependencies),
    ...retentionHandlers(dependencies),
    ...knowledgeHandlers(dependencies),
    ...replyKnowledgeHandlers(dependencies),
    ...wordingHandlers(dependencies),
    ...customerHandlers(dependencies),
    ...customerViewHandlers(),
    ...transferHandlers(dependencies),
    ...tableHandlers(dependencies),
    beginPractice: () => {
      throw new Problem('notAllowed', 'nobody practises there');
    },
  };
}
