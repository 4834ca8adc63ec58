import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Allowed {
  /** What the browser answers when it is asked for one thing. */
  readonly contains: () => boolean;
  /** What it lists when it is asked for all: sites, and whether it knows data that leaves the machine (Firefox). */
  readonly origins?: readonly string[];
  readonly asksForData?: () => boolean;
  /** What the person answers. */
  readonly says?: () => boolean;
}

/** Permissions as browsers have them and the fake browser has not; answers what was asked for and given back. */
export function permissions({ contains, origins = [], asksForData = () => false, says = () => true }: Allowed) {
  const request = vi.fn(async () => says());
  const remove = vi.fn(async () => true);
  const never = { addListener() {}, removeListener() {} };
  Object.assign(fakeBrowser.permissions, {
    contains: async () => contains(),
    getAll: async () => ({ origins, permissions: [], ...(asksForData() && { data_collection: [] }) }),
    request,
    remove,
    onAdded: never,
    onRemoved: never,
  });
  return { request, remove };
}
