import Dexie from 'dexie';
import type { EntryId } from '../../model/ids.ts';
import { Problem } from '../../model/problem.ts';
import type {
  Proposal,
  ReadBefore,
  RowCounts,
  RowPlan,
  StagedTable,
  TableMapping,
  TablePart,
} from '../../model/table-import.ts';
import type { Database, Records } from '../database.ts';
import type { ProposalRow, TableStageRow } from '../transfer/staging-rows.ts';
import { planRows } from './plan.ts';
import { tallied } from './questions.ts';
import { withTroubles } from './troubles.ts';

/** Tables with different headers of which is remembered how they were read. */
const mostMappings = 30;

const nothing: RowCounts = { created: 0, matched: 0, known: 0, skipped: 0, question: 0 };

/** Begins an import from a table; what an earlier one left staged is dropped, and how this one is read is remembered. */
export function beginTable(
  { database }: Records,
  { id, file, header, mapping }: { id: EntryId; file: string; header: string; mapping: TableMapping },
): Promise<void> {
  return database.transaction('rw', database.meta, database.proposals, database.planned, async () => {
    await Promise.all([database.proposals.clear(), database.planned.clear()]);
    const others = (await tablesBefore(database)).filter((one) => one.header !== header);
    await database.meta.put({ key: 'mappings', recent: [{ header, mapping }, ...others].slice(0, mostMappings) });
    const stage = { id, file, ready: false, counts: nothing, troubles: [] };
    await database.meta.put({ key: 'tableImport', ...stage, tableWins: mapping.tableWins, nextLine: 1 });
  });
}

/**
 * Plans these rows and stages them; a part that was staged before is not staged again.
 * @throws Problem `badInput` where rows are missing in between.
 */
export async function stageTablePart({ database }: Records, id: EntryId, part: TablePart): Promise<StagedTable> {
  const before = await stageOf(database, id);
  if (part.nextLine <= before.nextLine && (before.ready || !part.last)) return plainStage(before);
  if (part.firstLine !== before.nextLine) throw new Problem('badInput', 'rows are missing');
  const { proposals, refused, remarks, keys } = await planRows(database, part.rows, id, before.tableWins);
  return database.transaction('rw', database.meta, database.proposals, database.planned, async () => {
    const stage = await stageOf(database, id);
    if (stage.nextLine !== before.nextLine) return plainStage(stage); // asked twice at the same time
    if (keys.length > 0) await database.planned.bulkPut(keys);
    if (proposals.length > 0) await database.proposals.put(asRow(part.firstLine, proposals));
    const after = {
      ...stage,
      nextLine: part.nextLine,
      ready: part.last,
      counts: withCounts(stage.counts, proposals, part.skipped + refused.length),
      questions: tallied(stage.questions ?? [], proposals, 1),
      troubles: withTroubles(stage.troubles, [...part.troubles, ...refused, ...remarks]),
    };
    await database.meta.put(after);
    return plainStage(after);
  });
}

/** The table that waits for the person's word, if one does; one of which rows are missing cannot be gone on with. */
export async function stagedTable(database: Database): Promise<StagedTable | undefined> {
  const row = await database.meta.get('tableImport');
  return row?.key === 'tableImport' && row.ready ? plainStage(row) : undefined;
}

/** Rows with this kind of plan, in the order of the table, from the line after `after`; `next` is absent at the end. */
export async function proposalsOf(
  database: Database,
  id: EntryId,
  kind: RowPlan['kind'],
  after: number,
  most: number,
): Promise<{ proposals: Proposal[]; next?: number }> {
  await stageOf(database, id);
  const places = await database.proposals
    .where('plans')
    .between([kind, after], [kind, Dexie.maxKey], false, true)
    .limit(most)
    .keys();
  const lines = places.flatMap((place) => (Array.isArray(place) ? [Number(place[1])] : []));
  const proposals = await rowsAt(database, lines);
  const last = lines.at(-1);
  return { proposals, ...(lines.length < most || last === undefined ? {} : { next: last }) };
}

/** Drops what was staged. */
export function dropTable({ database }: Records, id: EntryId): Promise<void> {
  return database.transaction('rw', database.meta, database.proposals, database.planned, async () => {
    const row = await database.meta.get('tableImport');
    if (row?.key === 'tableImport' && row.id === id) await clearStage(database);
  });
}

/** Inside a transaction over these tables. */
export async function clearStage(database: Database): Promise<void> {
  await Promise.all([database.proposals.clear(), database.planned.clear(), database.meta.delete('tableImport')]);
}

/** @throws Problem `notFound` where another import was begun meanwhile, or this one was dropped or taken. */
export async function stageOf(database: Database, id: EntryId): Promise<TableStageRow> {
  const row = await database.meta.get('tableImport');
  if (row?.key !== 'tableImport' || row.id !== id) throw new Problem('notFound', 'import from a table');
  return row;
}

/** The stage without what only the tables need. */
export function plainStage({ id, file, ready, counts, questions = [], troubles }: TableStageRow): StagedTable {
  return { id, file, ready, counts, questions, troubles };
}

/** How the last tables were read, the newest first. */
export async function tablesBefore(database: Database): Promise<ReadBefore[]> {
  const row = await database.meta.get('mappings');
  return row?.key === 'mappings' ? row.recent : [];
}

function asRow(line: number, proposals: Proposal[]): ProposalRow {
  return { line, proposals, plans: proposals.map(({ row, plan }) => [plan.kind, row.line]) };
}

function withCounts(before: RowCounts, proposals: readonly Proposal[], skipped: number): RowCounts {
  const counts = { ...before, skipped: before.skipped + skipped };
  for (const { plan } of proposals) counts[plan.kind] += 1;
  return counts;
}

async function rowsAt(database: Database, lines: readonly number[]): Promise<Proposal[]> {
  const proposals: Proposal[] = [];
  let portion: Map<number, Proposal> | undefined;
  for (const line of lines) {
    if (portion?.has(line) !== true) {
      const row = await portionWith(database, line);
      portion = new Map(row?.proposals.map((proposal) => [proposal.row.line, proposal]));
    }
    const proposal = portion.get(line);
    if (proposal !== undefined) proposals.push(proposal);
  }
  return proposals;
}

/** Rows are staged some together, by the line of the first. */
export function portionWith(database: Database, line: number): Promise<ProposalRow | undefined> {
  return database.proposals.where('line').belowOrEqual(line).last();
}
