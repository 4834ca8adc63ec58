import * as z from 'zod/mini';
import { type Instant, Instant as When } from './ids.ts';

/** What people do for a brand, beyond buying: speak well of it, help its customers, pass it on, come back. */
export const Deed = z.enum(['praised', 'answered', 'shared', 'returned']);
export type Deed = z.infer<typeof Deed>;

const Weight = z.number().check(z.minimum(0), z.maximum(100));
/** How much each deed counts on the day it is done, and after how many days it counts half. */
export const SupportRules = z.object({
  weights: z.object({ praised: Weight, answered: Weight, shared: Weight, returned: Weight }),
  halfLife: z.number().check(z.int(), z.minimum(1), z.maximum(3_650)),
});
export type SupportRules = z.infer<typeof SupportRules>;

/** Helping our customers counts most: it costs time, and we see it least. */
export const defaultSupportRules: SupportRules = {
  weights: { praised: 2, answered: 5, shared: 3, returned: 1 },
  halfLife: 90,
};

/** What one kind of deed adds to a score. */
export const SupportPart = z.object({ kind: Deed, count: z.number(), points: z.number(), lastAt: When });
export type SupportPart = z.infer<typeof SupportPart>;

/** What somebody's deeds are worth today, and of what that is made. */
export const Support = z.object({
  score: z.number(),
  /** The same, of what they did after we last thanked them. */
  unthanked: z.number(),
  /** Greatest first. */
  parts: z.array(SupportPart),
  thankedAt: z.optional(When),
  /** How often the site says that a post of theirs was seen, the greatest number; shown, and never counted. */
  views: z.optional(z.number()),
});
export type Support = z.infer<typeof Support>;

interface Done {
  readonly kind: Deed;
  readonly at: Instant;
}

const day = 24 * 60 * 60_000;

/** What one deed is worth: its weight when it is done, half of that after each half-life. `now` in milliseconds. */
export function pointsOf({ kind, at }: Done, { weights, halfLife }: SupportRules, now: number): number {
  const age = Math.max(0, now - Date.parse(at)) / day;
  return weights[kind] * 2 ** (-age / halfLife);
}

/** What these deeds are worth together, `now` in milliseconds. */
export function supportOf(
  { deeds, thankedAt, views }: { deeds: readonly Done[]; thankedAt?: Instant | undefined; views?: number | undefined },
  rules: SupportRules,
  now: number,
): Support {
  const parts = Deed.options.flatMap((kind): SupportPart[] => {
    const done = deeds.filter((deed) => deed.kind === kind);
    const [last] = done.map(({ at }) => at).toSorted((a, b) => (a > b ? -1 : 1));
    return last === undefined ? [] : [{ kind, count: done.length, points: sum(done), lastAt: last }];
  });
  return {
    score: sum(deeds),
    unthanked: sum(deeds.filter(({ at }) => thankedAt === undefined || at > thankedAt)),
    parts: parts.toSorted((a, b) => b.points - a.points),
    ...(thankedAt === undefined ? {} : { thankedAt }),
    ...(views === undefined ? {} : { views }),
  };

  function sum(some: readonly Done[]): number {
    return some.reduce((points, deed) => points + pointsOf(deed, rules, now), 0);
  }
}
