import { type FormEvent, useState } from 'react';
import type { Person } from '../../world/index.ts';
import { usePractice } from '../state/practice-context.ts';
import { box } from './box.ts';
import { Icon } from './icon.tsx';
import css from './page.module.css';
import { PersonCell } from './person-cell.tsx';

interface Props {
  readonly suggested: readonly Person[];
  /** Who speaks in the conversation that is open. */
  readonly speaking: readonly Person[];
}

/** Search, what people speak about, and who they are: nothing here is a post. */
export function RightColumn({ suggested, speaking }: Props) {
  const { words, brand, routing } = usePractice();
  const [query, setQuery] = useState('');
  const search = (event: FormEvent) => {
    event.preventDefault();
    if (query.trim() !== '') routing.go(`/search?q=${encodeURIComponent(query)}`);
  };
  const trends = [`#${brand.tag}`, brand.name, 'Lindhaven', 'Night Bramble', '#CatchTheWind'];
  return (
    <div className={box(css['rightColumn'])} data-testid="sidebarColumn">
      <div className={box(css['rightInner'])}>
        <form role="search" className={css['search']} onSubmit={search}>
          <label className={css['searchLabel']} data-testid="SearchBox_Search_Input_label">
            <Icon name="search" />
            <input
              type="text"
              aria-label={words.searchBox}
              placeholder={words.searchBox}
              value={query}
              onChange={({ target }) => setQuery(target.value)}
              data-testid="SearchBox_Search_Input"
            />
          </label>
        </form>
        <section className={box(css['panel'])}>
          <h2 dir="ltr">
            <span>{words.trends}</span>
          </h2>
          {trends.map((trend) => (
            <div
              key={trend}
              role="link"
              tabIndex={0}
              className={box(css['trend'])}
              data-testid="trend"
              onClick={() => routing.go(`/search?q=${encodeURIComponent(trend)}`)}
            >
              <div dir="ltr" className={css['trendName']}>
                <span>{trend}</span>
              </div>
            </div>
          ))}
        </section>
        {speaking.length > 0 && <PeoplePanel title={words.relevantPeople} people={speaking} />}
        <PeoplePanel title={words.whoToFollow} people={suggested} />
      </div>
    </div>
  );
}

function PeoplePanel({ title, people }: { title: string; people: readonly Person[] }) {
  return (
    <aside role="complementary" aria-label={title} className={box(css['panel'])}>
      <h2 dir="ltr">
        <span>{title}</span>
      </h2>
      {people.map((person) => (
        <PersonCell key={person.key} person={person} bio={false} />
      ))}
    </aside>
  );
}
