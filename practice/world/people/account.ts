import { stableNumber } from '../ids.ts';
import type { Person, XAccount } from '../types.ts';

/** What is written down of somebody; the sites' own ids follow from the key. */
export interface WrittenPerson {
  readonly key: string;
  readonly x?: Omit<XAccount, 'userId'>;
  readonly facebook?: { readonly name: string; readonly vanity?: string; readonly page?: true };
}

export function person({ key, x, facebook }: WrittenPerson): Person {
  return {
    key,
    ...(x && { x: { ...x, userId: stableNumber(`x:${key}`, key.length % 3 === 0 ? 10 : 19) } }),
    ...(facebook && { facebook: { ...facebook, id: stableNumber(`facebook:${key}`, 15) } }),
  };
}
