/** What views ask to check a draft; nobody else may know what was sent to whom. */
import * as z from 'zod/mini';
import { longestWords } from '../../model/customer.ts';
import { PostKey } from '../../model/ids.ts';
import { Voice } from '../../model/voice.ts';
import { byViews } from './message.ts';

export const checkQuestions = {
  /** What replies to this mention are checked against: the brand's voice, its own hosts, and the facts that stand today. */
  guidance: byViews(
    z.object({ post: PostKey }),
    z.object({
      brand: z.string(),
      voice: z.optional(Voice),
      domains: z.array(z.string()),
      facts: z.array(z.string()),
    }),
  ),
  /** Was something like this sent in the last 30 days to whoever wrote this mention, and to how many others? */
  sentLike: byViews(
    z.object({ post: PostKey, text: z.string().check(z.maxLength(longestWords)) }),
    z.object({ toThem: z.boolean(), toOthers: z.number() }),
  ),
} as const;
