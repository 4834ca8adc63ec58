import type { Handlers, Sender } from '../../lib/messages/answer.ts';
import { Problem } from '../../lib/model/problem.ts';
import type { Records } from '../../lib/records/database.ts';
import { checkHandlers } from './answers/check.ts';
import { customerViewHandlers } from './answers/customer-views.ts';
import { customerHandlers } from './answers/customers.ts';
import { draftingHandlers } from './answers/drafting.ts';
import { draftHandlers } from './answers/drafts.ts';
import { knowledgeHandlers } from './answers/knowledge.ts';
import { logHandlers } from './answers/log.ts';
import { lookUpHandlers } from './answers/look-up.ts';
import { mergeHandlers } from './answers/merges.ts';
import { pageHandlers } from './answers/page.ts';
import { isPractising, practiceHandlers } from './answers/practice.ts';
import { privacyHandlers } from './answers/privacy.ts';
import { promiseHandlers } from './answers/promises.ts';
import { replyHandlers } from './answers/reply.ts';
import { retentionHandlers } from './answers/retention.ts';
import { seeHandlers } from './answers/see.ts';
import { setUpHandlers } from './answers/set-up.ts';
import { supporterHandlers } from './answers/supporters.ts';
import { tableHandlers } from './answers/tables.ts';
import { transferHandlers } from './answers/transfer.ts';
import { wordingHandlers } from './answers/wordings.ts';
import { withDatabaseProblems } from './database-problems.ts';
import type { Dependencies } from './dependencies.ts';
import type { TabStates } from './tab-states.ts';
import { tellViews } from './tell-views.ts';
import { createUnderstanding } from './understanding.ts';

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
    ...setUpHandlers(dependencies),
    ...knowledgeHandlers(dependencies),
    ...wordingHandlers(dependencies),
    ...customerHandlers(dependencies),
    ...customerViewHandlers(dependencies),
    ...transferHandlers(dependencies),
    ...tableHandlers(dependencies),
    beginPractice: () => {
      throw new Problem('notAllowed', 'nobody practises there');
    },
  };
}
