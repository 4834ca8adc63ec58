import { chance, hash } from '../chance.ts';
import { stableNumber } from '../ids.ts';
import type { Person, XAccount } from '../types.ts';

/** What is written down of somebody; the sites' own ids, and how many follow them, come from the key. */
export interface WrittenPerson {
  readonly key: string;
  readonly x?: Omit<XAccount, 'userId' | 'followers'>;
  readonly facebook?: { readonly name: string; readonly vanity?: string; readonly page?: true };
}

export function person({ key, x, facebook }: WrittenPerson): Person {
  return {
    key,
    ...(x && {
      x: { ...x, userId: stableNumber(`x:${key}`, key.length % 3 === 0 ? 10 : 19), followers: followersOf(key) },
    }),
    ...(facebook && { facebook: { ...facebook, id: stableNumber(`facebook:${key}`, 15) } }),
  };
}

/** From ten to a hundred thousand. */
function followersOf(key: string): number {
  return Math.round(10 ** (1 + 4 * chance(hash(`followers:${key}`))()));
}
