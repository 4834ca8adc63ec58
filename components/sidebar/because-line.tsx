import { i18n } from '#i18n';
import type { Card } from '../../lib/messages/protocol.ts';
import { StrangersWords } from '../ui/strangers-words.tsx';

/** Why something is understood as it is: what the team corrected before. */
export function BecauseLine({ because }: { readonly because: NonNullable<Card['because']> }) {
  const reasons = Object.values(because);
  if (reasons.length === 0) return null;
  return (
    <p className="post-notes because-line">
      {reasons.map(({ word, corrections }) => (
        <StrangersWords key={word}>
          {i18n.t('correct.because', corrections, { count: corrections, word: i18n.t('ui.quoted', { words: word }) })}
        </StrangersWords>
      ))}
    </p>
  );
}
