import './popup.css';
import { useQuery } from '@tanstack/react-query';
import DeskIcon from 'lucide-react/icons/maximize-2';
import PanelIcon from 'lucide-react/icons/panel-right';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { BackupAge } from '../backup/backup-age.tsx';
import { openDesk } from '../open-desk.ts';
import { OverdueLine } from '../promises/overdue-line.tsx';
import { question } from '../records-queries.ts';
import { Button } from '../ui/button.tsx';
import { PageHealth } from './page-health.tsx';
import { openSidePanel } from './side-panel.ts';
import { Today } from './today.tsx';

/** Behind the toolbar's button: how this page is being read, today's numbers, the ways in. */
export function Popup() {
  const { data: tab } = useQuery({
    queryKey: ['activeTab'],
    queryFn: async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0] ?? null,
  });
  const unready = useQuery(question('brands', undefined)).data?.length === 0;
  return (
    <main className="popup">
      <h1 className="popup-title">{i18n.t('extName')}</h1>
      {tab?.id !== undefined && <PageHealth tab={tab.id} />}
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
            if (tab?.windowId !== undefined) void openSidePanel(tab.windowId).finally(() => window.close());
          }}
        >
          <PanelIcon size={14} className="turns" aria-hidden="true" />
          {i18n.t('popup.openPanel')}
        </Button>
      </div>
    </main>
  );
}
