import * as z from 'zod/mini';
import { BrandId } from './ids.ts';

/** A week, in minutes. */
export const longestTarget = 7 * 24 * 60;

/** How long somebody who writes about a brand may wait for its answer. */
export const ResponseTarget = z.object({
  brand: BrandId,
  minutes: z.number().check(z.int(), z.minimum(1), z.maximum(longestTarget)),
});
export type ResponseTarget = z.infer<typeof ResponseTarget>;

/** In minutes, until somebody says otherwise. */
export const usualTarget = 60;
