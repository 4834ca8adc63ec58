import DownIcon from 'lucide-react/icons/chevron-down';
import ReplyIcon from 'lucide-react/icons/corner-up-left';
import OtherIcon from 'lucide-react/icons/ellipsis';
import CallIcon from 'lucide-react/icons/phone';
import VisitIcon from 'lucide-react/icons/store';
import { lazy, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import type { InteractionDraft } from '../../lib/messages/protocol.ts';
import { Button } from '../ui/button.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';

const LogOtherDialog = lazy(() => import('./log-other-dialog.tsx'));

interface LogMenuProps {
  readonly pending: boolean;
  /** Whether there is a post that a reply could answer. */
  readonly canReply: boolean;
  readonly onLog: (kind: InteractionDraft['kind'], text?: string) => void;
}

/** One click logs what was done elsewhere. */
export function LogMenu({ pending, canReply, onLog }: LogMenuProps) {
  const [telling, setTelling] = useState(false);
  return (
    <>
      <Menu
        align="end"
        trigger={
          <Button disabled={pending}>
            {i18n.t('log.menu')}
            <DownIcon size={14} aria-hidden="true" />
          </Button>
        }
      >
        {canReply && (
          <MenuItem icon={<ReplyIcon size={14} />} onChoose={() => onLog('reply')}>
            {i18n.t('log.reply')}
          </MenuItem>
        )}
        <MenuItem icon={<CallIcon size={14} />} onChoose={() => onLog('call')}>
          {i18n.t('log.call')}
        </MenuItem>
        <MenuItem icon={<VisitIcon size={14} />} onChoose={() => onLog('visit')}>
          {i18n.t('log.visit')}
        </MenuItem>
        <MenuItem icon={<OtherIcon size={14} />} onChoose={() => setTelling(true)}>
          {i18n.t('log.other')}
        </MenuItem>
      </Menu>
      {telling && (
        <Suspense>
          <LogOtherDialog
            onClose={() => setTelling(false)}
            onLog={(text) => {
              setTelling(false);
              onLog('other', text);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
