import { i18n } from '#i18n';
import { type IssueType, type IssueTypeId, seedIssueTypes } from '../lib/model/understanding.ts';

/** What an issue type is called: by the team, or for a seed as everywhere. One that is no longer in the list has no name. */
export function issueTypeName(id: IssueTypeId, types: readonly IssueType[]): string {
  const own = types.find((type) => type.id === id)?.name;
  if (own !== undefined) return own;
  const seed = seedIssueTypes.find((name) => name === id);
  return seed === undefined ? i18n.t('issueType.removed') : i18n.t(`issueType.${seed}`);
}
