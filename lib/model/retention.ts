import * as z from 'zod/mini';

/**
 * What can be kept for a time only; `promises` are those that are settled, `details` what was typed of people and the
 * labels they were given, `goneWords` the words of posts that are gone from their site.
 */
export const retentionKinds = [
  'mentions',
  'interactions',
  'notes',
  'rewards',
  'promises',
  'details',
  'goneWords',
] as const;
export const RetentionKind = z.enum(retentionKinds);
export type RetentionKind = z.infer<typeof RetentionKind>;

/** For how many days each kind is kept; 0 is for ever, and so is what was chosen before there was this kind. */
const Days = z._default(z.number().check(z.int(), z.minimum(0), z.maximum(36_500)), 0);
export const Retention = z.object({
  days: z.record(RetentionKind, Days),
  /** The background takes once a day what is older; otherwise only the person's click does. */
  daily: z.boolean(),
});
export type Retention = z.infer<typeof Retention>;

export const keepForEver: Retention = {
  days: { mentions: 0, interactions: 0, notes: 0, rewards: 0, promises: 0, details: 0, goneWords: 0 },
  daily: false,
};

/** What is older than its days, by kind. */
export const Outdated = z.object({
  kind: RetentionKind,
  count: z.number(),
  customers: z.number(),
  /** There are more customers than were counted. */
  more: z.optional(z.literal(true)),
});
export type Outdated = z.infer<typeof Outdated>;
