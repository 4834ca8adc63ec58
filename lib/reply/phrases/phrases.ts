import type { Need, ReplyKind } from '../../model/response.ts';
import type { ToldIssue } from '../told-issue.ts';

/** How a language says what every reply needs; each line is one of several, so that no two replies sound alike. */
export interface Phrases {
  /** With `{{customer.firstName}}`, and for those whose name nobody knows. */
  readonly greetings: readonly string[];
  readonly greetingsUnnamed: readonly string[];
  /** The first sentence, by what the post calls for; `{about}` is one of `about`. */
  readonly opening: Readonly<Record<Need, readonly string[]>>;
  /** What a post is about, as it stands after "sorry about". */
  readonly about: Readonly<Record<ToldIssue, string>>;
  /** What is said where nothing ready fits, by what the post calls for; nobody is thanked in private. */
  readonly body: Readonly<Record<Need, Readonly<Partial<Record<ReplyKind, readonly string[]>>>>>;
  /**
   * What is asked of somebody in trouble with this, and not "what happened, and since when?": what they can tell in public, so no number of an order, and no more
   * than their own words have told already. `answerHere` comes after it.
   */
  readonly asks: Readonly<Record<Exclude<ToldIssue, 'product' | 'other'>, string>>;
  readonly answerHere: string;
  /** What answers a post that is about somebody else. */
  readonly notUs: readonly string[];
  /** For posts that are glad, where the brand likes a joke. */
  readonly light: readonly string[];
  /** They wrote before: `{month}` is when. Says nothing of who has read it. */
  readonly remembered: string;
  /** A promise stands: `{date}` is when it is due. */
  readonly promised: string;
  /** With `{{agent.name}}`. */
  readonly signOffs: readonly string[];
}
