import { createRequire } from 'node:module';
import type { SentimentLabel } from './sentiment.ts';

const require = createRequire(import.meta.url);

/** How a library judges a text. */
export interface Judge {
  readonly name: string;
  judge(text: string, language: string, brand?: string): SentimentLabel;
}

/** From which score on a text is praise, and down to which it is blame, as each library's own page says. */
function byScore(name: string, threshold: number, scoreOf: (text: string) => number): Judge {
  return {
    name,
    judge(text) {
      const score = scoreOf(text);
      return score >= threshold ? 'positive' : score <= -threshold ? 'negative' : 'neutral';
    },
  };
}

// None of the three ships types; these are the parts that we use.
interface Vader {
  SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
}
type Wink = (text: string) => { score: number };
type Afinn = new () => { analyze(text: string): { score: number } };

/** What people use in browsers today. */
export function libraries(): readonly Judge[] {
  const vader = require('vader-sentiment') as Vader;
  const Sentiment = require('sentiment') as Afinn;
  const wink = require('wink-sentiment') as Wink;
  const afinn = new Sentiment();
  return [
    byScore('vader-sentiment 1.1.3', 0.05, (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound),
    byScore('sentiment 5.0.2', 1, (text) => afinn.analyze(text).score),
    byScore('wink-sentiment 5.0.2', 1, (text) => wink(text).score),
  ];
}
