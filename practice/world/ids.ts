import { chance, hash } from './chance.ts';

/** X counts its ids' milliseconds from here (2010-11-04T01:42:54.657Z). */
const snowflakeEpoch = 1_288_834_974_657;
/** Ids are counted back from a fixed day, so that a post keeps its id when the page is loaded again later. */
const idsNow = Date.UTC(2026, 10, 20);

/** The id of a post: stable for its key, greater for younger ones. `ago` in minutes. */
export function postId(key: string, ago: number): string {
  return snowflake(idsNow - ago * 60_000, hash(key));
}

/** An id as X makes them, for a moment in milliseconds since the epoch. */
export function snowflake(at: number, low: number): string {
  return String((BigInt(Math.round(at) - snowflakeEpoch) << 22n) | BigInt(low & 0x3fffff));
}

/** A number with this many digits that looks like a site's id and never changes for its key. */
export function stableNumber(key: string, digits: number): string {
  const roll = chance(hash(key));
  let number = String(1 + Math.floor(roll() * 9));
  while (number.length < digits) number += String(Math.floor(roll() * 10));
  return number;
}
