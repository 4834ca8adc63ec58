import { askFromView } from './rig/ask-from-view.ts';
import { test as plain } from './rig/fixture.ts';
import { withBrand } from './with-brand.ts';

/** A test with a brand that is set up and the sidebar as narrow as it gets, and a page of the extension to ask from: `view`. */
export const test = plain.extend('view', { scope: 'file' }, async ({ open }) => {
  const view = await withBrand(open);
  await askFromView(view, 'saveSettings', { ready: true, sidebar: { side: 'right', width: 320 } });
  return view;
});
