import { i18n } from '#i18n';
import type { CharacterCount as Room } from '../../lib/reply/limits.ts';
import { formatNumber } from '../ui/language.ts';

/** A limit that nobody reaches by chance is told only when it comes near. */
const near = 0.8;
const smallLimit = 1_000;

/** How much of the site's limit is used, as the site itself counts. */
export function CharacterCount({ used, limit, over }: Room) {
  if (used === 0 || (limit > smallLimit && used < near * limit)) return null;
  return (
    <output className="reply-count" data-over={over || undefined}>
      {i18n.t('reply.count', { used: formatNumber(used), limit: formatNumber(limit) })}
    </output>
  );
}
