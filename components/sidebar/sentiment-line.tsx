import { i18n } from '#i18n';
import type { Sentiment } from '../../lib/model/mention.ts';
import { SentimentDot } from '../ui/sentiment-dot.tsx';
import { StrangersWords } from '../ui/strangers-words.tsx';

/** Words enough to see why. */
const mostWords = 4;

/** How the author feels, and the words that decided it. */
export function SentimentLine({ sentiment }: { readonly sentiment: Sentiment }) {
  const { label, words } = sentiment;
  return (
    <div className="state-line">
      <SentimentDot sentiment={label} />
      <span className="state-words">
        {inWords(sentiment)}
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

/** What was judged by few words is said with care, however loud they were. */
function inWords({ label, strength, certainty }: Sentiment): string {
  if (label === 'unsure') return i18n.t('sentiment.unsure');
  if (certainty === 'low') return i18n.t(`sentiment.perhaps.${label}`);
  if (strength >= 0.6 && label !== 'neutral') return i18n.t(`sentiment.strongly.${label}`);
  return i18n.t(`sentiment.${label}`);
}
