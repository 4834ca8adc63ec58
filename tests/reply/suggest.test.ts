import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BrandId, ResponseId } from '../../lib/model/ids.ts';
import { KnowledgeId, type KnowledgeNote } from '../../lib/model/knowledge.ts';
import {
  type CannedResponse,
  CannedResponse as CannedResponses,
  type Suggestion,
  Suggestion as Suggestions,
} from '../../lib/model/response.ts';
import { IssueTypeId } from '../../lib/model/understanding.ts';
import { fillGaps } from '../../lib/reply/gaps.ts';
import { countCharacters } from '../../lib/reply/limits.ts';
import { seedResponses } from '../../lib/reply/seed-responses.ts';
import type { PastReply, Situation } from '../../lib/reply/situation.ts';
import { createSuggester } from '../../lib/reply/suggest.ts';

const now = '2026-11-20T09:00:00.000Z';
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
const asked: Situation = { key: 'x:1', site: 'x', text: '', sentiment: 'neutral', language: 'en', values, now };
/** A reply of ours that was thanked for. */
const ended: PastReply = {
  id: '1',
  text: 'Hi {{customer.firstName}}, hold the blue button for ten seconds. {{agent.name}}',
  post: 'the kettle beeps all night, how do I stop the beeping?',
  outcome: 'thanked',
  by: 'Kim',
  at: now,
  site: 'x',
};
const labels = ['negative', 'neutral', 'positive', 'unsure'] as const;

