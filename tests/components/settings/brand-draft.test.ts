import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brandOf, draftOf, parseHandles } from '../../../components/settings/brand-draft.ts';
import { proposeTerms } from '../../../components/settings/propose-terms.ts';
import { type Brand, termKinds } from '../../../lib/model/brand.ts';
import { BrandId } from '../../../lib/model/ids.ts';

const id = BrandId.parse('b1');

describe('accounts as people paste them', () => {
  it.each([
    ['@acme, acme_help', ['acme', 'acme_help']],
    ['acme acme', ['acme']],
    ['https://x.com/acme', ['acme']],
    ['x.com/acme?lang=de', ['acme']],
    ['https://www.facebook.com/acme.kettles/', ['acme.kettles']],
    ['https://www.facebook.com/profile.php?id=100012345', ['100012345']],
    ['www.facebook.com/acme;@two', ['acme', 'two']],
    ['https://', []],
    ['  ', []],
  ])('%j means %j', (text, handles) => {
    expect(parseHandles(text)).toEqual(handles);
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
      { kind: 'name', text: 'Harbour & Co', misspellings: true },
      { kind: 'hashtag', text: 'HarbourCo' },
      { kind: 'handle', text: 'harbourco' },
    ]);
  });

  it('are none without a name', () => {
    expect(proposeTerms('  ', ['acme'])).toEqual([]);
  });
});
