import twitterText from 'twitter-text';
import type { SiteId } from '../model/ids.ts';

/** How much of a site's room a reply takes. */
export interface CharacterCount {
  readonly used: number;
  readonly limit: number;
  readonly over: boolean;
}

/**
 * X without a paid plan, in weighted characters: an emoji or a CJK character weighs two, any link 23. Counted by X's
 * own twitter-text, configuration 3, which takes emoji younger than itself for more than two, never for less.
 */
const xLimit = 280;
/** Comments on Facebook, in UTF-16 units; Facebook publishes no figure, every list of limits has this one (seen 2026-11). */
const facebookLimit = 8_000;
/** What stands after this many units is counted one by one: twitter-text takes time in the square of the length. */
const longestWeighed = 4_000;

/** Counts a reply as its site does. twitter-text is large: only views import this file. */
export function countCharacters(site: SiteId, text: string): CharacterCount {
  const limit = site === 'x' ? xLimit : facebookLimit;
  const used = site === 'x' ? weigh(text) : text.length;
  return { used, limit, over: used > limit };
}

function weigh(text: string): number {
  const rest = Math.max(0, text.length - longestWeighed);
  return twitterText.parseTweet(text.slice(0, longestWeighed)).weightedLength + rest;
}
