import twitterText from 'twitter-text';
import type { SiteId } from '../model/ids.ts';
import { room } from './room.ts';

/** How much of a site's room a reply takes. */
export interface CharacterCount {
  readonly used: number;
  readonly limit: number;
  readonly over: boolean;
}

/** What stands after this many units is counted one by one: twitter-text takes time in the square of the length. */
const longestWeighed = 4_000;

/** Counts a reply as its site does. twitter-text is large: only views import this file. */
export function countCharacters(site: SiteId, text: string): CharacterCount {
  const [used, limit] = [counts[site](text), room[site]];
  return { used, limit, over: used > limit };
}

const counts: { readonly [Site in SiteId]: (text: string) => number } = { x: weigh, facebook: ({ length }) => length };

/**
 * An emoji or a CJK character weighs two, any link 23. Counted by X's own twitter-text, configuration 3, which takes
 * emoji younger than itself for more than two, never for less.
 */
function weigh(text: string): number {
  const rest = Math.max(0, text.length - longestWeighed);
  return twitterText.parseTweet(text.slice(0, longestWeighed)).weightedLength + rest;
}
