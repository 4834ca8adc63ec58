import * as z from 'zod/mini';
import { Author } from '../../model/post.ts';
import type { Account } from '../adapter.ts';
import { parts } from './parts.ts';

/** Longest script that is read, in UTF-16 units: one tells of a single account, in two thousand or so. */
const longestScript = 50_000;

const Counter = z.object({
  interactionType: z.optional(z.string()),
  name: z.optional(z.string()),
  userInteractionCount: Author.shape.followers,
});
const Owner = z.object({
  additionalName: z.string().check(z.regex(/^\w{1,15}$/)),
  identifier: z.string().check(z.regex(/^\d{1,25}$/)),
  interactionStatistic: z.catch(z.array(Counter), []),
});
/** Once the account was the page's author. */
const ProfilePage = z.union([z.object({ mainEntity: Owner }), z.object({ author: Owner })]);

type Stated = readonly [handle: string, account: Account] | undefined;

/** What was last read in a script: it is asked about for each mention of a profile. */
const lastRead = new WeakMap<Element, { readonly text: string; readonly stated: Stated }>();

/**
 * What a profile states of its account for search engines, by its handle in lower case. X moves between profiles without
 * loading, and what stands there may still be of the one before: so it goes by the handle that it names, not by the page's.
 */
export function readStatedAccount(root: ParentNode): Stated {
  const script = root.querySelector(parts.stated);
  if (script === null) return undefined;
  const text = script.textContent ?? '';
  const last = lastRead.get(script);
  if (last?.text === text) return last.stated;
  const stated = read(text);
  lastRead.set(script, { text, stated });
  return stated;
}

function read(script: string): Stated {
  const stated = ProfilePage.safeParse(contentOf(script)).data;
  if (stated === undefined) return undefined;
  const { additionalName, identifier, interactionStatistic } =
    'mainEntity' in stated ? stated.mainEntity : stated.author;
  const followers = interactionStatistic.find(isFollowers)?.userInteractionCount;
  const account = { userId: identifier, ...(followers === undefined ? {} : { followers }) };
  return [additionalName.toLowerCase(), account];
}

/** "Friends", beside it, are those whom the account follows. */
function isFollowers({ interactionType, name }: z.infer<typeof Counter>): boolean {
  return interactionType?.endsWith('/FollowAction') ?? name === 'Follows';
}

function contentOf(script: string): unknown {
  if (script.length > longestScript) return undefined;
  try {
    return JSON.parse(script);
  } catch {
    return undefined; // not there, or not whole
  }
}
