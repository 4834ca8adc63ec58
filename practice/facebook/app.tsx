import {
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { showPracticeWindow } from '../practice-window.ts';
import type { Routing } from '../routing.ts';
import type { World } from '../world/index.ts';
import look from './look.module.css';
import { PlaceView } from './places/place-view.tsx';
import { PostDialog } from './places/post-dialog.tsx';
import { Chat, ContactsRail, WaysRail } from './shell/rails.tsx';
import { TopBar } from './shell/top-bar.tsx';
import { type Language, labels } from './state/labels.ts';
import { placeAt } from './state/places.ts';
import { type OpenEditor, type Practice, PracticeContext } from './state/practice-context.ts';
import { firstState, reduce } from './state/practice-state.ts';
import { usePostShortcuts } from './state/use-shortcuts.ts';

interface Props {
  readonly world: World;
  readonly routing: Routing;
  readonly language: Language;
  readonly theme: 'dark' | 'light';
}

/** The whole page. */
export function App({ world, routing, language, theme }: Props) {
  const [state, dispatch] = useReducer(reduce, world, () => firstState(world, { language, dark: theme === 'dark' }));
  const href = useSyncExternalStore(routing.follow, () => routing.address().href);
  const [editors] = useState(() => new Set<OpenEditor>());
  const clock = useClock(world.now);
  const words = labels[state.language];
  const address = useMemo(() => new URL(href), [href]);
  const sent = useRef(state.sent);
  const [shortcuts] = useState<string[]>([]);

  const registerEditor = useCallback(
    (editor: OpenEditor) => {
      editors.add(editor);
      return () => editors.delete(editor);
    },
    [editors],
  );
  useEffect(() => {
    sent.current = state.sent;
  }, [state.sent]);
  useEffect(
    () => showPracticeWindow({ site: 'facebook', editors, sent: () => sent.current, shortcuts }),
    [editors, shortcuts],
  );
  useEffect(() => {
    document.title = `(3) ${words.home} | Facebook`;
  }, [words]);
  useMoved(href, () => {
    dispatch({ do: 'closeDialog' });
    document.scrollingElement?.scrollTo(0, 0);
  });
  useEffect(() => {
    const { classList } = document.documentElement;
    const mode = state.dark ? '__fb-dark-mode' : '__fb-light-mode';
    classList.add(mode);
    return () => classList.remove(mode);
  }, [state.dark]);
  useEffect(() => {
    document.documentElement.lang = words.locale;
  }, [words]);
  usePostShortcuts((key) => shortcuts.push(key));

  const practice = useMemo<Practice>(
    () => ({ world, state, dispatch, words, routing, address, clock, registerEditor }),
    [world, state, words, routing, address, clock, registerEditor],
  );
  const open = state.posts.find(({ id }) => id === state.dialog);
  const place = placeAt(address);

  return (
    <PracticeContext value={practice}>
      <div className={look['page']}>
        <TopBar />
        <div className={look['columns']}>
          <WaysRail />
          <div role="main" {...(place.kind === 'search' && { 'aria-label': words.searchResults })}>
            <PlaceView place={place} />
          </div>
          <ContactsRail />
        </div>
        {open !== undefined && <PostDialog key={open.id} post={open} />}
        <Chat />
      </div>
    </PracticeContext>
  );
}

/** Runs when the page has gone to another address. */
function useMoved(href: string, then: () => void): void {
  const moved = useEffectEvent(then);
  const before = useRef(href);
  useEffect(() => {
    if (before.current === href) return;
    before.current = href;
    moved();
  }, [href]);
}

/** The time from `now` on, as it goes by. */
function useClock(now: number): () => number {
  const [started] = useState(() => performance.now());
  return useCallback(() => Math.round(now + performance.now() - started), [now, started]);
}
