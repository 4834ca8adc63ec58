import { i18n } from '#i18n';
import type { Customer, Identity } from '../../lib/model/customer.ts';
import { shownHandle } from '../shown-handle.ts';
import { Avatar } from '../ui/avatar.tsx';
import { formatNumber } from '../ui/language.ts';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { monthAndYear } from '../ui/time.ts';

interface MergeSideProps {
  readonly customer: Customer;
  readonly identities: readonly Identity[];
}

/** One of two customers who are compared, in brief. */
export function MergeSide({ customer, identities }: MergeSideProps) {
  const { mentions, interactions } = customer.counts;
  return (
    <div className="merge-side">
      <div className="merge-side-name">
        <Avatar small name={customer.name} id={customer.id} />
        <StrangersWords>{customer.name}</StrangersWords>
      </div>
      {identities.map(({ key, site, handle }) => (
        <div key={key}>
          <StrangersWords>{shownHandle(site, handle) ?? ''}</StrangersWords> {i18n.t(`onSite.${site}`)}
        </div>
      ))}
      <div className="post-facts dotted">
        <span>{i18n.t('sidebar.since', { date: monthAndYear(Date.parse(customer.since)) })}</span>
        <span>{i18n.t('sidebar.mentions', mentions, { count: formatNumber(mentions) })}</span>
        <span>{i18n.t('sidebar.contacts', interactions, { count: formatNumber(interactions) })}</span>
      </div>
      {customer.labels.length > 0 && (
        <div className="post-facts">
          <StrangersWords>{customer.labels.join(', ')}</StrangersWords>
        </div>
      )}
    </div>
  );
}
