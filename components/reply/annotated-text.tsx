import { Fragment } from 'react';
import type { Finding, Sentiment } from '../../lib/model/mention.ts';
import { breakable } from '../ui/breakable.tsx';
import { annotate } from './annotate.ts';

interface AnnotatedTextProps {
  readonly text: string;
  readonly found: readonly Finding[];
  readonly sentiment: Sentiment;
}

/** What somebody wrote, with the terms that were found and the words that decided the sentiment pointed out. */
export function AnnotatedText({ text, found, sentiment }: AnnotatedTextProps) {
  return annotate(text, found, sentiment).map(({ text: words, start, ...why }) => {
    const classes = [why.found && 'found', why.competitor && 'competitor', why.decided && 'decided'].filter(Boolean);
    if (classes.length === 0) return <Fragment key={start}>{breakable(words)}</Fragment>;
    return (
      <mark key={start} className={classes.join(' ')}>
        {breakable(words)}
      </mark>
    );
  });
}
