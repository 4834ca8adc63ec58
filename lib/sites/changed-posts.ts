import type { SiteAdapter } from './adapter.ts';

/** Not in a post. */
const outside = null;

/** Adds to `changed` the elements of posts in which something changed, or which came into the page. */
export function collectChanged(
  records: readonly MutationRecord[],
  adapter: SiteAdapter,
  changed: Set<HTMLElement>,
): void {
  let last: Node | undefined;
  let post: HTMLElement | typeof outside = outside;
  for (const record of records) {
    const { target } = record;
    // Changes of one element come one after the other, and so do those of one post.
    if (target !== last) {
      last = target;
      if (post === outside || adapter.hasComments || !post.contains(target)) {
        post = postAround(target, adapter);
        if (post !== outside) changed.add(post);
      }
    }
    // Each list that is asked for is made anew: asked for where it is needed alone.
    if (post !== outside || record.type !== 'childList') continue;
    const { addedNodes } = record;
    // By number: an iterator over a list of the page asks it several times for each node.
    for (let at = 0; at < addedNodes.length; at += 1) collectBelow(addedNodes.item(at), adapter, changed);
  }
}

function postAround(target: Node, { postSelector }: SiteAdapter): HTMLElement | typeof outside {
  const element = target.nodeType === 1 ? (target as Element) : undefined; // nodeType 1 is an element
  return element?.closest<HTMLElement>(postSelector) ?? outside;
}

function collectBelow(node: Node | null, adapter: SiteAdapter, changed: Set<HTMLElement>): void {
  if (node?.nodeType !== 1) return;
  const element = node as HTMLElement; // nodeType 1; what only HTML elements have is asked of posts alone
  if (element.matches(adapter.postSelector)) changed.add(element);
  else if (element.firstElementChild === null) return;
  for (const post of adapter.findPosts(element)) changed.add(post);
}
