import { i18n } from '#i18n';
import type { Card } from '../../lib/messages/protocol/index.ts';
import { aspects } from '../../lib/model/correction.ts';
import { formatNumber } from '../ui/language.ts';
import { StrangersWords } from '../ui/strangers-words.tsx';

/** Why something is understood as it is: what the team corrected before. */
export function BecauseLine({ because }: { readonly because: NonNullable<Card['because']> }) {
  return aspects.map((aspect) => {
    const reason = because[aspect];
    if (reason === undefined) return null;
    const { word, corrections } = reason;
    return (
      <p key={aspect} className="post-notes because-line">
        <StrangersWords>
          {i18n.t('correct.because', corrections, {
            aspect: i18n.t(`correct.${aspect}`),
            count: formatNumber(corrections),
            word: i18n.t('ui.quoted', { words: word }),
          })}
        </StrangersWords>
      </p>
    );
  });
}
