import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ResponseId } from '../../lib/model/ids.ts';
import { type CannedResponse, CannedResponse as CannedResponses, Suggestion } from '../../lib/model/response.ts';
import { fillGaps } from '../../lib/reply/gaps.ts';
import { countCharacters } from '../../lib/reply/limits.ts';
import { seedResponses } from '../../lib/reply/seed-responses.ts';
import { createSuggester } from '../../lib/reply/suggest.ts';

const values = {
  'customer.firstName': 'Maximilian',
  'agent.name': 'Katharina',
  'brand.name': 'Northwind Kettles',
  'brand.shop': 'our café on Harbour Street',
};

function response(title: string, text: string, language?: string): CannedResponse {
  return { id: ResponseId.parse(title), title, text, ...(language === undefined ? {} : { language }) };
}
const titles = (suggestions: Suggestion[]) => suggestions.map(({ title }) => title);

describe('with the responses to begin with', () => {
  const { suggest } = createSuggester(seedResponses);
  const best = (text: string, label: 'negative' | 'neutral' | 'positive' | 'unsure', language: string) =>
    suggest({ text }, { sentiment: { label }, language }, values)[0]?.response;

  it.each([
    ['My parcel is two weeks late, where is my delivery?', 'negative', 'en', 'seed-en-late'],
    ['the app is down, is there an outage?', 'negative', 'en', 'seed-en-outage'],
    ['I want my money back, how do I get a refund', 'negative', 'en', 'seed-en-refund'],
    ['you charged me twice!!', 'negative', 'en', 'seed-en-bill'],
    ['can’t log in, forgot my password', 'neutral', 'en', 'seed-en-account'],
    ['I just love this', 'positive', 'en', 'seed-en-praise'],
    ['kettle arrived broken and does not work', 'negative', 'en', 'seed-en-broken'],
    ['Mein Paket ist immer noch nicht da, wann kommt die Lieferung?', 'unsure', 'de', 'seed-de-late'],
    ['Ich wurde doppelt belastet, die Rechnung ist falsch', 'unsure', 'de', 'seed-de-bill'],
    ['Gibt es eine Störung?', 'unsure', 'de', 'seed-de-outage'],
    ['Danke, ein großes Lob an euch', 'positive', 'de', 'seed-de-praise'],
  ] as const)('"%s" (%s) is answered with %s %s', (text, label, language, id) => {
    expect(best(text, label, language)).toBe(id);
  });

  it('offers three filled ones in the language of the post, even where no word is shared', () => {
    for (const language of ['en', 'de-AT'])
      for (const label of ['negative', 'neutral', 'positive', 'unsure'] as const) {
        const suggestions = suggest({ text: 'zzz' }, { sentiment: { label }, language }, values);
        expect(suggestions).toHaveLength(3);
        for (const { response, missing, text } of suggestions) {
          expect(response).toMatch(`seed-${language.slice(0, 2)}`);
          expect(missing).toEqual([]);
          expect(text).not.toContain('{{');
        }
      }
  });

  it('names the gaps that are missing', () => {
    const [first] = suggest({ text: 'late delivery' }, { sentiment: { label: 'negative' }, language: 'en' }, {});
    expect(first?.missing).toEqual(['customer.firstName', 'agent.name']);
    expect(first?.text).toContain('{{customer.firstName}}');
  });
});

describe('which responses come first', () => {
  const asked = { sentiment: { label: 'neutral' }, language: 'en' } as const;

  it('those of the post’s language and of none; others only where there are no more', () => {
    const { suggest } = createSuggester([
      response('Kettle de', 'Kettle kettle kettle', 'de'),
      response('Pot', 'about pots'),
      response('Kettle en', 'about a kettle', 'en-GB'),
    ]);
    expect(titles(suggest({ text: 'my kettle' }, asked, {}))).toEqual(['Kettle en', 'Pot', 'Kettle de']);
  });
  it('those whose title says it', () => {
    const { suggest } = createSuggester([response('Pot', 'kettle and others'), response('Kettle', 'pot and others')]);
    expect(titles(suggest({ text: 'the kettles!' }, asked, {}))[0]).toBe('Kettle');
  });
  it('and a word misspelt counts', () => {
    const { suggest } = createSuggester([response('Pot', 'a'), response('Delivery', 'b')]);
    expect(titles(suggest({ text: 'where is my delivrey, delivey' }, asked, {}))[0]).toBe('Delivery');
  });
  it('links, handles and gaps are no words', () => {
    const { suggest } = createSuggester([
      response('Pot', 'x'),
      response('Kettle', 'x'),
      response('Agent', '{{agent.name}}'),
    ]);
    const text = 'https://acme.example/kettle @kettle_agent pot';
    expect(titles(suggest({ text }, asked, {}))[0]).toBe('Pot');
  });
  it('without any there are none', () => {
    expect(createSuggester([]).suggest({ text: 'kettle' }, asked, {})).toEqual([]);
  });
});

describe('whatever the post says', () => {
  it('up to three different ones come, valid, and the same ones again', () => {
    const { suggest } = createSuggester(seedResponses);
    const label = fc.constantFrom('negative', 'neutral', 'positive', 'unsure');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), label, (text, label) => {
        const suggestions = suggest({ text }, { sentiment: { label } }, values);
        expect(new Set(suggestions.map(({ response }) => response)).size).toBe(3);
        for (const suggestion of suggestions) expect(Suggestion.safeParse(suggestion).success).toBe(true);
        expect(suggest({ text }, { sentiment: { label } }, values)).toEqual(suggestions);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the responses to begin with', () => {
  it('are valid, with an id each, the same ones in both languages', () => {
    for (const each of seedResponses) expect(CannedResponses.safeParse(each).success).toBe(true);
    const ids = seedResponses.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith('seed-de')).map((id) => id.replace('-de-', '-en-'))).toEqual(
      ids.filter((id) => id.startsWith('seed-en')),
    );
  });
  it.each(seedResponses.map(({ id, text }) => [id, text]))(
    '%s fits X once filled, and names the customer',
    (_, text) => {
      const filled = fillGaps(text, values);
      expect(filled.missing).toEqual([]);
      expect(filled.text).toContain('Maximilian');
      expect(countCharacters('x', filled.text).over).toBe(false);
    },
  );
});
