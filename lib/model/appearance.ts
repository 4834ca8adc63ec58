import * as z from 'zod/mini';

/** Where the sidebar stands in a page. */
export const SidebarPlace = z.object({
  side: z.enum(['left', 'right']),
  /** In CSS pixels. */
  width: z.number().check(z.int(), z.minimum(320), z.maximum(600)),
});
export type SidebarPlace = z.infer<typeof SidebarPlace>;
/** Until somebody moves it. */
export const usualPlace: SidebarPlace = { side: 'right', width: 380 };

export const Theme = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof Theme>;
