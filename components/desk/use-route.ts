import { useSyncExternalStore } from 'react';

/** The desk's pages; the address of each is `desk.html#/<route>`. */
export const routes = [
  'queue',
  'promises',
  'supporters',
  'responses',
  'brands',
  'settings',
  'data',
  'first-run',
] as const;
export type Route = (typeof routes)[number];

/** Where the desk is, from its address, so that back, forward and bookmarks work. */
export function useRoute(): Route {
  return useSyncExternalStore(watchAddress, currentRoute);
}

/** The address of a page of the desk, within the desk. */
export function routeAddress(route: Route): string {
  return `#/${route}`;
}

export function goTo(route: Route): void {
  location.hash = routeAddress(route);
}

function watchAddress(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

function currentRoute(): Route {
  const named = location.hash.replace(/^#\//, '');
  return routes.find((route) => route === named) ?? 'queue';
}
