import { useState } from 'react';
import { i18n } from '#i18n';
import type { Health } from '../../lib/model/health.ts';
import { copyText } from '../copy-text.ts';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/language.ts';
import { TimeAgo } from '../ui/time-ago.tsx';
import { healthReport } from './health-report.ts';

/** Which part of how many posts could not be read, since when, and a report of it to pass on. */
export function FailedParts({ health }: { readonly health: Health }) {
  const [copied, setCopied] = useState<boolean>();
  return (
    <>
      <ul className="popup-failed">
        {health.failed.map(({ part, count, since }) => (
          <li key={part}>
            {sentenceFor(part, count)} <TimeAgo at={since} />
          </li>
        ))}
      </ul>
      <div className="popup-report">
        <Button small onClick={async () => setCopied(await copyText(healthReport(health)))}>
          {i18n.t('popup.copyReport')}
        </Button>
        <span role="status" className="popup-quiet">
          {copied === undefined
            ? i18n.t('popup.reportHolds')
            : i18n.t(copied ? 'popup.reportCopied' : 'problem.clipboardRefused')}
        </span>
      </div>
    </>
  );
}

const namedParts = ['id', 'author', 'text'] as const;

/** A reader that fails as a whole names no part of a post. */
function sentenceFor(part: string, failed: number): string {
  const count = formatNumber(failed);
  const named = namedParts.find((one) => one === part);
  if (named === undefined) return i18n.t('popup.failedOtherwise', failed, { count });
  return i18n.t('popup.failed', failed, { count, part: i18n.t(`popup.part.${named}`) });
}
