import * as z from 'zod/mini';
import { BrandId, SiteId } from './ids.ts';

const Line = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

export const termKinds = ['name', 'handle', 'hashtag', 'product', 'link', 'pattern'] as const;
export const TermKind = z.enum(termKinds);
export type TermKind = z.infer<typeof TermKind>;

/** One name, handle, hashtag, product, link or pattern that we look for. */
export const BrandTerm = z.object({
  kind: TermKind,
  /** As written: `Acme`, `acme_help`, `acmelove`, `Acme Kettle`, `acme.example/shop`; for a pattern, RE2 syntax (at most 500 characters). */
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)),
  /** A competitor's term: a post that has it is marked as such and nobody waits for us. */
  competitor: z.optional(z.literal(true)),
  /** Also find it with one letter wrong; only for words of six letters and more. */
  misspellings: z.optional(z.literal(true)),
  /** The post must not hold any of these ("delta" without "force"). */
  exclude: z.optional(z.array(Line).check(z.maxLength(200))),
  /** The post must hold one of these ("delta" with "flight"). */
  context: z.optional(z.array(Line).check(z.maxLength(200))),
});
export type BrandTerm = z.infer<typeof BrandTerm>;

/** What we answer for. */
export const Brand = z.object({
  id: BrandId,
  name: Line,
  /** The accounts we write from: their own posts are never mentions; replies to them are. */
  handles: z.array(z.object({ site: SiteId, handle: Line })).check(z.maxLength(200)),
  terms: z.array(BrandTerm).check(z.maxLength(20_000)),
});
export type Brand = z.infer<typeof Brand>;
