/** What views ask of language models. */
import * as z from 'zod/mini';
import { DraftAsked, Drafting, ModelChoice, ModelDraft, ModelKey } from '../../model/drafting.ts';
import { EntryId } from '../../model/ids.ts';
import { byViews } from './message.ts';

const nothing = z.undefined();

export const draftingQuestions = {
  /** Which model drafts replies, if any. The key itself is told to nobody. */
  drafting: byViews(nothing, Drafting),
  /** Choose a model. Without a key the one that is kept stays, as long as it is for the same address. */
  saveDrafting: byViews(z.object({ choice: ModelChoice, key: z.optional(ModelKey) }), nothing),
  /**
   * What the model has written of this draft, as soon as there is more than was seen. The first question begins it; a
   * background that was stopped begins it anew; a draft that nobody asks for any more is stopped.
   */
  draftReply: byViews(DraftAsked, ModelDraft),
  /** Stop writing this draft. */
  stopDraft: byViews(z.object({ draft: EntryId }), nothing),
} as const;
