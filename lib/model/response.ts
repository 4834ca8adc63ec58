import * as z from 'zod/mini';
import { ResponseId } from './ids.ts';

/** A ready text with gaps such as `{{customer.firstName}}`, edited before sending. */
export const CannedResponse = z.object({
  id: ResponseId,
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(10_000)),
  /** BCP 47; absent: offered whatever the post's language. */
  language: z.optional(z.string()),
});
export type CannedResponse = z.infer<typeof CannedResponse>;

export const gapNames = [
  'customer.firstName',
  'customer.name',
  'customer.handle',
  'agent.name',
  'brand.name',
  'brand.handle',
  'brand.shop',
] as const;
export const GapName = z.enum(gapNames);
export type GapName = z.infer<typeof GapName>;

/** A reply offered for this mention. Gaps without a value are still in `text`, and named in `missing`. */
export const Suggestion = z.object({
  response: ResponseId,
  title: z.string(),
  text: z.string(),
  missing: z.array(z.string()),
});
export type Suggestion = z.infer<typeof Suggestion>;
