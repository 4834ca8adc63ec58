/** How the page moves between its places without loading anew. */
export interface Routing {
  /** Where the page is, as the site itself would say. */
  readonly address: () => URL;
  readonly go: (path: string) => void;
  readonly back: () => void;
  /** Calls back after each move; answers how to stop. */
  readonly follow: (moved: () => void) => () => void;
}

/** The browser's own address bar and history. */
export function pathRouting(): Routing {
  const followers = new Set<() => void>();
  const tell = () => {
    for (const moved of followers) moved();
  };
  return {
    address: () => new URL(location.href),
    go: (path) => {
      history.pushState(undefined, '', path);
      tell();
    },
    back: () => history.back(),
    follow: (moved) => {
      followers.add(moved);
      addEventListener('popstate', moved);
      return () => {
        followers.delete(moved);
        removeEventListener('popstate', moved);
      };
    },
  };
}

/** A history of its own, for a page that lives at another address. */
export function memoryRouting(start: string): Routing {
  const places = [new URL(start)];
  const followers = new Set<() => void>();
  const here = () => places.at(-1) ?? new URL(start);
  const tell = () => {
    for (const moved of followers) moved();
  };
  return {
    address: here,
    go: (path) => {
      places.push(new URL(path, here()));
      tell();
    },
    back: () => {
      if (places.length > 1) places.pop();
      tell();
    },
    follow: (moved) => {
      followers.add(moved);
      return () => followers.delete(moved);
    },
  };
}
