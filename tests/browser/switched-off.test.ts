import { expect } from 'vitest';
import { askFromView } from './rig/ask-from-view.ts';
import { test as plain } from './rig/fixture.ts';
import { until } from './rig/until.ts';
import { withBrand } from './with-brand.ts';

const test = plain.extend('view', { scope: 'file' }, ({ open }) => withBrand(open));

const sites = { x: true, facebook: true };

test.for([
  ['x', 'https://x.com/home', 'article[data-testid="tweet"]'],
  ['facebook', 'https://www.facebook.com/', '[role="article"], [aria-posinset]'],
] as const)(
  'an open page of %s loses its marks with the switch and has them again, without a reload',
  async ([site, address, posts], { open, view }) => {
    const page = await open.page(address);
    const isMarked = async () => (await open.marks(page, posts)).length > 0;
    await until('a mention is marked', isMarked);
    await page.evaluate(() => Reflect.set(window, 'sinceLoaded', true));
    await askFromView(view, 'saveSettings', { sites: { ...sites, [site]: false } });
    await until('no mention is marked', async () => !(await isMarked()));
    await askFromView(view, 'saveSettings', { sites });
    await until('a mention is marked again', isMarked);
    expect(await page.evaluate(() => Reflect.get(window, 'sinceLoaded'))).toBe(true);
  },
);
