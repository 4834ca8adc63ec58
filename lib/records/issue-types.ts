import type { EntryId } from '../model/ids.ts';
import { type IssueType, IssueTypeId, seedIssueTypes } from '../model/understanding.ts';
import type { Database, Records } from './database.ts';
import { type Written, write } from './write.ts';

/** The team's own list: the seeds in their order, as far as they were not taken away, then what the team added. */
export async function issueTypesOf(database: Database): Promise<IssueType[]> {
  const seeds = seedIssueTypes.map((id): IssueType => ({ id: IssueTypeId.parse(id) }));
  const types = new Map(seeds.map((type) => [type.id, type]));
  for (const { id, issueType } of await database.issueTypes.toArray()) {
    if (issueType === undefined) types.delete(id);
    else types.set(id, issueType);
  }
  return [...types.values()];
}

export function saveIssueType(records: Records, by: string, id: EntryId, issueType: IssueType): Promise<Written> {
  return write(records, by, async () => [{ kind: 'issueType', id, issueType }]);
}

/** Mentions that were understood to be about it stay so; nothing new is. */
export function removeIssueType(records: Records, by: string, id: EntryId, issueType: IssueTypeId): Promise<Written> {
  return write(records, by, async () => [{ kind: 'issueTypeRemoved', id, issueType }]);
}
