import type { PracticeBrand } from './types.ts';

/** Everything here is invented. "Harbour" is an ordinary word on purpose: most posts with it are about ships. */
export const practiceBrand: PracticeBrand = {
  name: 'Harbour',
  handle: 'harbourkettles',
  tag: 'HarbourMornings',
  domain: 'harbour-kettles.example',
  products: ['Pilot kettle', 'Dockside grinder'],
};

/** Who sells the same things and is talked about in the same breath. */
export const competitor: PracticeBrand = {
  name: 'Northwind',
  handle: 'northwindkettle',
  tag: 'CatchTheWind',
  domain: 'northwind-kettles.example',
  products: ['Gust 2', 'Gust Mini'],
};

/** Brands that nobody here answers for. */
export const otherBrands: readonly PracticeBrand[] = [
  {
    name: 'Bramblebus',
    handle: 'bramblebus',
    tag: 'RideBramble',
    domain: 'bramblebus.example',
    products: ['Night Bramble', 'Line 14'],
  },
  {
    name: 'Mossline',
    handle: 'mossline_mobile',
    tag: 'StayMossy',
    domain: 'mossline.example',
    products: ['Moss Max', 'Moss Home'],
  },
  {
    name: 'Tallow & Finch',
    handle: 'tallowandfinch',
    tag: 'SlowCandles',
    domain: 'tallow-finch.example',
    products: ['Winter Orchard', 'Rain on Slate'],
  },
  {
    name: 'Quillpay',
    handle: 'quillpay_app',
    tag: 'QuillIt',
    domain: 'quillpay.example',
    products: ['Quill Card', 'Quill Split'],
  },
];

/** A practice brand for the user's own: what they have not named is made up from the name. */
export function practiceBrandFor(own: Pick<PracticeBrand, 'name' | 'handle'> & Partial<PracticeBrand>): PracticeBrand {
  const plain = own.name.normalize('NFKD').replace(/[^a-z0-9]/gi, '') || 'ourbrand';
  return {
    name: own.name,
    handle: own.handle,
    tag: own.tag ?? plain,
    domain: own.domain ?? `${plain.toLowerCase()}.example`,
    products: own.products ?? [`${own.name} One`, `${own.name} Mini`],
  };
}
