import { competitor, otherBrands } from '../brands.ts';
import type { Person, PracticeBrand } from '../types.ts';
import { person } from './account.ts';
import { customers } from './customers.ts';
import { neighbours } from './neighbours.ts';
import { shopsAndPress } from './shops-and-press.ts';

/** A brand's own account on both networks; its key is its handle. */
function brandAccount(brand: PracticeBrand, key = brand.handle): Person {
  return person({
    key,
    x: {
      handle: brand.handle,
      name: brand.name,
      bio: `${brand.name}. We answer here, every day from 8 to 20.`,
      verified: 'business',
    },
    facebook: { name: brand.name, vanity: brand.handle.replaceAll('_', '.'), page: true },
  });
}

/** Everybody in the practice world; `own` is the account the pages are signed in with, under the key `brand`. */
export function allPeople(brand: PracticeBrand): { own: Person; people: Person[] } {
  const own = brandAccount(brand, 'brand');
  const agent = person({
    key: 'agent',
    x: {
      handle: 'kim_answers_lh',
      name: `Kim from ${brand.name}`,
      bio: 'I read everything. Mostly before coffee.',
      verified: 'person',
      affiliate: 'brand',
    },
    facebook: { name: 'Kim Aalders' },
  });
  const written = [...customers, ...shopsAndPress, ...neighbours].map(person);
  return {
    own,
    people: [
      own,
      agent,
      brandAccount(competitor, 'competitor'),
      ...otherBrands.map((other) => brandAccount(other)),
      ...written,
    ],
  };
}
