import { useSyncExternalStore } from 'react';

/** The desk's pages; the address of each is `desk.html#/<route>`. */
export const routes = [
  'queue',
  'customers',
  'promises',
  'supporters',
  'responses',
  'knowledge',
  'brands',
  'settings',
  'data',
  'import',
  'first-run',
] as const;
export type Route = (typeof routes)[number];

/** Where the desk is, from its address, so that back, forward and bookmarks work. */
export function useRoute(): Route {
  return useSyncExternalStore(watchAddress, currentRoute);
}

/** The address of a page of the desk, or of one thing on it, within the desk. */
export function routeAddress(route: Route, detail?: string): string {
  return detail === undefined ? `#/${route}` : `#/${route}/${encodeURIComponent(detail)}`;
}

export function goTo(route: Route, detail?: string): void {
  location.hash = routeAddress(route, detail);
}

/** From one thing on a page to the next one: the way back leads to where the first was opened. */
export function goOn(route: Route, detail: string): void {
  location.replace(routeAddress(route, detail));
}

/** Which one of a page's things its address names: the customer of `#/customers/<id>`. */
export function useDetail(): string | undefined {
  return useSyncExternalStore(watchAddress, currentDetail);
}

function watchAddress(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

function currentRoute(): Route {
  const [named] = addressParts();
  return routes.find((route) => route === named) ?? 'queue';
}

function currentDetail(): string | undefined {
  const [, detail] = addressParts();
  try {
    return detail === undefined || detail === '' ? undefined : decodeURIComponent(detail);
  } catch {
    return undefined; // an address that somebody cut off
  }
}

function addressParts(): string[] {
  return location.hash.replace(/^#\//, '').split('/');
}
