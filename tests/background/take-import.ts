import type { TakenImport } from '../../lib/messages/protocol/index.ts';
import type { EntryId } from '../../lib/model/ids.ts';
import type { From, Running } from './running.ts';

/** Asks to take what was staged until it is taken, as a view does. */
export async function takeImport(running: Running, from: From, id: EntryId, skipWrong = false): Promise<TakenImport> {
  for (;;) {
    const far = await running.ask(from, 'importCommit', { import: id, skipWrong });
    if (far.kind === 'done') return far.taken;
  }
}
