import { i18n } from '#i18n';
import type { KnowledgeNote } from '../../lib/model/knowledge.ts';
import { relativeFormat } from '../ui/language.ts';
import { shortDate } from '../ui/time.ts';

const day = 24 * 60 * 60_000;
/** In days; after that somebody must say anew that a fact is true. */
const oldAfter = 180;
const [daysInMonth, daysInYear] = [30, 365];

/** Whether replies still rely on a fact, and whether somebody should look at it: it is over, or long unchecked. */
export function stateOf({ checkedAt, until }: KnowledgeNote, now: number): 'over' | 'old' | 'good' {
  if (until !== undefined && Date.parse(until) < now) return 'over';
  return now - Date.parse(checkedAt) > oldAfter * day ? 'old' : 'good';
}

/** "Checked 3 months ago"; `now` in milliseconds. */
export function checkedWords({ checkedAt }: KnowledgeNote, now: number): string {
  return i18n.t('knowledge.checked', { ago: ago(Math.max(0, Math.floor((now - Date.parse(checkedAt)) / day))) });
}

/** "Valid until 5 Jan", or since when it is not; undefined where it has no end. */
export function untilWords({ until }: KnowledgeNote, now: number): string | undefined {
  if (until === undefined) return undefined;
  const at = Date.parse(until);
  return i18n.t(at < now ? 'knowledge.over' : 'knowledge.validUntil', { date: shortDate(at, now) });
}

function ago(days: number): string {
  if (days < daysInMonth) return relativeFormat({ numeric: 'auto' }).format(-days, 'day');
  const format = relativeFormat({});
  return days < daysInYear
    ? format.format(-Math.floor(days / daysInMonth), 'month')
    : format.format(-Math.floor(days / daysInYear), 'year');
}
