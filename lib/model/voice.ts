import * as z from 'zod/mini';
import { BrandId } from './ids.ts';

const Line = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
const Lines = z.array(Line).check(z.maxLength(100));

/** How a brand speaks: a short guide. What rules can tell every draft is checked against; a language model is told all of it. */
export const Voice = z.object({
  brand: BrandId,
  /** What to do and what not, a line each: for people and models. What `dont` quotes is checked as `avoid` is. */
  do: Lines,
  dont: Lines,
  /** Words that we use, spelt as we spell them, and words that we avoid with what we say instead, where there is something. */
  use: Lines,
  avoid: z.array(z.object({ word: Line, instead: z.optional(Line) })).check(z.maxLength(100)),
  /** By primary language (BCP 47): `de: 'formal'` says "Sie". What is absent is not checked. */
  formality: z.record(z.string(), z.enum(['formal', 'informal'])),
  emoji: z.enum(['never', 'sometimes', 'often']),
  /** Whether a joke is welcome where the post is not negative. */
  humour: z.boolean(),
  /**
   * How replies begin and end, with gaps such as `{{customer.firstName}}`, each in its own language or marked with one
   * (`[de] Moin`); none: as it comes.
   */
  greetings: Lines,
  signOffs: Lines,
});
export type Voice = z.infer<typeof Voice>;
