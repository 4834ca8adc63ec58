import './people.css';
import { lazy, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import type { Customer, Identity } from '../../lib/model/customer.ts';
import type { Merge } from '../../lib/model/merge.ts';
import { shownHandle } from '../shown-handle.ts';
import { Button } from '../ui/button.tsx';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { EarlierNames } from './earlier-names.tsx';
import { useMerges } from './use-merges.ts';

const FindAndMerge = lazy(() => import('./find-and-merge.tsx'));

interface AccountsProps {
  readonly customer: Customer;
  readonly identities: readonly Identity[];
  readonly merges: readonly Merge[];
}

/** Every account of a person with what it was called before, the merges that brought them together, and one more. */
export function Accounts({ customer, identities, merges }: AccountsProps) {
  const { undoMerge } = useMerges();
  const [open, setOpen] = useState(false);
  const [merging, setMerging] = useState(false);
  return (
    <details className="accounts" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{i18n.t('people.accounts')}</summary>
      {open && (
        <ul>
          {identities.map((identity) => (
            <li key={identity.key}>
              <StrangersWords>{shownHandle(identity.site, identity.handle) ?? identity.name}</StrangersWords>{' '}
              {i18n.t(`onSite.${identity.site}`)} {identity.userId === undefined && <HandleOnly />}
              <EarlierNames identity={identity} />
            </li>
          ))}
          {merges.map(({ id, at, by }) => (
            <li key={id} className="accounts-line">
              <span>
                {i18n.t('people.merged')} <TimeAgo at={at} />
                {by !== '' && (
                  <>
                    {' · '}
                    <StrangersWords>{by}</StrangersWords>
                  </>
                )}
              </span>
              <Button small look="quiet" onClick={() => void undoMerge(id)}>
                {i18n.t('merge.undo')}
              </Button>
            </li>
          ))}
          <li>
            <Button small look="quiet" onClick={() => setMerging(true)}>
              {i18n.t('merge.find')}
            </Button>
          </li>
        </ul>
      )}
      {merging && (
        <Suspense>
          <FindAndMerge customer={customer} identities={identities} onClose={() => setMerging(false)} />
        </Suspense>
      )}
    </details>
  );
}

/** The site showed no id of its own: whoever takes this handle over looks the same. */
export function HandleOnly() {
  return (
    <span className="handle-only" title={i18n.t('people.handleOnlyWhy')}>
      {i18n.t('people.handleOnly')}
    </span>
  );
}
