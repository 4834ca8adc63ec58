import './people.css';
import { lazy, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import type { SameProposal } from '../../lib/messages/protocol/merges.ts';
import type { Customer, Identity } from '../../lib/model/customer.ts';
import type { SameReason } from '../../lib/model/merge.ts';
import { shownHandle } from '../shown-handle.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { useMerges } from './use-merges.ts';

const MergeDialog = lazy(() => import('./merge-dialog.tsx'));

interface SamePersonProps {
  readonly customer: Customer;
  readonly identities: readonly Identity[];
  readonly proposals: readonly SameProposal[];
}

/** Asks whether somebody else in the records is this customer, and says what speaks for it. Nothing joins by itself. */
export function SamePerson({ customer, identities, proposals }: SamePersonProps) {
  const { merge, setStrangers } = useMerges();
  const [comparing, setComparing] = useState<SameProposal>();
  return (
    <>
      {proposals.map((proposal) => (
        <section key={proposal.id} className="same-person" aria-label={i18n.t('merge.question')}>
          <h2 className="same-person-title">{i18n.t('merge.question')}</h2>
          <div className="same-person-who">
            <Avatar small name={proposal.name} id={proposal.id} />
            <span>
              <StrangersWords>{proposal.name}</StrangersWords>{' '}
              <span className="post-facts">
                {proposal.handles.map(({ site, handle }) => (
                  <span key={`${site}@${handle}`}>
                    <StrangersWords>{shownHandle(site, handle) ?? ''}</StrangersWords> {i18n.t(`onSite.${site}`)}{' '}
                  </span>
                ))}
              </span>
            </span>
          </div>
          <ul className="post-facts">
            {proposal.reasons.map((reason) => (
              <li key={`${reason.kind}:${reason.value}`}>
                {i18n.t(`merge.same.${reason.kind}`)} <StrangersWords>{shownValue(reason)}</StrangersWords>
              </li>
            ))}
          </ul>
          <div className="same-person-buttons">
            <Button small onClick={() => setComparing(proposal)}>
              {i18n.t('merge.compare')}
            </Button>
            <Button small look="quiet" onClick={() => void setStrangers(proposal.customers, true)}>
              {i18n.t('merge.notTheSame')}
            </Button>
          </div>
        </section>
      ))}
      {comparing !== undefined && (
        <Suspense>
          <MergeDialog
            one={{ customer, identities }}
            other={comparing.id}
            pair={comparing.customers}
            onMerge={(customers, wins) => {
              setComparing(undefined);
              void merge(customers, wins);
            }}
            onClose={() => setComparing(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}

function shownValue({ kind, value }: SameReason): string {
  return kind === 'handle' ? `@${value}` : value;
}
