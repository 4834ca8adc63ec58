import type { Handlers } from '../../lib/messages/answer.ts';
import type { QuestionName } from '../../lib/messages/protocol/index.ts';
import type { Records } from '../../lib/records/database.ts';
import { readSettings } from '../../lib/settings.ts';
import type { TabStates } from './tab-states.ts';
import type { Understanding } from './understanding.ts';

/** What the handlers of one set of records work with. */
export interface Dependencies {
  readonly records: Records;
  /** The records hold what is practised, not what is real. */
  readonly practising: boolean;
  readonly tabs: TabStates;
  readonly understanding: Understanding;
}

/** Some of the answers; together they are all. */
export type Some<Names extends QuestionName> = Pick<Handlers, Names>;

/** The agent's name as entries are signed with it; empty until told. */
export async function agentName(): Promise<string> {
  return (await readSettings()).agentName;
}
