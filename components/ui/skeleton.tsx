import './skeleton.css';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { useLate } from './use-late.ts';

const widths = ['45%', '80%', '65%', '90%', '30%'];

/** Shows its children only once waiting has lasted 200 ms. */
export function AfterAWhile({ children }: { readonly children: ReactNode }) {
  return useLate(true) ? children : null;
}

/** The shape of what is coming, `lines` lines of it. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  return (
    <AfterAWhile>
      <div className="skeleton" role="status" aria-label={i18n.t('ui.loading')}>
        {Array.from({ length: lines }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change places
          <span key={line} style={{ width: widths[line % widths.length] }} />
        ))}
      </div>
    </AfterAWhile>
  );
}
