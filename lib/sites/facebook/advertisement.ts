import type { PageFacts } from '../adapter.ts';
import { advertisementToken, parts, sponsored } from './parts.ts';
import type { PostParts } from './post-parts.ts';
import { viewOf } from './view.ts';
import { visibleLetters } from './visible-words.ts';

/** Whether somebody paid for a post to be shown here: it says why it is shown, its links are longer, or it says so. */
export function isAdvertisement(post: Element, found: PostParts, page: PageFacts): boolean {
  if (post.querySelector(parts.advertisement) !== null) return true;
  const least = viewOf(page.address) === 'search' ? advertisementToken.search : advertisementToken.other;
  if (found.links.some(({ element }) => tokenLength(element.getAttribute('href') ?? '') >= least)) return true;
  return labels(found).some((label) => sponsoredLetters.has(lettersOf(label)));
}

function tokenLength(href: string): number {
  const start = href.indexOf('__cft__[0]=');
  if (start === -1) return 0;
  const end = href.indexOf('&', start);
  return (end === -1 ? href.length : end) - start - '__cft__[0]='.length;
}

/** What stands where other posts have their time: in a link that leads nowhere, or in no link at all. */
function labels({ header, links }: PostParts): string[] {
  const nowhere = links.filter(
    ({ element, person, group, post }) => !person && !group && !post && header?.contains(element),
  );
  if (nowhere.length > 0) return nowhere.map(({ element }) => labelOf(element));
  return links.some(({ post }) => post) ? [] : (header?.textContent?.split('·') ?? []);
}

/** Said aloud, or written elsewhere on the page (2020 to 2023), or scrambled. */
function labelOf(link: Element): string {
  const page = link.ownerDocument;
  const named = link.querySelector('[aria-labelledby]')?.getAttribute('aria-labelledby');
  const drawn = link.querySelector('use')?.getAttribute('xlink:href')?.slice(1);
  const elsewhere = named ?? drawn;
  const written = elsewhere && page.getElementById(elsewhere)?.textContent;
  return (
    link.getAttribute('aria-label') ??
    (written ||
      (visibleLetters(link)
        ?.map(({ textContent }) => textContent)
        .join('') ??
        ''))
  );
}

/** The letters of a word in no order, since that of a scrambled one may not be known: no time has the same ones. */
function lettersOf(word: string): string {
  return [...word.normalize('NFD').replace(/[\p{M}\p{Cf}\s]/gu, '')].sort().join('');
}

const sponsoredLetters: ReadonlySet<string> = new Set(sponsored.map(lettersOf));
