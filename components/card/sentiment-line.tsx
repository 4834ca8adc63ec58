import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Said } from '../../lib/model/correction.ts';
import { type KeptMention, sentimentOf } from '../../lib/model/customer.ts';
import { type Sentiment, sentimentLabels } from '../../lib/model/mention.ts';
import { SentimentDot } from '../ui/sentiment-dot.tsx';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { CorrectMenu } from './correct-menu.tsx';

/** Words enough to see why. */
const mostWords = 4;

interface SentimentLineProps {
  readonly mention: Pick<KeptMention, 'sentiment' | 'corrected'>;
  readonly onSay: (said: Said, name: string) => void;
  readonly onTakeBack: (said: readonly Said[]) => void;
  /** What else is understood of the post. */
  readonly children?: ReactNode;
}

/** How the author feels, and the words that decided it; what is wrong can be corrected. */
export function SentimentLine({ mention, onSay, onTakeBack, children }: SentimentLineProps) {
  const said = sentimentOf(mention);
  const corrected = mention.corrected?.sentiment;
  const { label, words } = said;
  return (
    <div className="state-line">
      <SentimentDot sentiment={label} />
      <span className="state-words">
        <CorrectMenu
          label={i18n.t('correct.sentiment')}
          choices={sentimentLabels.flatMap((value) =>
            value === 'unsure' || value === label
              ? []
              : { said: { aspect: 'sentiment', value }, name: i18n.t(`sentiment.${value}`) },
          )}
          onSay={onSay}
          value={inWords(said)}
          standing={corrected === undefined ? [] : [{ aspect: 'sentiment', value: corrected }]}
          onTakeBack={onTakeBack}
        />
        {children}
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
