import { i18n } from '#i18n';
import type { Followers } from '../../lib/model/customer.ts';
import { formatNumber, formatRoughly } from '../ui/language.ts';
import { exactTime } from '../ui/time.ts';

/** "4.4K followers"; on hover the exact number, and when it was seen. It is shown and decides nothing. */
export function FollowersOf({ followers: { count, at } }: { readonly followers: Followers }) {
  const seen = { count: formatNumber(count), time: exactTime(Date.parse(at)) };
  return (
    <span title={i18n.t('people.followersSeen', count, seen)}>
      {i18n.t('people.followers', count, { count: formatRoughly(count) })}
    </span>
  );
}
