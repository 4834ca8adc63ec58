import type { Page } from 'puppeteer-core';
import { BrandId, EntryId } from '../../lib/model/ids.ts';
import { makeWorld, practiceBrand } from '../../practice/world/index.ts';
import { askFromView } from './rig/ask-from-view.ts';
import type { OpenBrowser } from './rig/open-browser.ts';

/** Groups name a page by its number alone. */
const pageNumbers = makeWorld({ now: 0 }).people.flatMap(({ key, facebook }) =>
  key === 'brand' && facebook !== undefined ? [facebook.id] : [],
);

/** Sets the practice brand up and answers a page of the extension to ask from. */
export async function withBrand(open: OpenBrowser): Promise<Page> {
  const view = await open.extensionPage('sidebar.html');
  const { name, handle, tag, products } = practiceBrand;
  await askFromView(view, 'saveBrand', {
    id: EntryId.parse('brand-entry'),
    brand: {
      id: BrandId.parse('brand'),
      name,
      handles: [
        { site: 'x', handle },
        { site: 'facebook', handle },
        ...pageNumbers.map((number) => ({ site: 'facebook' as const, handle: number })),
      ],
      terms: [
        { kind: 'handle', text: handle },
        { kind: 'hashtag', text: tag },
        ...products.map((text) => ({ kind: 'product' as const, text })),
        { kind: 'name', text: name, context: ['kettle', 'kettles', 'grinder', 'order'] },
      ],
    },
  });
  await askFromView(view, 'saveSettings', { agentName: 'Kim' });
  return view;
}
