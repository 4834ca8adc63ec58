import * as z from 'zod/mini';
import { BrandId, Instant } from './ids.ts';

export const KnowledgeId = z.string().check(z.minLength(1), z.maxLength(60)).brand<'KnowledgeId'>();
export type KnowledgeId = z.infer<typeof KnowledgeId>;

/** A short fact about a brand that replies may rely on, with somebody who answers for it. */
export const KnowledgeNote = z.object({
  id: KnowledgeId,
  brand: BrandId,
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(2_000)),
  /** Primary language, BCP 47; absent: any. */
  language: z.optional(z.string()),
  owner: z.string().check(z.maxLength(100)),
  /** When its owner last said that it is true. */
  checkedAt: Instant,
  /** It is not used after this. */
  until: z.optional(Instant),
});
export type KnowledgeNote = z.infer<typeof KnowledgeNote>;
