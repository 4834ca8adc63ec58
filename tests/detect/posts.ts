import type { Brand, BrandTerm } from '../../lib/model/brand.ts';
import { BrandId } from '../../lib/model/ids.ts';
import type { Post } from '../../lib/model/post.ts';

export const acme = BrandId.parse('acme');

/** A brand that looks for these terms; a bare text is a name. */
export function brand(terms: readonly (string | BrandTerm)[], rest: Partial<Brand> = {}): Brand {
  return {
    id: acme,
    name: 'Acme',
    handles: [],
    terms: terms.map((term) => (typeof term === 'string' ? { kind: 'name', text: term } : term)),
    ...rest,
  };
}

export function post(text: string, rest: Partial<Post> = {}): Post {
  return { site: 'x', id: '1', author: { handle: 'somebody' }, text, ...rest };
}
