/** What views ask about the data of one person, and about how long anything is kept. */
import * as z from 'zod/mini';
import { CustomerId, EntryId, Instant, PostKey } from '../../model/ids.ts';
import { Outdated, Retention } from '../../model/retention.ts';
import { byViews } from './message.ts';

const nothing = z.undefined();

/** How much is held about a person, kind by kind. */
export const Held = z.object({
  /** Of everybody they were merged with. */
  names: z.array(z.string()),
  identities: z.number(),
  mentions: z.number(),
  interactions: z.number(),
  /** Of these interactions, those that were rewards. */
  rewards: z.number(),
  notes: z.number(),
  promises: z.number(),
  labels: z.number(),
  /** Replies to them that are being written. */
  drafts: z.number(),
  /** Imported files whose names name them. */
  files: z.number(),
  /** Kept searches that name them. */
  searches: z.number(),
});
export type Held = z.infer<typeof Held>;

export const privacyQuestions = {
  /** How much do we hold about this person, and whoever they were merged with? */
  held: byViews(z.object({ customer: CustomerId }), Held),
  /**
   * Everything the journal holds about them, newest first, from the `from`-th on: one line of JSON each. With `text`, what
   * holds each of its words.
   */
  entriesAbout: byViews(
    z.object({ customer: CustomerId, from: z.number(), text: z.optional(z.string().check(z.maxLength(200))) }),
    z.object({ rows: z.array(z.string()), total: z.number(), next: z.optional(z.number()) }),
  ),
  /** What was worked out from that, and what is being written to them, as JSON. */
  workedOut: byViews(z.object({ customer: CustomerId }), z.string()),
  /**
   * Erase them: nothing is left but what keeps them away when an old file is imported. `droppedFile`: one that waited to be
   * taken in told of them, and must be chosen again.
   */
  erase: byViews(z.object({ id: EntryId, customer: CustomerId }), z.object({ droppedFile: z.boolean() })),
  /** This post is gone from its site, or is there again after all. */
  setGone: byViews(z.object({ id: EntryId, post: PostKey, gone: z.boolean() }), nothing),
  /** How long what is kept. */
  retention: byViews(nothing, Retention),
  saveRetention: byViews(Retention, nothing),
  /** When the last backup was made; undefined before the first. */
  backedUpAt: byViews(nothing, z.optional(Instant)),
  noteBackup: byViews(z.object({ at: Instant }), nothing),
  /** What is older than it shall be kept? */
  outdated: byViews(Retention, z.array(Outdated)),
  /** Take it. */
  takeOutdated: byViews(Retention, z.array(Outdated)),
} as const;
