import type { HistoryItem } from '../model/history.ts';
import type { CustomerId } from '../model/ids.ts';
import type { Database } from './database.ts';
import type { PromiseRow } from './rows.ts';

/** What a history tells of promises. */
export type PromiseItem = Extract<HistoryItem, { kind: 'promise' }>;

/** Everything that happened to what was promised to these customers, in no particular order; nobody is promised much. */
export async function promiseItems(database: Database, members: readonly CustomerId[]): Promise<PromiseItem[]> {
  const rows = await database.promises.where('customer').anyOf(members).toArray();
  return rows.flatMap(itemsOf);
}

/** The first words are the promise, later ones change it; what became of it is told with the words it had then. */
function itemsOf({ steps }: PromiseRow): PromiseItem[] {
  const first = steps.find((step) => 'text' in step);
  if (first === undefined) return [];
  let { text, due } = first;
  return steps.map((told) => {
    const { id, at, by } = told;
    if ('text' in told) ({ text, due } = told);
    const step = 'text' in told ? (told === first ? 'given' : 'changed') : verdicts[told.outcome];
    return { kind: 'promise', id, at, by, step, text, due };
  });
}

const verdicts = { kept: 'kept', dropped: 'dropped', open: 'reopened' } as const;
