import type { Brand } from '../model/brand.ts';
import type { Finding, Mention } from '../model/mention.ts';
import { ownAccounts } from '../model/own-handles.ts';
import type { Post } from '../model/post.ts';
import { beginsWord, endsBeforeS, endsTag, endsWord, isHump, type Reading, read } from './edges.ts';
import { emptyFolded, fold, unspaced, wordCharacter } from './fold.ts';
import { findLinks, hostsUpFrom, isBelow, type WrittenLink } from './links.ts';
import { createMisspellings } from './misspellings.ts';
import { collectNeedles, type Sought } from './needles.ts';
import { buildTrie } from './trie.ts';

/** Finds which brands a post concerns, and why. */
export interface Finder {
  /**
   * One mention for each brand that the post concerns, in the order of the brands; none for our own posts and for
   * advertisements. Replies and quotes come first, then what stands in the text, in its order; of findings within one
   * another only the longest. Patterns are not looked for here (`patterns.ts`). Never throws.
   */
  readonly find: (post: Post) => Mention[];
}

/** Most findings that one mention lists. */
export const mostFindings = 500;

interface Hit {
  readonly sought: Sought;
  /** In the text. */
  readonly start: number;
  readonly end: number;
}

const hash = 35;
const underscore = 95;

/** A finder for these brands. Building it costs about 5 µs a term; build it once and keep it. */
export function createFinder(brands: readonly Brand[]): Finder {
  const collected = collectNeedles(brands);
  const { keys, needles, firstNeedle, links } = collected;
  const trie = buildTrie(keys);
  const findMisspellings = createMisspellings(collected);
  const folded = emptyFolded();
  const ours = ownAccounts(brands);

  function search(post: Post): Hit[] {
    const reading = read(post.text, folded);
    fold(post.text, folded);
    const { units, kinds, starts, ends, length } = folded;
    const hits: Hit[] = [];
    // Most texts hold nothing that is looked for, and need no list of what was found.
    let words: Set<number> | undefined;
    let known: Set<number> | undefined;
    const keep = (sought: Sought, start: number, end: number) =>
      hits.push({ sought, start: starts[start] ?? 0, end: ends[end - 1] ?? 0 });

    let start = 0;
    let inHashtag = false;
    const found = (key: number, end: number) => {
      for (let at = firstNeedle[key] ?? 0; at < (firstNeedle[key + 1] ?? 0); at += 1) {
        const needle = needles[at];
        if (needle === undefined || !hasEdges(reading, needle, start, end, inHashtag)) continue;
        known = (known ?? new Set()).add(start * 0x100000 + end);
        if ('word' in needle) words = (words ?? new Set()).add(needle.word);
        else if (needle.site === undefined || needle.site === post.site) keep(needle, start, end);
      }
    };
    for (; start < length; start += 1) {
      const isWord = ((kinds[start] ?? 0) & wordCharacter) !== 0;
      const insideWord = isWord && start > 0 && ((kinds[start - 1] ?? 0) & wordCharacter) !== 0;
      inHashtag = isWord || units[start] === underscore ? inHashtag : units[start] === hash;
      if (insideWord && (((kinds[start] ?? 0) | (kinds[start - 1] ?? 0)) & unspaced) === 0) {
        if (!inHashtag || !isHump(post.text, starts[start] ?? 0)) continue;
      }
      trie.walk(units, start, length, found);
    }
    findMisspellings?.(reading, (from, to) => known?.has(from * 0x100000 + to) === true, keep);
    if (hits.length === 0 && links.size === 0) return hits;

    const written = links.size > 0 || hits.length > 0 ? findLinks(post.text, isOurHost) : [];
    return [...outsideLinks(hits, written), ...linkHits(written)].filter(({ sought: { conditions } }) =>
      conditions === undefined
        ? true
        : !conditions.exclude.some((word) => words?.has(word)) &&
          (conditions.context.length === 0 || conditions.context.some((word) => words?.has(word))),
    );
  }

  const isOurHost = (host: string) => hostsUpFrom(host).some((above) => links.has(above));

  function linkHits(written: readonly WrittenLink[]): Hit[] {
    return written.flatMap(({ isEmail, host, path, start, end }) =>
      isEmail
        ? []
        : hostsUpFrom(host).flatMap((above) =>
            (links.get(above) ?? [])
              .filter((term) => isBelow(path, term.path))
              .map(({ sought }) => ({ sought, start, end })),
          ),
    );
  }

  function find(post: Post): Mention[] {
    if (post.promoted === true || ours(post.site, post.author.handle) !== undefined) return [];
    const hits = search(post);
    if (hits.length === 0 && post.inReplyTo === undefined && post.quoted === undefined) return [];
    const found = new Map<number, Finding[]>();
    const listFor = (brand: number) => {
      const list = found.get(brand) ?? [];
      found.set(brand, list);
      return list;
    };
    const answered = { reply: post.inReplyTo?.handle, quote: post.quoted?.author?.handle };
    for (const kind of ['reply', 'quote'] as const) {
      const handle = answered[kind];
      if (handle === undefined) continue;
      for (const brand of ours(post.site, handle) ?? []) listFor(brand).push({ kind, text: handle.slice(0, 1_000) });
    }
    const reached = new Map<number, number>();
    for (const { sought, start, end } of hits.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (end <= (reached.get(sought.brand) ?? 0)) continue;
      reached.set(sought.brand, end);
      const list = listFor(sought.brand);
      if (list.length >= mostFindings) continue;
      list.push({
        kind: sought.kind,
        text: post.text.slice(start, Math.min(end, start + 1_000)),
        start,
        end,
        ...(sought.competitor ? { competitor: true } : {}),
      });
    }
    return brands.flatMap(({ id }, brand) => {
      const list = found.get(brand);
      return list === undefined ? [] : { post, brand: id, found: list };
    });
  }

  return { find };
}

function hasEdges(
  reading: Reading,
  needle: Sought | { word: number },
  start: number,
  end: number,
  inHashtag: boolean,
): boolean {
  const edges = 'edges' in needle ? needle.edges : 'word';
  if (edges === 'handle' || edges === 'hashtag')
    return endsTag(reading.folded, start - 1, false) && endsTag(reading.folded, end, edges === 'handle');
  if (edges === 'squeezed' && !inHashtag) return false;
  if (!beginsWord(reading, start, inHashtag)) return false;
  if (endsWord(reading, end, inHashtag)) return true;
  return 'kind' in needle && (needle.kind === 'name' || needle.kind === 'product') && endsBeforeS(reading, start, end);
}

/** A name inside an address is no mention of the name, unless the name is the whole address ("Booking.example"). */
function outsideLinks(hits: readonly Hit[], links: readonly WrittenLink[]): Hit[] {
  if (links.length === 0) return [...hits];
  let next = 0;
  return hits
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while (next < links.length && (links[next]?.end ?? 0) <= start) next += 1;
      const link = links[next];
      return link === undefined || link.start >= end || (start <= link.start && link.end <= end);
    });
}
