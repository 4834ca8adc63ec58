import { aspects, type Corrected } from '../../model/correction.ts';
import type { EntryOf } from '../../model/entry.ts';
import type { CaseRow, SaidRow } from '../rows.ts';
import { caseOf, settleCase } from './project-mention.ts';
import type { Worksheet } from './worksheet.ts';

/** What an agent says of one aspect of a post, or takes back; what is said last counts. */
export function projectCorrection(entry: EntryOf<'correction' | 'correctionUndone'>, sheet: Worksheet): void {
  const { post, brand, id, at, by, clock } = entry;
  const events = caseOf(sheet, post);
  const aspect = entry.kind === 'correction' ? entry.said.aspect : entry.aspect;
  const before = events.said?.[aspect];
  if (before !== undefined && before.clock >= clock) return;
  const told: SaidRow = { ...(entry.kind === 'correction' ? { said: entry.said } : {}), brand, id, at, by, clock };
  const { saidFor: _before, ...rest } = events;
  const said = { ...events.said, [aspect]: told };
  sheet.cases.put({ ...rest, said, ...saidFor(said) });
  settleCase(post, sheet);
}

/** What stands of what agents said of a post. */
export function correctedOf({ said }: CaseRow): { corrected?: Corrected } {
  const standing = aspects.flatMap((aspect) => said?.[aspect]?.said ?? []);
  if (standing.length === 0) return {};
  return { corrected: Object.fromEntries(standing.map(({ aspect, value }) => [aspect, value])) };
}

/** The brand of the last one that stands. */
function saidFor(said: NonNullable<CaseRow['said']>): Pick<CaseRow, 'saidFor'> {
  const standing = Object.values(said).filter((row) => row.said !== undefined);
  const [last] = standing.toSorted((a, b) => (a.clock > b.clock ? -1 : 1));
  return last === undefined ? {} : { saidFor: last.brand };
}
