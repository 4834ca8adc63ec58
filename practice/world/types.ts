import type { SiteId } from '../../lib/model/ids.ts';

/** The brand that the practice feeds talk about: ours by default, the user's own after the first run. */
export interface PracticeBrand {
  readonly name: string;
  /** Own account on X, without `@`. */
  readonly handle: string;
  /** Own hashtag, without `#`. */
  readonly tag: string;
  /** Own domain, without protocol. */
  readonly domain: string;
  readonly products: readonly [string, string];
}

/** A person's account on X. */
export interface XAccount {
  readonly handle: string;
  /** The handle it has whenever one comes back. */
  readonly nextHandle?: string;
  /** Never changes, whatever becomes of the handle. */
  readonly userId: string;
  readonly followers: number;
  readonly name: string;
  readonly bio: string;
  readonly verified?: 'person' | 'business';
  /** Shown as a badge beside the name: the key of the brand this account belongs to. */
  readonly affiliate?: string;
}

/** A person's account on Facebook. */
export interface FacebookAccount {
  readonly id: string;
  /** The name in the address (`/vanity`); without one the address is `/profile.php?id=…`. */
  readonly vanity?: string;
  readonly name: string;
  /** A page of a business or association rather than a person. */
  readonly page?: true;
}

/** Somebody in the practice world; the same person on both networks has one key. */
export interface Person {
  readonly key: string;
  readonly x?: XAccount;
  readonly facebook?: FacebookAccount;
}

/** A Facebook group. */
export interface Group {
  readonly key: string;
  readonly id: string;
  readonly name: string;
}

export const moods = ['negative', 'neutral', 'positive', 'question', 'sarcastic'] as const;
/** What an attentive colleague would say of a post. */
export type Mood = (typeof moods)[number];

export interface Picture {
  /** What the author wrote as alternative text; absent where nobody did. */
  readonly description?: string;
}

/** A post as written down in `posts/`: placeholders unfilled, times as ages. */
export interface WrittenPost {
  readonly key: string;
  /** Key of a person. */
  readonly by: string;
  /** Minutes before now. */
  readonly ago: number;
  /** May hold `{brand}`, `{handle}`, `{tag}`, `{domain}`, `{product}`, `{product2}` and the forms of `fill-text.ts`. */
  readonly text: string;
  /** BCP 47, or `und` where a site could not tell. */
  readonly lang: string;
  readonly mood: Mood;
  /** Where it stands; X unless said. */
  readonly on?: 'facebook' | 'both';
  /** Key of a group (Facebook). */
  readonly group?: string;
  /** Key of the post it answers. */
  readonly answers?: string;
  /** Key of the post it quotes; never one that quotes another. */
  readonly quotes?: string;
  /** Key of the person through whom it reached the home feed. */
  readonly repostedBy?: string;
  readonly images?: readonly Picture[];
  /** Length of an attached video in seconds. */
  readonly video?: number;
  /** Preview of a linked page. */
  readonly card?: { readonly domain: string; readonly title: string };
  /** What a reader with another language is shown instead of the words, until asking for the original. */
  readonly translation?: { readonly lang: string; readonly text: string };
  readonly promoted?: true;
  readonly pinned?: true;
  /** Overrides what `text`, `answers` and `quotes` say: `nobody` for words that only look like the brand's. */
  readonly about?: 'brand' | 'competitor' | 'nobody';
}

export interface Counts {
  readonly replies: number;
  readonly reposts: number;
  readonly likes: number;
  readonly bookmarks: number;
  readonly views: number;
}

/** A post as it stands in a feed at a given time, about a given brand. */
export interface WorldPost {
  /** The site's own id: the same at every load, greater for later posts, as X's are. */
  readonly id: string;
  readonly key: string;
  readonly sites: readonly SiteId[];
  readonly author: Person;
  readonly text: string;
  readonly lang: string;
  readonly mood: Mood;
  /** Milliseconds since the epoch. */
  readonly postedAt: number;
  readonly answers?: WorldPost;
  readonly quotes?: WorldPost;
  readonly repostedBy?: Person;
  readonly group?: Group;
  readonly images: readonly Picture[];
  readonly video?: number;
  readonly card?: { readonly domain: string; readonly title: string };
  readonly translation?: { readonly lang: string; readonly text: string };
  readonly promoted: boolean;
  readonly pinned: boolean;
  /** The truth about it, for tests: whom it concerns. The brand's own posts concern nobody. */
  readonly concerns?: 'brand' | 'competitor';
  readonly counts: Counts;
}

/** Everything the practice feeds show. */
export interface World {
  readonly brand: PracticeBrand;
  /** The account the practice pages are signed in with. */
  readonly own: Person;
  readonly now: number;
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
  /** Newest first, both sites. */
  readonly posts: readonly WorldPost[];
}
