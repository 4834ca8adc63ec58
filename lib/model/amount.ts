import * as z from 'zod/mini';

/** A sum of money; below zero where we gave it back. */
export const Amount = z.object({
  /** In the currency's main unit: 49.9 is €49.90. */
  value: z.number().check(z.minimum(-1e12), z.maximum(1e12)),
  /** ISO 4217, `EUR`. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
export type Amount = z.infer<typeof Amount>;
