import * as z from 'zod/mini';
import { Instant, SiteId } from './ids.ts';
import { type ProblemView, RecordsProblem } from './problem.ts';

/** How well one page is being read: counts and names of parts only, never anybody's words. */
export const Health = z.object({
  site: SiteId,
  /** Which part of the site: `home`, `conversation`, `profile`, `search`, `feed`, `group`, `post`, `other`. */
  view: z.string().check(z.maxLength(40)),
  read: z.number(),
  mentions: z.number(),
  /** Posts seen that could not be read, by the part that was missing (`post`: they were not found), with the selectors that were tried. */
  failed: z
    .array(
      z.object({
        part: z.string().check(z.maxLength(80)),
        count: z.number(),
        selectors: z.array(z.string().check(z.maxLength(300))),
        since: Instant,
      }),
    )
    .check(z.maxLength(50)),
  /** Why what is found cannot be kept at present. */
  unkept: z.optional(RecordsProblem),
});
export type Health = z.infer<typeof Health>;

/**
 * What a person must hear of a page: that nothing of it is kept, or that its posts cannot be read, since the site has
 * changed it. A page without posts is fine.
 */
export function problemOf(health: Health): ProblemView | undefined {
  if (health.unkept !== undefined) return { kind: health.unkept };
  const failed = health.failed.reduce((sum, { count }) => sum + count, 0);
  return failed > 0 && failed >= health.read ? { kind: 'siteChanged' } : undefined;
}
