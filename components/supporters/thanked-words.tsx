import { i18n } from '#i18n';
import { formatNumber } from '../ui/language.ts';

const day = 24 * 60 * 60_000;

/** "Never thanked", "thanked today", "last thanked 40 days ago": days, since that is what one decides by. */
export function ThankedWords({ thankedAt }: { readonly thankedAt: string | undefined }) {
  if (thankedAt === undefined) return i18n.t('supporters.neverThanked');
  const days = Math.floor((Date.now() - Date.parse(thankedAt)) / day);
  return days <= 0
    ? i18n.t('supporters.thankedToday')
    : i18n.t('supporters.thanked', days, { count: formatNumber(days) });
}
