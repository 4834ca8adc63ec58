import { useState } from 'react';
import { i18n } from '#i18n';
import type { CustomerPromise } from '../../lib/model/promise.ts';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/language.ts';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { usePromises } from './use-promises.ts';

/** Promises that were kept or dropped, one click away, each with its way back. */
export function SettledPromises({ promises }: { readonly promises: readonly CustomerPromise[] }) {
  const { reopen } = usePromises();
  const [open, setOpen] = useState(false);
  const settled = promises.flatMap(({ outcome, ...promise }) => (outcome === undefined ? [] : [{ promise, outcome }]));
  if (settled.length === 0) return null;
  if (!open)
    return (
      <Button look="quiet" small onClick={() => setOpen(true)}>
        {i18n.t('promise.settled', settled.length, { count: formatNumber(settled.length) })}
      </Button>
    );
  return (
    <ul className="promise-list promise-settled" aria-label={i18n.t('promise.settledTitle')}>
      {settled.map(({ promise, outcome }) => (
        <li key={promise.id} className="promise">
          <div className="promise-words">
            <StrangersWords className="promise-text">{promise.text}</StrangersWords>
            <div className="promise-facts dotted">
              <span>
                {i18n.t(`promise.was.${outcome.kind}`)} <TimeAgo at={outcome.at} />
              </span>
              {outcome.by !== '' && <StrangersWords>{outcome.by}</StrangersWords>}
            </div>
          </div>
          <Button look="quiet" small onClick={() => reopen(promise)}>
            {i18n.t('ui.undo')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
