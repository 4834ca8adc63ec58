import type { BrandId, EntryId, PostKey } from '../../lib/model/ids.ts';
import { judgeAnew, waitingFor } from '../../lib/records/judge-anew.ts';
import type { Written } from '../../lib/records/write.ts';
import { announce } from './announce.ts';
import { agentName, type Dependencies } from './dependencies.ts';
import { staysAwake } from './stays-awake.ts';

/** How many are judged and written at once: others who want to write wait for some tens of milliseconds. */
const portion = 50;

/**
 * Judges anew what waits for a brand once its corrections teach something else, in portions, behind the person's back;
 * and the post of which something was taken back, since its own correction may have taught how it is understood. A later
 * correction begins anew, so that whatever stopped this needs no mending.
 */
export function judgingAnew(dependencies: Dependencies): (corrected: Written) => Promise<void> {
  const { records, understanding } = dependencies;
  const last = new Map<BrandId, EntryId>();
  const judgeSome = async (brand: BrandId, because: EntryId, posts: readonly PostKey[]) => {
    const judge = await understanding.judgeFor([brand]);
    await announce(await judgeAnew(records, await agentName(), { because, posts }, judge), dependencies);
  };
  const judgeAll = async (brand: BrandId, because: EntryId) => {
    last.set(brand, because);
    const waiting = await waitingFor(records.database, brand);
    for (let from = 0; from < waiting.length && last.get(brand) === because; from += portion)
      await judgeSome(brand, because, waiting.slice(from, from + portion));
  };
  return async ({ entries }) => {
    const correction = entries.find((entry) => entry.kind === 'correction' || entry.kind === 'correctionUndone');
    if (correction === undefined) return;
    // The correction itself stands: what could not be judged is judged with the next one.
    const { kind, brand, id, post } = correction;
    await staysAwake(async () => {
      if (kind === 'correctionUndone') await judgeSome(brand, id, [post]);
      await judgeAll(brand, id);
    }).catch((error: unknown) => console.error('Rejoinder:', error));
  };
}
