import type { ReactNode } from 'react';
import { usePractice } from '../state/practice-context.ts';
import { box } from './box.ts';
import { Icon } from './icon.tsx';
import css from './page.module.css';

/** The bar on top of everything that is not home. */
export function BackBar({ children }: { children: ReactNode }) {
  const { words, routing } = usePractice();
  return (
    <div className={box(css['topBar'], css['backBar'])}>
      <button
        aria-label={words.back}
        role="button"
        type="button"
        className={css['roundButton']}
        data-testid="app-bar-back"
        onClick={routing.back}
      >
        <div dir="ltr">
          <Icon name="back" />
        </div>
      </button>
      <h2 dir="ltr" aria-level={2} role="heading" className={css['barTitle']}>
        <span>{children}</span>
      </h2>
    </div>
  );
}
