import { i18n } from '#i18n';
import type { Interaction } from '../../lib/model/customer.ts';
import type { Entry } from '../../lib/model/entry.ts';
import type { Instant } from '../../lib/model/ids.ts';
import { formatAmount } from '../ui/language.ts';
import { exactTime } from '../ui/time.ts';

/** Kinds that are about one person; others are never shown here. */
const known = [
  'correction',
  'correctionUndone',
  'judged',
  'caseDismissed',
  'caseReopened',
  'interactionRemoved',
  'customer',
  'customerField',
  'label',
  'labelRemoved',
  'merged',
  'mergeUndone',
  'strangers',
  'note',
  'noteRemoved',
  'promise',
] as const;

/** What an entry says in short. */
export function kindOf(entry: Entry): string {
  if (entry.kind === 'mention')
    return i18n.t('privacy.entry.mention', { site: i18n.t(`site.${entry.mention.post.site}`) });
  if (entry.kind === 'seen') return i18n.t('privacy.entry.seen', { site: i18n.t(`site.${entry.site}`) });
  if (entry.kind === 'interaction') return i18n.t(`history.${entry.interaction.kind}`);
  if (entry.kind === 'promiseSettled')
    return i18n.t(`history.promise.${entry.outcome === 'open' ? 'reopened' : entry.outcome}`);
  if (entry.kind === 'noteRemoved' && entry.takenBack) return i18n.t('privacy.entry.noteRestored');
  if (entry.kind === 'postGone') return i18n.t(entry.gone ? 'privacy.entry.postGone' : 'privacy.entry.postThere');
  const kind = known.find((one) => one === entry.kind);
  return i18n.t(`privacy.entry.${kind ?? 'other'}`);
}

/** What was said or written down in it; empty where its kind says it all. */
export function wordsOf(entry: Entry): string {
  switch (entry.kind) {
    case 'mention': {
      const { author, text } = entry.mention.post;
      return `${author.name ?? ''} @${author.handle}: ${text}`.trim();
    }
    case 'seen':
      return `${entry.author.name ?? ''} @${entry.author.handle}`.trim();
    case 'interaction':
      return contactWords(entry.interaction);
    case 'customer':
      return [entry.name, entry.identity && `@${entry.identity.handle}`].filter(Boolean).join(' ');
    case 'customerField':
      return `${i18n.t(`tables.meaning.${entry.field}`)}: ${entry.value ?? '–'}`;
    case 'label':
    case 'labelRemoved':
      return entry.label;
    case 'merged':
    case 'mergeUndone':
      return entry.names.join(', ');
    case 'note':
      return entry.note.text;
    case 'promise':
      return `${entry.promise.text} · ${i18n.t('history.promise.due', { date: timeOf(entry.promise.due) })}`;
    default:
      return '';
  }
}

/** When it was, too: what is written down later stands under the time of that. */
function contactWords({ at, amount, reference, text }: Interaction): string {
  return [timeOf(at), amount && formatAmount(amount), reference, text].filter(Boolean).join(' · ');
}

function timeOf(at: Instant): string {
  return exactTime(Date.parse(at), 'minute');
}
