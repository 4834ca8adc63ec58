import { useMemo, useState } from 'react';
import type { Person } from '../../world/index.ts';
import { Composer } from '../compose/composer.tsx';
import { followingCells, forYouCells } from '../feed/home-cells.ts';
import { Timeline } from '../feed/timeline.tsx';
import { usePractice } from '../state/practice-context.ts';
import { box } from './box.ts';
import { Link } from './link.tsx';
import css from './page.module.css';

/** The home feed: two tabs, the composer, the timeline. */
export function HomePage({ suggested }: { suggested: readonly Person[] }) {
  const { posts, answersTo, words, remembered } = usePractice();
  const [tab, setTab] = useState(remembered.tab);
  const cells = useMemo(() => {
    const ads = posts.filter(({ promoted }) => promoted);
    const home = { posts, answersTo, ads, suggested };
    return tab === 'forYou' ? forYouCells(home) : followingCells(home);
  }, [posts, answersTo, suggested, tab]);
  const choose = (next: typeof tab) => {
    remembered.tab = next;
    setTab(next);
  };
  return (
    <div aria-label={words.homeTimeline} tabIndex={0} className={box()}>
      <div className={box(css['topBar'])}>
        <nav aria-live="polite" role="navigation" className={box()}>
          <div role="tablist" className={box(css['tabs'])} data-testid="ScrollSnap-List">
            {(['forYou', 'following'] as const).map((name) => (
              <div key={name} role="presentation" className={box(css['tabPart'])}>
                <Link
                  href="/home"
                  role="tab"
                  aria-selected={tab === name}
                  className={css['tab']}
                  onClick={(event) => {
                    event.preventDefault();
                    choose(name);
                  }}
                >
                  <div dir="ltr" className={tab === name ? css['tabOn'] : css['tabOff']}>
                    <span>{words[name]}</span>
                  </div>
                </Link>
              </div>
            ))}
          </div>
        </nav>
      </div>
      <div className={box(css['homeComposer'])}>
        <Composer place="home" placeholder={words.whatIsHappening} action={words.post} />
      </div>
      <Timeline
        key={tab}
        name={`home ${tab}`}
        title={words.yourHomeTimeline}
        label={`Timeline: ${words.yourHomeTimeline}`}
        cells={cells}
      />
    </div>
  );
}
