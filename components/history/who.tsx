import type { ReactNode } from 'react';
import { StrangersWords } from '../ui/strangers-words.tsx';

/** What was done, and by whom where that is known. */
export function Who({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <span className="history-who">
      {children}
      {name !== '' && (
        <>
          {' · '}
          <StrangersWords>{name}</StrangersWords>
        </>
      )}
    </span>
  );
}
