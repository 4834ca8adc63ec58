import { useMemo } from 'react';
import { searchCells } from '../feed/other-cells.ts';
import { Timeline } from '../feed/timeline.tsx';
import { usePractice } from '../state/practice-context.ts';
import { BackBar } from './back-bar.tsx';
import { box } from './box.ts';

/** What was found. */
export function SearchPage({ query }: { query: string }) {
  const { posts, words } = usePractice();
  const cells = useMemo(() => searchCells(posts, query), [posts, query]);
  return (
    <div className={box()}>
      <BackBar>{query}</BackBar>
      <Timeline
        name={`search ${query}`}
        title={words.searchTimeline}
        label={`Timeline: ${words.searchTimeline}`}
        cells={cells}
      />
    </div>
  );
}
