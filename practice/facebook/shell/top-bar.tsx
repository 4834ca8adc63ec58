import { useState } from 'react';
import { usePractice } from '../state/practice-context.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';
import { Press } from './press.tsx';
import look from './shell.module.css';

/** The bar above every page: search, ways, and who is at the keyboard. */
export function TopBar() {
  const { words, routing, address, state } = usePractice();
  const [menu, setMenu] = useState(false);
  const searched = address.pathname.startsWith('/search') ? (address.searchParams.get('q') ?? '') : '';
  return (
    <div role="banner" className={look['bar']}>
      <div className={look['barStart']}>
        <Link href="/" aria-label={words.home} className={look['logo']}>
          <Icon name="comment" size={22} />
        </Link>
        <form
          className={look['search']}
          onSubmit={(event) => {
            event.preventDefault();
            const wanted = new FormData(event.currentTarget).get('q');
            if (typeof wanted === 'string') routing.go(`/search/posts?q=${encodeURIComponent(wanted)}`);
          }}
        >
          <Icon name="search" size={16} />
          <input
            key={searched}
            name="q"
            dir="ltr"
            aria-autocomplete="list"
            aria-expanded="false"
            aria-label={words.searchPractice}
            role="combobox"
            autoComplete="off"
            defaultValue={searched}
            placeholder={words.searchPractice}
            spellCheck={false}
            type="search"
          />
        </form>
      </div>
      <div role="navigation" aria-label="Facebook" className={look['ways']}>
        <ul>
          <li>
            <Link
              href="/"
              aria-label={words.home}
              className={look['way']}
              {...(address.pathname === '/' && { 'aria-current': 'page' })}
            >
              <Icon name="home" size={24} />
            </Link>
          </li>
          <li>
            <Link
              href={`/groups/${state.posts.find(({ group }) => group !== undefined)?.group?.id ?? ''}/`}
              aria-label={words.groups}
              className={look['way']}
              {...(address.pathname.startsWith('/groups') && { 'aria-current': 'page' })}
            >
              <Icon name="groups" size={24} />
            </Link>
          </li>
        </ul>
      </div>
      <div role="navigation" aria-label={words.accountControls} className={look['barEnd']}>
        <Press
          aria-label={words.account}
          aria-expanded={menu}
          aria-haspopup="menu"
          className={look['account']}
          onClick={() => setMenu(!menu)}
        >
          <Avatar account={state.actor} size={40} />
        </Press>
        {menu && <AccountMenu onDone={() => setMenu(false)} />}
      </div>
    </div>
  );
}

function AccountMenu({ onDone }: { onDone: () => void }) {
  const { words, state, dispatch } = usePractice();
  return (
    <div role="menu" className={look['menu']}>
      {state.identities.map((identity) => (
        <Press
          key={identity.id}
          role="menuitemradio"
          aria-checked={identity.id === state.actor.id}
          className={look['menuItem']}
          onClick={() => {
            dispatch({ do: 'act', as: identity });
            onDone();
          }}
        >
          <Avatar account={identity} size={32} />
          <span>{identity.id === state.actor.id ? words.actingAs(identity.name) : words.switchTo(identity.name)}</span>
        </Press>
      ))}
      <Press
        role="menuitemcheckbox"
        aria-checked={state.dark}
        className={look['menuItem']}
        onClick={() => dispatch({ do: 'darken', dark: !state.dark })}
      >
        <Icon name="moon" />
        <span>{words.darkMode}</span>
      </Press>
      <Press
        role="menuitem"
        className={look['menuItem']}
        onClick={() => {
          dispatch({ do: 'speak', language: state.language === 'en' ? 'de' : 'en' });
          onDone();
        }}
      >
        <Icon name="comment" />
        <span>{words.language}</span>
      </Press>
    </div>
  );
}
