import { i18n } from '#i18n';
import type { Suggestion } from '../../lib/model/response.ts';
import type { IssueType } from '../../lib/model/understanding.ts';
import { issueTypeName } from '../issue-type-name.ts';
import { formatNumber } from '../ui/language.ts';
import { timeAgo } from '../ui/time.ts';

/** Why a reply is offered, in words; `types` are the team's own list, `now` is in milliseconds. */
export function whyWords({ why, kind }: Suggestion, types: readonly IssueType[], now: number): string {
  switch (why.kind) {
    case 'words':
      return i18n.t('why.words', { words: quoted(why.words) });
    case 'endedWell':
      return i18n.t(`why.${why.outcome}`, { by: why.by, ago: timeAgo(Date.parse(why.at), now) });
    case 'fact':
      return i18n.t('why.fact', { owner: why.owner, ago: timeAgo(Date.parse(why.checkedAt), now) });
    case 'need':
      return i18n.t(`why.need.${why.need}`);
    case 'replyKind':
      return i18n.t(`why.replyKind.${kind}`);
    case 'issueType':
      return i18n.t('why.issueType', { name: issueTypeName(why.issueType, types) });
    case 'intent':
      return i18n.t('why.intent', { name: i18n.t(`intent.${why.intent}`) });
    case 'urgency':
      return i18n.t('why.urgency', { reason: i18n.t(`urgency.reason.${why.reason}`), words: quoted(why.words) });
    case 'examples':
      return i18n.t('why.examples', why.count, { count: formatNumber(why.count) });
    case 'notUs':
      return i18n.t('why.notUs');
  }
}

function quoted(words: readonly string[]): string {
  return words.map((word) => i18n.t('why.word', { word })).join(' ');
}
