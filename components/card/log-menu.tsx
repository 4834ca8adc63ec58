import './log-menu.css';
import { useQuery } from '@tanstack/react-query';
import EventIcon from 'lucide-react/icons/calendar-days';
import DownIcon from 'lucide-react/icons/chevron-down';
import OtherIcon from 'lucide-react/icons/ellipsis';
import ComplaintIcon from 'lucide-react/icons/message-square-warning';
import CallIcon from 'lucide-react/icons/phone';
import OrderIcon from 'lucide-react/icons/shopping-bag';
import VisitIcon from 'lucide-react/icons/store';
import { lazy, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '../../lib/messages/ask.ts';
import type { CustomerId } from '../../lib/model/ids.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import { question } from '../records-queries.ts';
import { Button } from '../ui/button.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';
import type { Contact } from './use-customer-actions.ts';

const LogDetailsDialog = lazy(() => import('./log-details-dialog.tsx'));

const kinds = [
  { kind: 'call', Icon: CallIcon },
  { kind: 'visit', Icon: VisitIcon },
  { kind: 'event', Icon: EventIcon },
  { kind: 'order', Icon: OrderIcon },
  { kind: 'complaint', Icon: ComplaintIcon },
] as const;

interface LogMenuProps {
  readonly customer: CustomerId;
  readonly pending: boolean;
  /** Whether there is a post that a reply could answer. */
  readonly canReply: boolean;
  readonly onLog: (contact: Contact) => void;
}

/** One click logs a reply that was sent elsewhere; another what was done by other means, as of now or with details. */
export function LogMenu({ customer, pending, canReply, onLog }: LogMenuProps) {
  const [telling, setTelling] = useState(false);
  const { currency = defaultSettings.currency } = useQuery(question('settings', undefined)).data ?? {};
  return (
    <>
      <div className="log-menu">
        {canReply && (
          <Button disabled={pending} aria-keyshortcuts="L" onClick={() => onLog({ kind: 'reply' })}>
            {i18n.t('log.reply')}
          </Button>
        )}
        <Menu
          align={canReply ? 'end' : 'start'}
          trigger={
            <Button disabled={pending} aria-label={i18n.t('log.menu')}>
              {!canReply && i18n.t('log.menu')}
              <DownIcon size={14} aria-hidden="true" />
            </Button>
          }
        >
          {kinds.map(({ kind, Icon }) => (
            <MenuItem key={kind} icon={<Icon size={14} />} onChoose={() => onLog({ kind })}>
              {i18n.t(`log.${kind}`)}
            </MenuItem>
          ))}
          <MenuItem icon={<OtherIcon size={14} />} onChoose={() => setTelling(true)}>
            {i18n.t('log.details')}
          </MenuItem>
        </Menu>
      </div>
      {telling && (
        <Suspense>
          <LogDetailsDialog
            customer={customer}
            currency={currency}
            onClose={() => setTelling(false)}
            onLog={(contact) => {
              setTelling(false);
              if (contact.amount !== undefined && contact.amount.currency !== currency)
                remember(contact.amount.currency);
              onLog(contact);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

/** The next amount is in the same currency, most likely; nothing is lost where that cannot be kept. */
function remember(currency: string): void {
  ask('saveSettings', { currency }).catch(() => undefined);
}
