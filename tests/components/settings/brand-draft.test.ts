import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brandOf, draftOf, readAccounts } from '../../../components/settings/brand-draft.ts';
import { proposeTerms } from '../../../components/settings/propose-terms.ts';
import { type Brand, termKinds } from '../../../lib/model/brand.ts';
import { BrandId } from '../../../lib/model/ids.ts';

const id = BrandId.parse('b1');

describe('accounts as people paste them', () => {
  it.each([
    ['x', '@acme, acme_help', ['acme', 'acme_help']],
    ['x', 'acme acme', ['acme']],
    ['x', '＠acme', ['acme']],
    ['x', 'https://x.com/acme', ['acme']],
    ['x', 'x.com/acme?lang=de', ['acme']],
    ['x', 'https://twitter.com/acme/with_replies', ['acme']],
    ['facebook', 'https://www.facebook.com/acme.kettles/', ['acme.kettles']],
    ['facebook', 'acme.kettles', ['acme.kettles']],
    ['facebook', 'fb.com/acme', ['acme']],
    ['facebook', 'https://m.facebook.com/acme/about?ref=page&id=9', ['acme']],
    ['facebook', 'https://www.facebook.com/Caf%C3%A9Acme', ['CaféAcme']],
    ['facebook', 'https://www.facebook.com/profile.php?id=100012345', ['100012345']],
    ['facebook', 'https://www.facebook.com/people/Acme-Kettles/100012345/', ['100012345']],
    ['facebook', 'https://www.facebook.com/p/Acme-Kettles-100012345/', ['100012345']],
    ['facebook', 'https://www.facebook.com/pages/Acme/123', ['123']],
    ['facebook', 'https://www.facebook.com/groups/1/user/200012345/', ['200012345']],
    ['facebook', 'www.facebook.com/acme;@two', ['acme', 'two']],
    ['x', '  ', []],
  ] as const)('on %s %j means %j', (site, text, handles) => {
    expect(readAccounts(site, text)).toEqual({ handles, wrong: [] });
  });

  it.each([
    ['x', 'https://'],
    ['x', 'https://x.com/'],
    ['x', 'https://x.com/search?q=acme'],
    ['x', 'https://www.facebook.com/acme'],
    ['x', 'acme!'],
    ['facebook', 'https://www.facebook.com/groups/kettles'],
    ['facebook', 'https://www.facebook.com/people/Acme/pfbid02abc'],
    ['facebook', 'https://acme.example/acme'],
  ] as const)('on %s %j names none', (site, text) => {
    expect(readAccounts(site, text)).toEqual({ handles: [], wrong: [text] });
  });
});

describe('a brand in its form', () => {
  const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,12}$/);
  const brands: fc.Arbitrary<Brand> = fc.record({
    id: fc.constant(id),
    name: word,
    handles: fc.uniqueArray(fc.record({ site: fc.constantFrom('x' as const, 'facebook' as const), handle: word }), {
      selector: ({ site, handle }) => `${site}:${handle}`,
      maxLength: 4,
    }),
    terms: fc.array(
      fc.record(
        {
          kind: fc.constantFrom(...termKinds),
          text: word,
          competitor: fc.constant(true as const),
          misspellings: fc.constant(true as const),
          exclude: fc.array(word, { minLength: 1, maxLength: 3 }),
          context: fc.array(word, { minLength: 1, maxLength: 3 }),
        },
        { requiredKeys: ['kind', 'text'] },
      ),
    ),
  });

  it('comes out as it went in', () => {
    fc.assert(
      fc.property(brands, (brand) => {
        const bySite = (handles: Brand['handles']) => handles.toSorted((a, b) => b.site.localeCompare(a.site));
        const again = brandOf(id, draftOf(brand));
        expect({ ...again, handles: bySite(again.handles) }).toEqual({ ...brand, handles: bySite(brand.handles) });
      }),
    );
  });

  it('leaves rows without text out', () => {
    const draft = draftOf({ name: 'Acme', handles: [], terms: [{ kind: 'name', text: 'Acme' }] });
    const empty = { ...draft, terms: draft.terms.map((term) => ({ ...term, text: '  ' })) };
    expect(brandOf(id, empty).terms).toEqual([]);
  });
});

describe('proposed terms', () => {
  it('are the name, its hashtag and the accounts', () => {
    expect(proposeTerms('Harbour & Co', ['harbourco', 'HarbourCo'])).toEqual([
      { kind: 'name', text: 'Harbour & Co' },
      { kind: 'hashtag', text: 'HarbourCo' },
      { kind: 'handle', text: 'harbourco' },
    ]);
  });

  it('are none without a name', () => {
    expect(proposeTerms('  ', ['acme'])).toEqual([]);
  });
});