describe('with the responses to begin with', () => {
  const { suggest } = createSuggester(seedResponses);

  it.each([
    ['My parcel is two weeks late, where is my delivery?', 'negative', 'en', 'seed-en-late'],
    ['the app is down, is there an outage?', 'negative', 'en', 'seed-en-outage'],
    ['I want my money back, how do I get a refund', 'negative', 'en', 'seed-en-refund'],
    ['you charged me twice!!', 'negative', 'en', 'seed-en-bill'],
    ['can’t log in, forgot my password', 'neutral', 'en', 'seed-en-account'],
    ['I just love this', 'positive', 'en', 'seed-en-praise'],
    [
      'Dropped it (my fault), new jug this morning, note inside: "it happens to the best"',
      'positive',
      'en',
      'seed-en-praise',
    ],
    ['kettle arrived broken and does not work', 'negative', 'en', 'seed-en-broken'],
    ['Mein Paket ist immer noch nicht da, wann kommt die Lieferung?', 'unsure', 'de', 'seed-de-late'],
    ['Ich wurde doppelt belastet, die Rechnung ist falsch', 'unsure', 'de', 'seed-de-bill'],
    ['Gibt es eine Störung?', 'unsure', 'de', 'seed-de-outage'],
    ['Danke, ein großes Lob an euch', 'positive', 'de', 'seed-de-praise'],
  ] as const)('"%s" (%s) is answered with %s %s', (text, sentiment, language, id) => {
    expect(suggest({ ...asked, text, sentiment, language })[0]?.response).toBe(id);
  });

  it('answers a complaint that is said quietly as one', () => {
    const text = 'Burnt my hand on one of these. Photo of the lid below, photo of the hand on request.';
    const [first, ...others] = suggest({ ...asked, text, sentiment: 'neutral', intent: 'complaint' });
    expect(first?.text).toMatch(/sorry/i);
    for (const { text } of others) expect(text).not.toMatch(/good that you ask|thanks for asking/i);
  });

  it('answers what is grave as such, however calmly it is said', () => {
    const { suggest } = createSuggester([]);
    const calm = { ...asked, sentiment: 'neutral', intent: 'other' } as const;
    const court = {
      text: 'I will see you in court',
      reasons: [{ kind: 'legal' as const, words: ['see you in court'] }],
    };
    const texts = (situation: Situation) => suggest(situation).map(({ text }) => text);
    for (const text of texts({ ...calm, ...court })) expect(text).toMatch(/sorry/i);
    for (const text of texts({ ...calm, text: 'I have one now' })) expect(text).not.toMatch(/sorry/i);
  });

  it('offers somebody who was hurt no money back, but asks how they are', () => {
    const text = 'Burnt my hand on one of these. Photo of the lid below, photo of the hand on request.';
    const issueType = IssueTypeId.parse('safety');
    const [first] = suggest({ ...asked, text, sentiment: 'neutral', intent: 'complaint', issueType });
    expect(first?.response).toBe('seed-en-safety');
    expect(first?.text).toMatch(/I hope you are all right/);
  });

  it('says first that there is danger, and offers the answer to that whatever the post tells besides', () => {
    const reasons = [{ kind: 'safety' as const, words: ['Burnt my hand'] }];
    const urgent = { ...asked, sentiment: 'negative' as const, intent: 'complaint' as const, reasons };
    const why = { kind: 'urgency', reason: 'safety', words: ['Burnt my hand'] };
    const photo = 'Burnt my hand on one of these. Photo of the lid below, photo of the hand on request.';
    const [first] = suggest({ ...urgent, text: photo, issueType: IssueTypeId.parse('safety') });
    expect(first).toMatchObject({ response: 'seed-en-safety', why });
    const broken = 'The lid popped open and broke. Burnt my hand, it arrived broken and does not work.';
    const [other] = suggest({ ...urgent, text: broken, issueType: IssueTypeId.parse('product') });
    expect(other).toMatchObject({ response: 'seed-en-safety', why });
  });

  it('says first that somebody goes to law, where an answer has just those words', () => {
    const lawyers = createSuggester([response('A lawyer was named', 'We take that seriously.')]);
    const reasons = [{ kind: 'legal' as const, words: ['lawyer'] }];
    const text = 'You will hear from my lawyer about this refund';
    const [first] = lawyers.suggest({ ...asked, text, sentiment: 'negative', reasons });
    expect(first?.why).toEqual({ kind: 'urgency', reason: 'legal', words: ['lawyer'] });
    const [refund] = suggest({ ...asked, text, sentiment: 'negative', reasons });
    expect(refund?.why).toEqual({ kind: 'words', words: ['refund'] });
  });

  it('offers what was sent to posts like it, which makes no answer worse that has its words', () => {
    const spare = response('Spare parts', 'We send you another one today.');
    const { suggest } = createSuggester([...seedResponses, spare]);
    const post = 'The lid of my kettle wobbles at the hinge';
    const examples = [post, 'lid wobbles at the hinge', 'what a lovely day'].map((post) => ({
      response: spare.id,
      post,
    }));
    const sent = suggest({ ...asked, text: post, sentiment: 'negative', examples });
    expect(sent[0]).toMatchObject({ response: spare.id, why: { kind: 'examples', count: 2 } });
    expect(suggest({ ...asked, text: post, sentiment: 'negative' }).map(({ response }) => response)).not.toContain(
      spare.id,
    );
    const late = suggest({
      ...asked,
      text: 'My parcel is late, where is the delivery?',
      sentiment: 'negative',
      examples,
    });
    expect(late[0]?.response).toBe('seed-en-late');
  });

  it('says what an answer is for before words that only stand in it', () => {
    const issueType = IssueTypeId.parse('safety');
    const text = 'The glass is in splinters, photo below';
    const [first] = suggest({ ...asked, text, sentiment: 'negative', intent: 'complaint', issueType });
    expect(first).toMatchObject({ response: 'seed-en-safety', why: { kind: 'issueType', issueType } });
  });

  it('thanks for praise rather than for a suggestion that nobody made', () => {
    const text =
      'Fair play to Northwind. Dropped the glass jug (my fault, tipsy), told them it was my fault (and tipsy), new jug this morning, note inside: "it happens to the best of us"';
    expect(suggest({ ...asked, text, sentiment: 'positive', intent: 'praise' })[0]?.response).toBe('seed-en-praise');
  });

  it.each([
    ['my order never came, can anyone please answer me', 'en', 'seed-en-late'],
    ['please answer my question about my delayed parcel', 'en', 'seed-en-late'],
    ['Wo bleibt mein Paket? Bitte antworten, keine Antwort auf meine Frage seit Tagen', 'de', 'seed-de-late'],
  ] as const)('"%s" is told by what it is about, not by what every letter says', (text, language, id) => {
    const issueType = IssueTypeId.parse('delivery');
    const offered = suggest({ ...asked, text, sentiment: 'negative', intent: 'complaint', issueType, language });
    expect(offered[0]?.response).toBe(id);
    for (const { why } of offered)
      if (why.kind === 'words')
        expect(why.words.filter((word) => /answer|please|antwort|bitte|frage|question/i.test(word))).toEqual([]);
  });

  it('offers three replies written out in the language of the post, even where no word is shared', () => {
    for (const language of ['en', 'de-AT'])
      for (const sentiment of labels) {
        const suggestions = suggest({ ...asked, text: 'xyz', sentiment, language });
        expect(suggestions).toHaveLength(3);
        for (const { response, missing, text } of suggestions) {
          expect(response ?? `seed-${language}`).toMatch(`seed-${language.slice(0, 2)}`);
          expect(missing).toEqual([]);
          expect(text).not.toContain('{{');
        }
      }
  });

  it('a complaint or a question gets one to solve it, one that asks, and one that moves to private', () => {
    for (const sentiment of ['negative', 'neutral', 'unsure'] as const)
      for (const language of ['en', 'de', 'fr', 'es', 'pt', 'it']) {
        const kinds = suggest({ ...asked, text: 'my parcel is late', sentiment, language }).map(({ kind }) => kind);
        expect(kinds.toSorted()).toEqual(['ask', 'private', 'solve']);
      }
  });

  it('asks who is in trouble for what one needs to know of just that trouble, where their words tell which', () => {
    const ask = (text: string, type: string, language = 'en') => {
      const issueType = IssueTypeId.parse(type);
      const said = suggest({ ...asked, text, issueType, sentiment: 'negative', intent: 'complaint', language });
      return said.find(({ kind, response }) => kind === 'ask' && response === undefined)?.text ?? '';
    };
    expect(ask('my parcel is late again', 'delivery')).toContain(
      'When was it due, and what does the tracking say? I will',
    );
    expect(ask('mein Paket kommt nicht', 'delivery', 'de')).toMatch(/Wann sollte es da sein, .*\? Ich antworte Ihnen/);
    expect(ask('you charged me twice', 'billing')).toMatch(/Which charge is it/);
    expect(ask('what a shambles', 'delivery')).toMatch(/what exactly happen/i);
  });

  it('praise is answered with nothing that apologises, whatever it is about', () => {
    const issueType = IssueTypeId.parse('product');
    for (const text of ['xyz', 'Fair play to Acme for the new jug'])
      for (const language of ['en', 'de']) {
        const offered = suggest({ ...asked, text, sentiment: 'positive', intent: 'praise', issueType, language });
        expect(offered.length).toBeGreaterThan(0);
        for (const one of offered) expect(one.text).not.toMatch(/sorry|leid|entschuldig/i);
      }
    const broken = suggest({ ...asked, text: 'Love you all, but my lid arrived broken', sentiment: 'positive' });
    expect(broken.map(({ title }) => title)).toContain('Arrived broken or does not work');
  });

  it('praise of which nobody can be sure, as sarcasm is, is answered like a question or a complaint', () => {
    const delay = { text: 'Great, another delay @Acme 🙄', language: 'en' };
    const waited = { text: '…ist ja super, wieder drei Stunden gewartet', language: 'de' };
    const issueType = IssueTypeId.parse('delivery');
    for (const post of [delay, waited]) {
      const offered = suggest({ ...asked, ...post, sentiment: 'unsure', intent: 'praise', issueType });
      expect(offered.map(({ kind }) => kind).toSorted()).toEqual(['ask', 'private', 'solve']);
      expect(offered[0]?.text).toMatch(/sorry|leid/);
      for (const { text } of offered) expect(text).not.toMatch(/made our day|coffee|freut|kaffee/i);
    }
  });

  it('says of each why it is offered', () => {
    const [first] = suggest({ ...asked, text: 'late delivery', sentiment: 'negative' });
    expect(first?.why).toEqual({ kind: 'words', words: ['late', 'delivery'] });
  });

  it('leaves out the name that nobody knows, and names the other gaps that are missing', () => {
    const [first] = suggest({ ...asked, text: 'late delivery', sentiment: 'negative', values: {} });
    expect(first?.missing).toEqual(['agent.name']);
    expect(first?.text).toMatch(/^(Hi there|Hello), I'm sorry/);
  });
});

describe('which come first', () => {
  it('those of the post’s language and of none; others only where there are no more', () => {
    const { suggest } = createSuggester([
      response('Kettle de', 'Kettle kettle kettle', 'de'),
      response('Pot', 'about pots, and a kettle'),
      response('Kettle nl', 'about a kettle', 'nl-BE'),
    ]);
    const found = titles(suggest({ ...asked, text: 'my kettle', language: 'nl' }));
    expect(found).toEqual(['Kettle nl', 'Pot', 'Kettle de']);
  });
  it('English ones where none is in the post’s language, whatever else speaks for the others', () => {
    const versions = [{ language: 'en', text: 'A kettle' }];
    const { suggest } = createSuggester([
      response('Kettle de', 'Kettle kettle kettle', 'de'),
      response('Pot en', 'about pots, and a kettle', 'en'),
      { ...response('Kettle', 'Ein Kessel', 'de'), versions },
    ]);
    const found = suggest({ ...asked, text: 'mera kettle', language: 'hi-Latn' });
    expect(titles(found)).toEqual(['Kettle', 'Pot en', 'Kettle de']);
    expect(found[0]?.text).toMatch('A kettle');
  });
  it('those of which another version says it', () => {
    const versions = [{ language: 'en', text: 'It leaks at the lid' }];
    const { suggest } = createSuggester([
      response('Pot', 'about pots', 'en'),
      { ...response('Undicht', 'Er tropft', 'de'), versions },
    ]);
    expect(titles(suggest({ ...asked, text: 'the lid leaks' }))[0]).toBe('Undicht');
  });
  it('those whose title says it', () => {
    const { suggest } = createSuggester([response('Pot', 'kettle and others'), response('Kettle', 'pot and others')]);
    expect(titles(suggest({ ...asked, text: 'the kettles!' }))[0]).toBe('Kettle');
  });
  it('and a word misspelt counts', () => {
    const { suggest } = createSuggester([response('Pot', 'a'), response('Delivery', 'b')]);
    expect(titles(suggest({ ...asked, text: 'where is my delivrey, delivey' }))[0]).toBe('Delivery');
  });
  it('links, handles and gaps are no words', () => {
    const { suggest } = createSuggester([
      response('Pot', 'x'),
      response('Kettle', 'x'),
      response('Agent', '{{agent.name}}'),
    ]);
    const text = 'https://acme.example/kettle @kettle_agent pot';
    expect(titles(suggest({ ...asked, text }))[0]).toBe('Pot');
  });
  it('those made for the issue, before those that share a word', () => {
    const issueType = IssueTypeId.parse('delivery');
    const { suggest } = createSuggester([
      { ...response('Kettle', 'all about it'), kind: 'solve' },
      { ...response('Carrier', 'we ask the carrier for my kettle'), kind: 'solve', issueTypes: [issueType] },
    ]);
    expect(titles(suggest({ ...asked, text: 'my kettle', issueType }))[0]).toBe('Carrier');
  });
  it('not the one that this customer got already', () => {
    const [one, other] = [response('Kettle one', 'a kettle'), response('Kettle two', 'a kettle')];
    const got = new Set([one.id]);
    expect(titles(createSuggester([one, other]).suggest({ ...asked, text: 'kettle', got }))[0]).toBe('Kettle two');
  });
  it('the one with which a post like this one ended well', () => {
    const [one, other] = [response('Kettle one', 'a kettle'), response('Kettle two', 'a kettle')];
    const text = 'my kettle leaks at the lid';
    const past = [{ ...ended, post: 'the lid of my kettle leaks', response: other.id }];
    const { suggest } = createSuggester([one, other]);
    const glad = { ...asked, text, sentiment: 'positive' } as const;
    expect(titles(suggest({ ...glad, past })).find(Boolean)).toBe('Kettle two');
    expect(titles(suggest(glad)).find(Boolean)).toBe('Kettle one');
  });
  it('the version for this network and language', () => {
    const versions = [
      { language: 'de', text: 'Der Kessel' },
      { language: 'en', site: 'facebook' as const, text: 'The kettle, at length' },
    ];
    const { suggest } = createSuggester([{ ...response('Kettle', 'The kettle', 'en'), versions }]);
    const best = (language: string, site: 'x' | 'facebook') =>
      suggest({ ...asked, text: 'kettle', language, site })[0]?.text;
    expect([best('en', 'x'), best('en', 'facebook'), best('de', 'x')]).toEqual([
      'The kettle',
      'The kettle, at length',
      'Der Kessel',
    ]);
  });
  it('without any there is what every reply needs, or nothing in a language that we do not write', () => {
    const { suggest } = createSuggester([]);
    expect(suggest({ ...asked, text: 'kettle' }).map(({ from }) => from)).toEqual(['phrase', 'phrase', 'phrase']);
    expect(suggest({ ...asked, text: 'kettle', language: 'ja' })).toEqual([]);
  });
});

describe('what is said in other words', () => {
  const { suggest } = createSuggester(
    [
      'Delivery is late',
      'Refund',
      'Login or password',
      'Cancel the contract',
      'Wrong bill',
      'Arrived broken',
      'Lost card',
      'Change of address',
      'Opening hours',
      'Top up',
    ].map((title) => response(title, 'We write to you today.')),
  );

  it.each([
    ["my parcel hasn't turned up", 'Delivery is late'],
    ['can I have my money back', 'Refund'],
    ["it won't let me in any more", 'Login or password'],
    ['how do I get out? I want to terminate my subscription', 'Cancel the contract'],
    ['you got the invoice wrong', 'Wrong bill'],
    ["the lid is cracked and the switch doesn't work", 'Arrived broken'],
    ['my mastercard was stolen', 'Lost card'],
    ['I have moved house', 'Change of address'],
    ['when does the shop close on Sundays?', 'Opening hours'],
    ['how do I add money to it', 'Top up'],
    ['Mein Paket ist noch nicht angekommen', 'Delivery is late'],
    ['Ich möchte kündigen', 'Cancel the contract'],
    ['je veux être remboursée', 'Refund'],
    ['me han robado la tarjeta', 'Lost card'],
    ['esqueci a minha senha', 'Login or password'],
    ['la bolletta è sbagliata', 'Wrong bill'],
  ])('"%s" finds the one titled "%s"', (text, title) => {
    expect(titles(suggest({ ...asked, text, language: undefined }))[0]).toBe(title);
  });

  it('the words that mean the same are why it is offered', () => {
    const [first] = suggest({ ...asked, text: 'the invoice for my kettle is not right' });
    expect(first?.why).toEqual({ kind: 'words', words: ['invoice'] });
  });

  it('what stands in every post finds none', () => {
    const { suggest } = createSuggester([response('I do not know what it was', 'x'), response('Kettle', 'x')]);
    const found = suggest({ ...asked, text: "what I don't know is what it was for", sentiment: 'positive' });
    expect(titles(found).filter(Boolean)).toEqual([]);
  });
});

describe('what the team knows', () => {
  const note: KnowledgeNote = {
    id: KnowledgeId.parse('n'),
    brand: BrandId.parse('acme'),
    title: 'Opening hours of the kettle shop',
    text: 'Our shop on Harbour Street is open from 9 to 18.',
    owner: 'Lee',
    checkedAt: now,
  };
  const question = { ...asked, text: 'What are the opening hours of your shop?', brand: note.brand };

  it('a fact answers the question, with a greeting, and says who checked it', () => {
    const [first] = createSuggester(seedResponses, [note]).suggest(question);
    expect(first).toMatchObject({ kind: 'solve', from: 'knowledge', why: { kind: 'fact', owner: 'Lee' }, missing: [] });
    expect(first?.text).toContain(note.text);
    expect(first?.text).toContain('Maximilian');
  });
  it('but not for another brand, nor once it is over', () => {
    const over = { ...note, until: '2026-11-01T00:00:00.000Z' };
    const from = (suggestions: Suggestion[]) => suggestions.map((each) => each.from);
    expect(from(createSuggester([], [over]).suggest(question))).not.toContain('knowledge');
    const other = BrandId.parse('other');
    expect(from(createSuggester([], [note]).suggest({ ...question, brand: other }))).not.toContain('knowledge');
  });
  it('a past reply to a question like this one is offered, and the response it came from comes up', () => {
    const [first] = createSuggester(seedResponses).suggest({
      ...asked,
      text: 'How do I stop the beeping of my kettle?',
      past: [ended],
    });
    expect(first).toMatchObject({ from: 'reply', why: { kind: 'endedWell', outcome: 'thanked', by: 'Kim' } });
    expect(first?.text).toMatch(/^\S+ Maximilian, hold the blue button for ten seconds\./);
  });
  it('where it is not about us, help with that comes first', () => {
    for (const language of ['en', 'de', 'fr', 'es', 'pt', 'it']) {
      const [first] = createSuggester(seedResponses).suggest({ ...asked, text: 'kettle', notUs: true, language });
      expect(first).toMatchObject({ from: 'notUs', why: { kind: 'notUs' }, missing: [] });
    }
  });
});

describe('whatever the post says', () => {
  it('up to three different ones come, valid, and the same ones again', () => {
    const { suggest } = createSuggester(seedResponses);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...labels), (text, sentiment) => {
        const situation = { ...asked, text, sentiment, language: undefined };
        const suggestions = suggest(situation);
        expect(suggestions.length).toBeGreaterThan(1);
        expect(suggestions.length).toBeLessThan(4);
        expect(new Set(suggestions.map(({ id }) => id)).size).toBe(suggestions.length);
        for (const suggestion of suggestions) expect(Suggestions.safeParse(suggestion).success).toBe(true);
        expect(suggest(situation)).toEqual(suggestions);
      }),
      { numRuns: 50 },
    );
  });
  it('even where it is 100,000 characters long, an answer comes', () => {
    const { suggest } = createSuggester(seedResponses);
    for (const text of ['kettle '.repeat(14_285), 'k'.repeat(100_000), '\ud800'.repeat(1_000), '🫖'.repeat(50_000)])
      expect(suggest({ ...asked, text })).toHaveLength(3);
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
