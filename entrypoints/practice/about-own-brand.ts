import type { Brand } from '../../lib/model/brand.ts';
import { practiceBrandFor } from '../../practice/world/index.ts';
import type { PracticeBrand } from '../../practice/world/types.ts';

/** The practice feed's brand as the user's own is set up: posts say its name, handle, hashtag and products. */
export function aboutOwnBrand({ name, handles, terms }: Brand): PracticeBrand {
  const own = (kind: Brand['terms'][number]['kind']) =>
    terms.filter((term) => term.kind === kind && term.competitor !== true).map(({ text }) => text);
  const handle = handles.find(({ site }) => site === 'x')?.handle ?? name; // who practises always has one
  const [tag] = own('hashtag');
  const [link] = own('link');
  const [first, second = first] = own('product');
  return practiceBrandFor({
    name,
    handle: handle.replace(/^@/, ''),
    ...(tag !== undefined && { tag: tag.replace(/^#/, '') }),
    ...(link !== undefined && { domain: link.replace(/^https?:\/\//, '').split('/')[0] ?? link }),
    ...(first !== undefined && second !== undefined && { products: [first, second] as const }),
  });
}
