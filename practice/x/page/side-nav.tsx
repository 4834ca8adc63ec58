import { usePractice } from '../state/practice-context.ts';
import { Avatar } from './avatar.tsx';
import { box } from './box.ts';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';
import css from './page.module.css';

interface Props {
  readonly switchTheme: () => void;
  readonly switchLanguage: () => void;
}

/** The way around the site, and whose account it is. */
export function SideNav({ switchTheme, switchLanguage }: Props) {
  const { words, own, ownHandle, brand, openReply } = usePractice();
  const ways = [
    { id: 'AppTabBar_Home_Link', icon: 'home', href: '/home', label: words.home },
    {
      id: 'AppTabBar_Explore_Link',
      icon: 'search',
      href: `/search?q=${encodeURIComponent(brand.name)}`,
      label: words.explore,
    },
    { id: 'AppTabBar_Profile_Link', icon: 'person', href: `/${ownHandle}`, label: words.profile },
  ] as const;
  return (
    <header role="banner" className={box(css['sideNav'])}>
      <div className={box(css['sideNavInner'])}>
        <nav aria-label="Primary" role="navigation" className={box(css['ways'])}>
          {ways.map(({ id, icon, href, label }) => (
            <Link key={id} href={href} aria-label={label} className={css['way']} data-testid={id}>
              <div className={box(css['wayFace'])}>
                <Icon name={icon} />
                <div dir="ltr" className={css['wayLabel']}>
                  <span>{label}</span>
                </div>
              </div>
            </Link>
          ))}
          <button type="button" role="button" aria-label={words.theme} className={css['way']} onClick={switchTheme}>
            <div className={box(css['wayFace'])}>
              <Icon name="theme" />
              <div dir="ltr" className={css['wayLabel']}>
                <span>{words.theme}</span>
              </div>
            </div>
          </button>
          <button
            type="button"
            role="button"
            aria-label={words.language}
            className={css['way']}
            onClick={switchLanguage}
          >
            <div className={box(css['wayFace'])}>
              <Icon name="spark" />
              <div dir="ltr" className={css['wayLabel']}>
                <span>{words.language}</span>
              </div>
            </div>
          </button>
          <button
            type="button"
            role="button"
            aria-label={words.post}
            className={css['newPost']}
            data-testid="SideNav_NewTweet_Button"
            onClick={() => openReply(undefined)}
          >
            <span className={css['newPostLabel']}>{words.post}</span>
            <span className={css['newPostSign']}>+</span>
          </button>
        </nav>
        <button
          aria-label={words.accountMenu}
          role="button"
          type="button"
          className={css['account']}
          data-testid="SideNav_AccountSwitcher_Button"
        >
          <div className={box()}>
            <Avatar person={own} size={40} linked={false} />
          </div>
          <div className={box(css['accountNames'])}>
            <div dir="ltr" className={css['accountName']}>
              <span>{own.x?.name}</span>
            </div>
            <div dir="ltr" className={css['accountHandle']}>
              <span>@{ownHandle}</span>
            </div>
          </div>
        </button>
      </div>
    </header>
  );
}
