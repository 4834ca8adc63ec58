import { addCustomer, addLabel, removeLabel, setCustomerField } from '../../../lib/records/customers.ts';
import { logInteraction, restoreInteraction, unlogInteraction } from '../../../lib/records/interactions.ts';
import { addNote, removeNote, restoreNote } from '../../../lib/records/notes.ts';
import { setCase } from '../../../lib/records/queue.ts';
import type { Written } from '../../../lib/records/write.ts';
import { announce } from '../announce.ts';
import { agentName, type Dependencies, type Some } from '../dependencies.ts';

/** What an agent writes into the records, signed with the agent's name. */
export function logHandlers(
  dependencies: Dependencies,
): Some<
  | 'log'
  | 'unlog'
  | 'relog'
  | 'setCase'
  | 'addNote'
  | 'removeNote'
  | 'restoreNote'
  | 'addLabel'
  | 'removeLabel'
  | 'setCustomerField'
  | 'addCustomer'
> {
  const { records } = dependencies;
  const told = async (writing: (by: string) => Promise<Written>) =>
    announce(await writing(await agentName()), dependencies);
  return {
    async log(draft) {
      const { interaction, written } = await logInteraction(records, await agentName(), draft);
      await announce(written, dependencies);
      return interaction;
    },
    async addCustomer(person) {
      const { customer, written } = await addCustomer(records, await agentName(), person);
      await announce(written, dependencies);
      return customer;
    },
    unlog: ({ id }) => told((by) => unlogInteraction(records, by, id)),
    relog: (restoring) => told((by) => restoreInteraction(records, by, restoring)),
    setCase: (change) => told((by) => setCase(records, by, change)),
    addNote: (note) => told((by) => addNote(records, by, note)),
    removeNote: (removal) => told((by) => removeNote(records, by, removal)),
    restoreNote: (restoring) => told((by) => restoreNote(records, by, restoring)),
    addLabel: (label) => told((by) => addLabel(records, by, label)),
    removeLabel: ({ customer, label }) => told((by) => removeLabel(records, by, customer, label)),
    setCustomerField: (change) => told((by) => setCustomerField(records, by, change)),
  };
}
