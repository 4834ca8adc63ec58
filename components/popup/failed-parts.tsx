import { i18n } from '#i18n';
import type { Health } from '../../lib/model/health.ts';
import { formatNumber } from '../ui/language.ts';
import { TimeAgo } from '../ui/time-ago.tsx';

/** Which part of how many posts could not be read, and since when. */
export function FailedParts({ failed }: { readonly failed: Health['failed'] }) {
  return (
    <ul className="popup-failed">
      {failed.map(({ part, count, since }) => (
        <li key={part}>
          {sentenceFor(part, count)} <TimeAgo at={since} />
        </li>
      ))}
    </ul>
  );
}

const namedParts = ['id', 'author', 'text'] as const;

/** A post that was not found has no part to name, nor has a reader that fails as a whole. */
function sentenceFor(part: string, failed: number): string {
  const count = formatNumber(failed);
  if (part === 'post') return i18n.t('popup.failedPost', failed, { count });
  const named = namedParts.find((one) => one === part);
  if (named === undefined) return i18n.t('popup.failedOtherwise', failed, { count });
  return i18n.t('popup.failed', failed, { count, part: i18n.t(`popup.part.${named}`) });
}
