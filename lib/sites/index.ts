import type { SiteId } from '../model/ids.ts';
import type { SiteAdapter } from './adapter.ts';
import { facebook } from './facebook.ts';
import { x } from './x.ts';

const bySite: { readonly [Site in SiteId]: SiteAdapter } = { x, facebook };

/** Every site that can be read. */
export const adapters: readonly SiteAdapter[] = Object.values(bySite);

/** The adapter for a page; undefined where none reads it. */
export function adapterFor(address: URL): SiteAdapter | undefined {
  return adapters.find((adapter) => adapter.matches(address));
}
