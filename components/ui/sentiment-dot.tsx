import './sentiment-dot.css';
import type { Sentiment } from '../../lib/model/mention.ts';

type SentimentLabel = Sentiment['label'];

/** Told apart by shape as well as by colour: ◆ negative, ● positive, ○ neutral, dashed ring unsure. */
const shapes: Readonly<Record<SentimentLabel, React.ReactNode>> = {
  negative: <path d="M6 .8 11.2 6 6 11.2.8 6Z" fill="currentColor" />,
  positive: <circle cx="6" cy="6" r="4.6" fill="currentColor" />,
  neutral: <circle cx="6" cy="6" r="3.8" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  unsure: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.8" strokeDasharray="2.4 1.8" />,
};

/** A sentiment's shape; the words stand beside it, so it is silent for screen readers. */
export function SentimentDot({ sentiment }: { readonly sentiment: SentimentLabel }) {
  return (
    <svg
      className={`sentiment-dot sentiment-${sentiment}`}
      width="12"
      height="12"
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      {shapes[sentiment]}
    </svg>
  );
}
