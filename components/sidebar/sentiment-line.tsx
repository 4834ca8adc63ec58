import { i18n } from '#i18n';
import type { Sentiment } from '../../lib/model/mention.ts';
import { SentimentDot } from '../ui/sentiment-dot.tsx';
import { StrangersWords } from '../ui/strangers-words.tsx';

/** Words enough to see why. */
const mostWords = 4;

/** How the author feels, and the words that decided it. */
export function SentimentLine({ sentiment: { label, strength, words } }: { readonly sentiment: Sentiment }) {
  const strongly = strength >= 0.6 && (label === 'negative' || label === 'positive');
  return (
    <div className="state-line">
      <SentimentDot sentiment={label} />
      <span className="state-words">
        {strongly ? i18n.t(`sentiment.strongly.${label}`) : i18n.t(`sentiment.${label}`)}
        {words.length > 0 && (
          <span className="because">
            {' '}
            <StrangersWords>
              {words
                .slice(0, mostWords)
                .map((word) => i18n.t('ui.quoted', { words: word }))
                .join(', ')}
            </StrangersWords>
          </span>
        )}
      </span>
    </div>
  );
}
