import './customer.css';
import PageIcon from 'lucide-react/icons/square-user';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Customer, Identity } from '../../lib/model/customer.ts';
import { HandleOnly } from '../people/accounts.tsx';
import { FollowersOf } from '../people/followers.tsx';
import { CustomerMenu } from '../privacy/customer-menu.tsx';
import { shownHandle } from '../shown-handle.ts';
import { Avatar } from '../ui/avatar.tsx';
import { IconButton } from '../ui/button.tsx';
import { formatNumber } from '../ui/language.ts';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { exactTime, monthAndYear } from '../ui/time.ts';

interface CustomerPartProps {
  readonly customer: Customer;
  readonly identities: readonly Identity[];
  /** Absent where the customer's own page is not to be had, or shown already. */
  readonly onOpenPage?: (() => void) | undefined;
  /** Labels, sentiment, the case's state. */
  readonly children: ReactNode;
}

/** Who this is: name, handles, since when and how often we met. */
export function CustomerPart({ customer, identities, onOpenPage, children }: CustomerPartProps) {
  const since = Date.parse(customer.since);
  return (
    <section className="part" aria-label={i18n.t('sidebar.customer')}>
      <div className="customer">
        <Avatar name={customer.name} id={customer.id} />
        <div>
          <div className="customer-name">
            <h1>
              <StrangersWords>{customer.name}</StrangersWords>
            </h1>
            {onOpenPage !== undefined && (
              <IconButton
                small
                label={i18n.t('sidebar.toPage')}
                shortcut="O"
                icon={<PageIcon size={14} aria-hidden="true" />}
                onClick={onOpenPage}
              />
            )}
            <CustomerMenu customer={customer.id} name={customer.name} />
          </div>
          <ul className="customer-facts dotted" aria-label={i18n.t('sidebar.handles')}>
            {identities.map(({ key, site, handle, userId, followers, earlier }) => (
              <li key={key}>
                <StrangersWords>{shownHandle(site, handle) ?? ''}</StrangersWords> {i18n.t(`onSite.${site}`)}
                {userId === undefined && (
                  <>
                    {' '}
                    <HandleOnly />
                  </>
                )}
                {earlier[0] !== undefined && earlier[0].handle !== handle && (
                  <>
                    {' '}
                    <span>{i18n.t('sidebar.formerly')}</span> <StrangersWords>@{earlier[0].handle}</StrangersWords>
                  </>
                )}
                {followers !== undefined && (
                  <>
                    {', '}
                    <FollowersOf followers={followers} />
                  </>
                )}
              </li>
            ))}
          </ul>
          <div className="customer-facts dotted">
            <span title={exactTime(since)}>{i18n.t('sidebar.since', { date: monthAndYear(since) })}</span>
            <span>{count('sidebar.mentions', customer.counts.mentions)}</span>
            <span>{count('sidebar.contacts', customer.counts.interactions)}</span>
          </div>
        </div>
      </div>
      {children}
    </section>
  );
}

function count(key: 'sidebar.mentions' | 'sidebar.contacts', value: number): string {
  return i18n.t(key, value, { count: formatNumber(value) });
}
