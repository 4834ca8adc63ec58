import './popup.css';
import { useQuery } from '@tanstack/react-query';
import DeskIcon from 'lucide-react/icons/maximize-2';
import PanelIcon from 'lucide-react/icons/panel-right';
import { useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { asProblem, ProblemKind, type ProblemView } from '../../lib/model/problem.ts';
import { openSidePanel } from '../../lib/side-panel.ts';
import { BackupAge } from '../backup/backup-age.tsx';
import { openDesk } from '../open-desk.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { OverdueLine } from '../promises/overdue-line.tsx';
import { question } from '../records-queries.ts';
import { Button } from '../ui/button.tsx';
import { PageHealth } from './page-health.tsx';
import { Today } from './today.tsx';

/** Behind the toolbar's button: how this page is being read, today's numbers, the ways in. */
export function Popup() {
  const { data: tab } = useQuery({
    queryKey: ['activeTab'],
    queryFn: async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0] ?? null,
  });
  const [told] = useState(toldByToolbar);
  const [problem, setProblem] = useState<ProblemView>();
  const unready = useQuery(question('brands', undefined)).data?.length === 0;
  return (
    <main className="popup">
      <h1 className="popup-title">{i18n.t('extName')}</h1>
      {tab?.id !== undefined && <PageHealth tab={tab.id} told={told} />}
      <Today />
      <OverdueLine />
      {!unready && <BackupAge />}
      <div className="popup-buttons">
        <Button
          look="primary"
          onClick={() => void openDesk(unready ? 'first-run' : undefined).then(() => window.close())}
        >
          <DeskIcon size={14} aria-hidden="true" />
          {i18n.t(unready ? 'nothing.setUp' : 'popup.openDesk')}
        </Button>
        <Button
          disabled={tab?.windowId === undefined}
          onClick={() => {
            // At once, within the click: a browser opens its panel for nothing less.
            if (tab?.windowId === undefined) return;
            openSidePanel({ windowId: tab.windowId }).then(
              () => window.close(),
              (error: unknown) => setProblem(asProblem(error)),
            );
          }}
        >
          <PanelIcon size={14} className="turns" aria-hidden="true" />
          {i18n.t('popup.openPanel')}
        </Button>
      </div>
      {problem !== undefined && <ProblemNote problem={problem} />}
    </main>
  );
}

/** What the toolbar's button says of the page in front, as long as nothing else is known of it. */
function toldByToolbar(): ProblemView | undefined {
  const kind = ProblemKind.safeParse(new URLSearchParams(location.search).get('problem'));
  return kind.success ? { kind: kind.data } : undefined;
}
