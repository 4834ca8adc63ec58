import type { Post } from '../../model/post.ts';
import { nameOf, optionalElement, present, textOf } from '../dom.ts';
import { foreignParts, handleOf, handleOfAvatar, readName, type Status, statusBelow, statusOf } from './identify.ts';
import { parts } from './parts.ts';

type Answered = Post['inReplyTo'];

/** What of a post tells which one it answers. */
export interface Answering {
  readonly post: Element;
  readonly id: string;
  /** In which it stands in a list; a dialog's copy has none. */
  readonly cell: Element | undefined;
  readonly userName: Element;
  readonly text: Element | undefined;
}

/** The post that this one answers, as far as the page shows it. */
export function answeredPost({ post, id, cell, userName, text }: Answering, address: URL): Answered {
  if (cell !== undefined && isJoinedToCellAbove(post)) return postIn(cell.previousElementSibling);
  return namedAbove(post, userName, text) ?? (cell && conversationOf(cell, id, address));
}

function isJoinedToCellAbove(post: Element): boolean {
  const row = optionalElement(post, parts.postAvatar)?.parentElement?.parentElement;
  const over = row?.previousElementSibling?.firstElementChild;
  return over != null && over.childElementCount > 1 && over.firstElementChild?.childElementCount === 1;
}

function postIn(cell: Element | null): Answered {
  const post = cell?.querySelector(parts.post);
  return post ? answer(post) : undefined;
}

function answer(post: Element): Answered {
  const foreign = foreignParts(post);
  const handle = handleOfAvatar(post, foreign);
  const status = statusBelow(post, handle, foreign);
  return status && present({ id: status.id, handle: handle ?? status.handle, name: readName(post) });
}

/** "Replying to @NAME", where X shows it: links to accounts between the author's line and the words. */
function namedAbove(post: Element, userName: Element, text: Element | undefined): Answered {
  // A reply of pictures alone has the line above these.
  const own = text ?? optionalElement(post, parts.media, foreignParts(post)) ?? null;
  for (let part: Element | null = own; part !== null && part !== post; part = part.parentElement) {
    for (let above = part.previousElementSibling; above !== null; above = above.previousElementSibling) {
      if (above.contains(userName)) return undefined;
      const named = firstAccount(above);
      if (named !== undefined) return named;
    }
  }
  return undefined;
}

function firstAccount(line: Element): Answered {
  for (const link of line.querySelectorAll('a[href]')) {
    const handle = handleOf(link.getAttribute('href'));
    const name = nameOf(textOf(link));
    if (handle !== undefined) return present({ handle, name: name?.startsWith('@') ? undefined : name });
  }
  return undefined;
}

/** A page has one address for hundreds of posts. */
const conversations = new WeakMap<URL, Status | typeof noConversation>();
const noConversation = null;

/** The post that a page is about. */
function conversationAt(address: URL): Status | undefined {
  let about = conversations.get(address);
  if (about === undefined) {
    about = statusOf(address.pathname) ?? noConversation;
    conversations.set(address, about);
  }
  return about ?? undefined;
}

/** Posts that X recommends below a conversation, by the list they stand in. */
const recommended = new WeakMap<Element, { readonly below: string; readonly ids: Set<string> }>();

/** On a conversation's page everything below the post it is about answers that post, up to what X recommends. */
function conversationOf(cell: Element, id: string, address: URL): Answered {
  const about = conversationAt(address);
  const list = cell.parentElement;
  if (about === undefined || about.id === id || list === null) return undefined;
  const { ids } = recommendedIn(list, about.id);
  if (ids.has(id)) return undefined;
  for (let above = cell.previousElementSibling; above !== null; above = above.previousElementSibling) {
    const other = above.querySelector(parts.post);
    if (other?.matches(parts.focused)) return answer(other);
    const isHeading = other === null && above.querySelector(parts.heading) !== null;
    // The heading is scrolled out of the page before what stands below it: then a post above tells.
    if (isHeading || (other !== null && ids.size > 0 && ids.has(idOf(other) ?? ''))) {
      ids.add(id);
      return undefined;
    }
  }
  if (list.querySelector(parts.focused)) return undefined; // it stands below
  // Scrolled out of the page: only the first post of the thread, at the very top, answers nobody.
  const offset = /translateY\(([\d.]+)px\)/.exec(cell.getAttribute('style') ?? '')?.[1];
  return offset === undefined || Number(offset) === 0 ? undefined : { id: about.id, handle: about.handle };
}

function recommendedIn(list: Element, below: string): { readonly ids: Set<string> } {
  const known = recommended.get(list);
  if (known?.below === below) return known;
  const none = { below, ids: new Set<string>() };
  recommended.set(list, none);
  return none;
}

function idOf(post: Element): string | undefined {
  const foreign = foreignParts(post);
  return statusBelow(post, handleOfAvatar(post, foreign), foreign)?.id;
}
