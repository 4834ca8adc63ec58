import { useEffect, useRef } from 'react';

interface Acts {
  readonly newPost: () => void;
  readonly home: () => void;
  readonly pressed: (key: string) => void;
}

/** The keys that X takes wherever they are pressed, unless somebody is writing in something that X knows to be a field. */
export function useShortcuts(acts: Acts): void {
  const current = useRef(acts);
  useEffect(() => {
    current.current = acts;
  });
  useEffect(() => {
    const take = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || writing(target) || inDialog()) return;
      if (!act(key, current.current)) return;
      current.current.pressed(key);
      event.preventDefault();
    };
    document.addEventListener('keydown', take, true);
    return () => document.removeEventListener('keydown', take, true);
  }, []);
}

function writing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}

function inDialog(): boolean {
  return document.querySelector('[role="dialog"]') !== null;
}

/** Does what the key stands for; false where it stands for nothing. */
function act(key: string, acts: Acts): boolean {
  const article = document.activeElement?.closest('article[data-testid="tweet"]');
  const press = (selector: string) => article?.querySelector<HTMLElement>(selector)?.click();
  switch (key) {
    case 'j':
      step(article, 1);
      return true;
    case 'k':
      step(article, -1);
      return true;
    case 'r':
      press('[data-testid="reply"]');
      return true;
    case 'l':
      press('[data-testid="like"], [data-testid="unlike"]');
      return true;
    case 'Enter':
      if (article !== document.activeElement) return false;
      press('a:has(> time)');
      return true;
    case 'n':
      acts.newPost();
      return true;
    case '.':
      scrollTo({ top: 0 });
      return true;
    case 'h':
      acts.home();
      return true;
    case '/':
      document.querySelector<HTMLElement>('[data-testid="SearchBox_Search_Input"]')?.focus();
      return true;
    default:
      return false;
  }
}

/** Puts the focus on the next post in the direction, and into view below the bar on top. */
function step(article: Element | null | undefined, by: 1 | -1): void {
  const articles = [
    ...document.querySelectorAll<HTMLElement>('[data-testid="cellInnerDiv"] article[data-testid="tweet"]'),
  ];
  const at = article instanceof HTMLElement ? articles.indexOf(article) : -1;
  const onScreen = articles.findIndex((each) => each.getBoundingClientRect().top > 50);
  const next = articles[at === -1 ? onScreen : at + by];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'center' });
}
