import { useState } from 'react';
import { i18n } from '#i18n';
import type { Health } from '../../lib/model/health.ts';
import { copyText } from '../copy-text.ts';
import { Button } from '../ui/button.tsx';
import { healthReport } from './health-report.ts';

/** A report of how a page is being read, to pass on: also where all seems well, for whoever knows better. */
export function CopyReport({ health }: { readonly health: Health }) {
  const [copied, setCopied] = useState<boolean>();
  return (
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
  );
}
