import { describe, expect, it } from 'vitest';
import { createFinder, mostFindings } from '../../lib/detect/index.ts';
import type { BrandTerm } from '../../lib/model/brand.ts';
import { BrandId } from '../../lib/model/ids.ts';
import { isAboutCompetitor } from '../../lib/model/mention.ts';
import { acme, brand, post } from './posts.ts';

const handles = [
  { site: 'x', handle: 'AcmeHelp' },
  { site: 'facebook', handle: 'acme.de' },
] as const;

describe('replies and quotes', () => {
  const finder = createFinder([brand(['Acme'], { handles: [...handles] })]);

  it('of our posts are mentions although they do not name us', () => {
    expect(finder.find(post('no', { inReplyTo: { id: '7', handle: 'acmehelp' } }))).toEqual([
      { post: expect.anything(), brand: acme, found: [{ kind: 'reply', text: 'acmehelp' }] },
    ]);
    expect(finder.find(post('no', { quoted: { author: { handle: '@ACMEHELP' } } }))[0]?.found).toEqual([
      { kind: 'quote', text: '@ACMEHELP' },
    ]);
  });

  it('come before what the text says', () => {
    const [mention] = finder.find(post('no Acme', { inReplyTo: { handle: 'AcmeHelp' } }));
    expect(mention?.found.map(({ kind }) => kind)).toEqual(['reply', 'name']);
  });

  it('count only on the site of the account', () => {
    expect(finder.find(post('no', { site: 'facebook', inReplyTo: { handle: 'AcmeHelp' } }))).toEqual([]);
  });

  it('of others, and the words of a quoted post, are none', () => {
    expect(finder.find(post('no', { inReplyTo: { handle: 'other' }, quoted: { text: 'Acme' } }))).toEqual([]);
  });
});

describe('posts that are never mentions', () => {
  const finder = createFinder([
    brand(['Acme'], { handles: [...handles] }),
    brand(['Acme'], { id: BrandId.parse('second') }),
  ]);
  it('our own, whichever of our brands they name', () => {
    expect(finder.find(post('Acme!', { author: { handle: 'ACMEhelp' } }))).toEqual([]);
    expect(finder.find(post('Acme!', { site: 'facebook', author: { handle: 'Acme.de' } }))).toEqual([]);
  });
  it('advertisements', () => {
    expect(finder.find(post('Acme!', { promoted: true }))).toEqual([]);
  });
  it('while a stranger with our handle on another site is one', () => {
    expect(finder.find(post('Acme!', { site: 'facebook', author: { handle: 'AcmeHelp' } }))).toHaveLength(2);
  });
});

describe('ambiguous names', () => {
  const finds = (term: Partial<BrandTerm>, text: string) =>
    createFinder([brand([{ kind: 'name', text: 'Delta', ...term }])]).find(post(text)).length > 0;

  it('are left alone beside an exclusion word, however it is written', () => {
    expect(finds({ exclude: ['force', 'río'] }, 'Delta FORCE')).toBe(false);
    expect(finds({ exclude: ['force', 'río'] }, 'Delta, rio')).toBe(false);
    expect(finds({ exclude: ['force'] }, 'Delta enforces')).toBe(true);
  });
  it('need one of their context words', () => {
    expect(finds({ context: ['flight', 'check in'] }, 'Delta variant')).toBe(false);
    expect(finds({ context: ['flight', 'check in'] }, 'my #DeltaFlight')).toBe(true);
    expect(finds({ context: ['flight', 'check in'] }, 'Check-in at Delta')).toBe(true);
  });
  it('know plurals of context and exclusion words', () => {
    for (const text of ['Delta flights are late', 'zwei Delta Karten', 'Delta: lange Verspätungen', 'Delta branches'])
      expect(finds({ context: ['flight', 'Karte', 'Verspätung', 'branch'] }, text)).toBe(true);
    expect(finds({ exclude: ['force'] }, 'Delta forces')).toBe(false);
    expect(finds({ context: ['gas'] }, 'Delta gases')).toBe(false);
  });
  it('lose to an exclusion word even with their context', () => {
    expect(finds({ context: ['flight'], exclude: ['force'] }, 'Delta force flight')).toBe(false);
  });
  it('do not fail on conditions of signs only', () => {
    expect(finds({ exclude: ['\u200b'] }, 'Delta')).toBe(true);
  });
});

describe('several findings', () => {
  it('within one another give the longest', () => {
    const finder = createFinder([brand(['Acme', 'Acme Kettle', 'Kettle', { kind: 'hashtag', text: 'AcmeLove' }])]);
    const texts = finder.find(post('Acme Kettle, Kettle, #AcmeLove'))[0]?.found.map(({ text }) => text);
    expect(texts).toEqual(['Acme Kettle', 'Kettle', '#AcmeLove']);
  });
  it('give the shorter where the longer does not count here', () => {
    const finder = createFinder([brand(['Acme', { kind: 'product', text: 'Acme Air', context: ['shoe'] }])]);
    expect(finder.find(post('Acme Air'))[0]?.found.map(({ text }) => text)).toEqual(['Acme']);
  });
  it('of several brands stay apart, in the order of the brands', () => {
    const second = BrandId.parse('second');
    const finder = createFinder([brand(['Kettle']), brand(['Acme Kettle'], { id: second }), brand(['Pot'])]);
    expect(finder.find(post('Acme Kettle')).map(({ brand, found }) => [brand, found[0]?.text])).toEqual([
      [acme, 'Kettle'],
      [second, 'Acme Kettle'],
    ]);
  });
  it('of competitors are marked, and a post about nobody else is about them', () => {
    const finder = createFinder([brand(['Acme', { kind: 'name', text: 'Rival', competitor: true }])]);
    expect(finder.find(post('Rival!')).map(isAboutCompetitor)).toEqual([true]);
    expect(finder.find(post('Rival or Acme?')).map(isAboutCompetitor)).toEqual([false]);
    expect(finder.find(post('Rival or Acme?'))[0]?.found[0]).toEqual({
      kind: 'name',
      text: 'Rival',
      start: 0,
      end: 5,
      competitor: true,
    });
  });
  it(`are at most ${mostFindings}`, () => {
    expect(createFinder([brand(['Acme'])]).find(post('Acme '.repeat(2_000)))[0]?.found).toHaveLength(mostFindings);
  });
});

describe('terms that cannot be looked for', () => {
  it('are passed over', () => {
    const terms: BrandTerm[] = [
      { kind: 'name', text: '\u200b' },
      { kind: 'handle', text: '@' },
      { kind: 'hashtag', text: '#' },
      { kind: 'link', text: 'https://' },
      { kind: 'pattern', text: 'a.*' },
      { kind: 'name', text: '-' },
    ];
    expect(createFinder([brand(terms)]).find(post('@ # - https:// aaa . \u200b'))).toEqual([]);
    expect(createFinder([]).find(post('Acme'))).toEqual([]);
  });
});
