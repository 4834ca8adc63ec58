import * as z from 'zod/mini';

/** What people do for a brand, beyond buying: speak well of it, help its customers, pass it on, come back. */
export const Deed = z.enum(['praised', 'answered', 'shared', 'returned']);
export type Deed = z.infer<typeof Deed>;
