import { i18n } from '#i18n';
import type { Suggestion } from '../../lib/model/response.ts';
import type { IssueType } from '../../lib/model/understanding.ts';
import { issueTypeName } from '../issue-type-name.ts';
import { timeAgo } from '../ui/time.ts';

/** Why a reply is offered, in words; `types` are the team's own list, `now` is in milliseconds. */
export function whyWords({ why, kind }: Suggestion, types: readonly IssueType[], now: number): string {
  switch (why.kind) {
    case 'words':
      return i18n.t('why.words', { words: why.words.map((word) => i18n.t('why.word', { word })).join(' ') });
    case 'endedWell':
      return i18n.t(`why.${why.outcome}`, { by: why.by, ago: timeAgo(Date.parse(why.at), now) });
    case 'fact':
      return i18n.t('why.fact', { owner: why.owner, ago: timeAgo(Date.parse(why.checkedAt), now) });
    case 'sentiment':
      return i18n.t(`why.sentiment.${why.label}`);
    case 'replyKind':
      return i18n.t(`why.replyKind.${kind}`);
    case 'issueType':
      return i18n.t('why.issueType', { name: issueTypeName(why.issueType, types) });
    case 'notUs':
      return i18n.t('why.notUs');
  }
}
