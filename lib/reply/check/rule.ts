import type { CheckRule } from '../../model/check.ts';
import type { Customer } from '../../model/customer.ts';
import type { Sentiment } from '../../model/mention.ts';
import type { Post } from '../../model/post.ts';
import type { Intent } from '../../model/understanding.ts';
import type { Voice } from '../../model/voice.ts';
import type { Draft } from './draft.ts';
import type { Place } from './phrases.ts';

/** What a finding is about, where a rule has several kinds; the sentence for each stands in the locale files (`check.why.<why>`). */
export type Why =
  | CheckRule
  | 'email'
  | 'phone'
  | 'number'
  | 'bankDetails'
  | 'shortLink'
  | 'lookAlike'
  | 'foreignLink'
  | 'tooFormal'
  | 'tooInformal';

/** Something in a draft that a rule points out. */
export interface Found {
  /** Where it stands; absent where something is missing. */
  readonly place?: Place;
  /** The words it is about, where those are not in the draft. */
  readonly words?: string;
  /** Other than the rule's own name. */
  readonly why?: Why;
  /** Characters too many, others who got it. */
  readonly count?: number;
  /** A better way to put just this, where the guide says one. */
  readonly better?: string | undefined;
}

/** Everything that a draft is checked against. */
export interface Situation {
  readonly post: Pick<Post, 'text' | 'translated'>;
  /** BCP 47, of the author's own words; absent where nobody knows. */
  readonly language?: string | undefined;
  readonly sentiment: Sentiment['label'];
  readonly intent?: Intent | undefined;
  readonly customer: Pick<Customer, 'name' | 'firstName' | 'email' | 'phone' | 'number'> & {
    readonly handles: readonly string[];
  };
  readonly brand: string;
  readonly voice?: Voice | undefined;
  /** The brand's own hosts, without `www.`. */
  readonly domains: readonly string[];
  /** What the brand has agreed on: the texts of its knowledge notes. */
  readonly facts: readonly string[];
  /** Whether something like it was sent in the last 30 days: to this person, and to how many others. */
  readonly sent?: { readonly toThem: boolean; readonly toOthers: number } | undefined;
  /** Characters beyond the site's limit; absent where it fits. */
  readonly over?: number | undefined;
}

/** Finds one thing in a draft. What is always so is data beside it or in the languages. */
export type Rule = (draft: Draft, situation: Situation) => readonly Found[];
