import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { showPracticeWindow } from '../../practice-window.ts';
import type { Routing } from '../../routing.ts';
import type { World, WorldPost } from '../../world/index.ts';
import { ReplyDialog } from '../compose/reply-dialog.tsx';
import { english } from '../state/english.ts';
import { german } from '../state/german.ts';
import { ownPosts } from '../state/own-posts.ts';
import { type Place, placeAt } from '../state/place.ts';
import { type OpenEditor, type Practice, PracticeContext, type Remembered } from '../state/practice-context.ts';
import { sessionStore } from '../state/session.ts';
import { useShortcuts } from '../state/use-shortcuts.ts';
import type { Language } from '../state/words.ts';
import { box } from './box.ts';
import { ConversationPage } from './conversation-page.tsx';
import { HomePage } from './home-page.tsx';
import css from './page.module.css';
import { ProfilePage } from './profile-page.tsx';
import { RightColumn } from './right-column.tsx';
import { SearchPage } from './search-page.tsx';
import { SideNav } from './side-nav.tsx';
import { Toast } from './toast.tsx';
import { useStatedAccount } from './use-stated-account.ts';

const toastFor = 6_000;
const titleFlash = 60;

interface Props {
  readonly world: World;
  readonly routing: Routing;
  readonly language: Language;
  readonly theme: 'dark' | 'light';
}

/** The whole page. */
export function App({ world, routing, ...first }: Props) {
  const [language, setLanguage] = useState(first.language);
  const [theme, setTheme] = useState(first.theme);
  const [store] = useState(sessionStore);
  const session = useSyncExternalStore(store.follow, store.now);
  const href = useSyncExternalStore(routing.follow, () => routing.address().href);
  const [toast, setToast] = useState<string>();
  const [answered, setAnswered] = useState<WorldPost>();
  const [editors] = useState(() => new Set<OpenEditor>());
  const [shortcuts] = useState<string[]>([]);
  const [remembered] = useState((): Remembered => ({ tab: 'forYou', timelines: new Map() }));
  const [started] = useState(() => performance.now());
  const words = language === 'de' ? german : english;
  const place = useMemo(() => placeAt(new URL(href)), [href]);
  const ground = useGround(place);

  const posts = useMemo(() => {
    const known = new Map(world.posts.map((post) => [post.id, post]));
    return [...ownPosts(session.sent, world.own, known), ...world.posts.filter(({ sites }) => sites.includes('x'))];
  }, [world, session.sent]);
  const { byId, answersTo } = useMemo(() => threads(posts), [posts]);

  const registerEditor = useCallback(
    (editor: OpenEditor) => {
      editors.add(editor);
      return () => editors.delete(editor);
    },
    [editors],
  );
  const openReply = useCallback(
    (post: WorldPost | undefined) => {
      setAnswered(post);
      routing.go('/compose/post');
    },
    [routing],
  );
  useEffect(
    () => showPracticeWindow({ site: 'x', editors, shortcuts, sent: () => store.now().sent }),
    [editors, shortcuts, store],
  );
  useEffect(() => {
    if (toast === undefined) return;
    const timer = setTimeout(() => setToast(undefined), toastFor);
    return () => clearTimeout(timer);
  }, [toast]);
  useTitle(href, words.home);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.style.colorScheme = theme;
  }, [language, theme]);
  useShortcuts({
    newPost: () => openReply(undefined),
    home: () => routing.go('/home'),
    pressed: (key) => shortcuts.push(key),
  });

  const practice = useMemo<Practice>(
    () => ({
      brand: world.brand,
      own: world.own,
      ownHandle: world.own.x?.handle ?? '',
      posts,
      byId,
      answersTo,
      routing,
      session,
      store,
      words,
      clock: () => world.now + performance.now() - started,
      openReply,
      sent: setToast,
      remembered,
      registerEditor,
    }),
    [world, posts, byId, answersTo, routing, session, store, words, started, openReply, remembered, registerEditor],
  );
  const suggested = useMemo(
    () => world.people.filter(({ key }) => ['teatower', 'cornerbeans', 'zuri'].includes(key)),
    [world],
  );
  const open = ground.view === 'conversation' ? byId.get(ground.id) : undefined;
  const speaking = open === undefined ? [] : [...new Set([open.author, open.answers?.author ?? open.author])];
  const person =
    ground.view === 'profile' ? world.people.find(({ x }) => sameHandle(x?.handle, ground.handle)) : undefined;
  useStatedAccount(person);
  return (
    <PracticeContext value={practice}>
      <div className={box(css['page'])}>
        <SideNav
          switchTheme={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
          switchLanguage={() => setLanguage(language === 'de' ? 'en' : 'de')}
        />
        <main role="main" className={box(css['main'])}>
          <div className={box(css['primary'])} data-testid="primaryColumn">
            {ground.view === 'conversation' && <ConversationPage key={ground.id} id={ground.id} />}
            {ground.view === 'search' && <SearchPage key={ground.query} query={ground.query} />}
            {person && <ProfilePage key={person.key} person={person} />}
            {(ground.view === 'home' || (ground.view === 'profile' && !person)) && <HomePage suggested={suggested} />}
          </div>
          <RightColumn suggested={suggested} speaking={speaking} />
        </main>
      </div>
      <div id="layers">
        {place.view === 'compose' && <ReplyDialog post={answered} close={routing.back} />}
        {toast !== undefined && <Toast id={toast} />}
      </div>
    </PracticeContext>
  );
}

function sameHandle(left: string | undefined, right: string): boolean {
  return left?.toLowerCase() === right.toLowerCase();
}

/** What lies under the dialog: the place where one was before. */
function useGround(place: Place): Exclude<Place, { view: 'compose' }> {
  const [ground, setGround] = useState<Exclude<Place, { view: 'compose' }>>({ view: 'home' });
  if (place.view === 'compose' || place === ground) return ground;
  setGround(place);
  return place;
}

/** The tab's title: "X" for a moment after each move, as on the site. */
function useTitle(href: string, home: string): void {
  const last = useRef<string>(undefined);
  useEffect(() => {
    const title = `(3) ${home} / X`;
    document.title = last.current === undefined || last.current === href ? title : 'X';
    last.current = href;
    const timer = setTimeout(() => {
      document.title = title;
    }, titleFlash);
    return () => clearTimeout(timer);
  }, [href, home]);
}

function threads(posts: readonly WorldPost[]): Pick<Practice, 'byId' | 'answersTo'> {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const answersTo = new Map<string, WorldPost[]>();
  for (const post of [...posts].reverse()) {
    if (post.answers === undefined) continue;
    const siblings = answersTo.get(post.answers.id);
    if (siblings) siblings.push(post);
    else answersTo.set(post.answers.id, [post]);
  }
  return { byId, answersTo };
}
