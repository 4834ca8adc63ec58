import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BrandId } from '../../lib/model/ids.ts';
import type { Voice } from '../../lib/model/voice.ts';
import { asTemplate } from '../../lib/reply/as-template.ts';
import { type Addressee, letter, personalise } from '../../lib/reply/letter.ts';
import { countCharacters } from '../../lib/reply/limits.ts';
import { phrasesFor } from '../../lib/reply/phrases/index.ts';
import { withoutUnknownName } from '../../lib/reply/without-name.ts';

const named = { 'customer.firstName': 'Maya', 'agent.name': 'Kim' };
const maya: Addressee = { key: 'x:1', site: 'x', sentiment: 'negative', language: 'en', values: named };
const english = phrasesFor('en', undefined);
const voice: Voice = {
  brand: BrandId.parse('acme'),
  do: [],
  dont: [],
  use: [],
  avoid: [],
  formality: {},
  emoji: 'never',
  humour: true,
  greetings: [],
  signOffs: [],
};
const posts = Array.from({ length: 40 }, (_, at) => `x:${at}`);
const languages = ['en', 'de', 'fr', 'es', 'pt'];

describe('a name that nobody knows', () => {
  it.each([
    ["Hi {{customer.firstName}}, I'm sorry.", "Hi, I'm sorry."],
    ['Guten Tag {{customer.firstName}}, das tut uns leid.', 'Guten Tag, das tut uns leid.'],
    ["{{customer.firstName}}, you're right.", "You're right."],
    ['Good question, {{customer.firstName}}! Tell me more.', 'Good question! Tell me more.'],
    ["I'm sorry, {{customer.firstName}}, that hurts.", "I'm sorry, that hurts."],
    ['Thank you, {{customer.firstName}}', 'Thank you'],
    ['Sorry. {{customer.firstName}}, we will help.', 'Sorry. We will help.'],
    ['¡Hola {{customer.firstName}}! Gracias.', '¡Hola! Gracias.'],
  ])('"%s" is said without it', (text, said) => {
    expect(withoutUnknownName(text, {})).toBe(said);
  });
  it.each(['Dear {{customer.firstName}}, sorry.', 'We told {{customer.firstName}}.', 'For {{customer.name}} only'])(
    '"%s" needs it, so the gap stays',
    (text) => expect(withoutUnknownName(text, {})).toBe(text),
  );
  it('leaves no greeting with a hole in it, in any language', () => {
    for (const language of languages)
      for (const key of posts) {
        const phrases = phrasesFor(language, undefined);
        const { text } = letter('X.', { ...maya, key, language, values: { 'agent.name': 'Kim' } }, phrases ?? never());
        expect(text).not.toMatch(/\{\{| [,!:]|^[,!:]/);
      }
  });
});

describe('a reply that is put together', () => {
  it('begins and ends in several ways, to one post always in the same', () => {
    const texts = posts.map((key) => letter('We look.', { ...maya, key }, english ?? never()).text);
    expect(new Set(texts.map((text) => text.split(' ')[0])).size).toBeGreaterThan(1);
    expect(new Set(texts.map((text) => text.slice(-9))).size).toBeGreaterThan(1);
    expect(posts.map((key) => letter('We look.', { ...maya, key }, english ?? never()).text)).toEqual(texts);
  });
  it('says what it is about, and recalls the promise before when they wrote', () => {
    const about = { ...maya, issueType: 'delivery', wroteAt: '2026-05-04T09:00:00.000Z' };
    expect(letter('We look.', about, english ?? never()).text).toMatch(/[Yy]our delivery.*You wrote in May/);
    const owed = { ...about, promisedBy: '2026-11-27T09:00:00.000Z' };
    expect(letter('We look.', owed, english ?? never()).text).toMatch(
      /promised you by (27 November|November 27) stands/,
    );
    expect(letter('We look.', owed, english ?? never()).text).not.toContain('in May');
  });
  it.each([
    ['en', undefined, 'You wrote in May as well.'],
    ['de', undefined, 'Sie haben auch schon im Mai geschrieben.'],
    ['de', { de: 'informal' }, 'Du hast auch schon im Mai geschrieben.'],
    ['fr', undefined, 'Vous aviez déjà écrit en mai.'],
    ['es', undefined, 'También escribiste en mayo.'],
    ['pt', undefined, 'Você também escreveu em maio.'],
  ] as const)('says in %s (%j) that they wrote before, not that anybody has read it', (language, formality, said) => {
    const to = { ...maya, site: 'facebook', language, wroteAt: '2026-05-04T09:00:00.000Z' } as const;
    expect(letter('X.', to, phrasesFor(language, formality) ?? never()).text).toContain(said);
  });
  it('leaves out what there is no room for on X, never the sentence', () => {
    const long = `${'We looked at it and '.repeat(11)}that is that.`;
    const to = { ...maya, wroteAt: '2026-05-04T09:00:00.000Z' };
    const { text } = letter(long, to, english ?? never());
    expect(text).toContain(long);
    expect(text).not.toContain('in May');
    expect(countCharacters('x', text).over).toBe(false);
    expect(letter(long, { ...to, site: 'facebook' }, english ?? never()).text).toContain('You wrote in May');
  });
  it('gives greeting and sign-off lines of their own on Facebook', () => {
    const { text } = letter('We look.', { ...maya, site: 'facebook' }, english ?? never());
    expect(text.split('\n\n')).toHaveLength(3);
  });
  it('jokes only where the brand does and the post is glad', () => {
    const light = (sentiment: 'positive' | 'negative', humour: boolean) =>
      posts.some((key) => {
        const { text } = letter('X.', { ...maya, key, sentiment, voice: { ...voice, humour } }, english ?? never());
        return english?.light.some((line) => text.includes(line)) === true;
      });
    expect([light('positive', true), light('positive', false), light('negative', true)]).toEqual([true, false, false]);
  });
  it('greets and signs as the brand does, and says "du" where it does', () => {
    const own = { ...voice, greetings: ['Moin {{customer.firstName}},'], signOffs: ['Team Acme'] };
    const { text } = personalise(
      'Hallo {{customer.firstName}}, das klappt. {{agent.name}}',
      { ...maya, language: 'de', voice: own },
      phrasesFor('de', undefined),
    );
    expect(text).toBe('Moin Maya, das klappt. Team Acme');
    const german = phrasesFor('de', { de: 'informal' });
    expect(letter('X.', { ...maya, language: 'de' }, german ?? never()).text).not.toMatch(/\bSie\b|\bIhnen\b/);
  });
  it('greets and signs as the brand does in the reply’s own language alone', () => {
    const own: Voice = {
      ...voice,
      greetings: ['Moin {{customer.firstName}},', '[fr] Hello {{customer.firstName}},'],
      signOffs: ['Herzlich, {{agent.name}}', '– {{agent.name}}'],
    };
    const repliesIn = (language: string) =>
      posts.map((key) => {
        const phrases = phrasesFor(language, undefined);
        return letter('X.', { ...maya, key, language, voice: own }, phrases ?? never()).text;
      });
    expect(new Set(repliesIn('de').map((text) => text.split(' ')[0]))).toEqual(new Set(['Moin']));
    expect(new Set(repliesIn('de-AT').map((text) => text.split(' ')[0]))).toEqual(new Set(['Moin']));
    expect(new Set(repliesIn('fr').map((text) => text.split(' ')[0]))).toEqual(new Set(['Hello']));
    for (const text of repliesIn('es')) expect(text).toMatch(/^Hola,? .* – Kim$/);
    expect(new Set(repliesIn('de').map((text) => text.endsWith('Herzlich, Kim')))).toEqual(new Set([true, false]));
  });
});

it('a ready text keeps its own words, whatever stands around them', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z ,.]{1,120}$/), fc.constantFrom(...posts), (middle, key) => {
      const { text } = personalise(`Hi {{customer.firstName}}, x${middle}x. {{agent.name}}`, { ...maya, key }, english);
      expect(text).toContain(`x${middle}x.`);
    }),
  );
});

describe('a past reply, offered for somebody else', () => {
  const called = [{ name: 'Tom Reyes', firstName: 'Tommy' }, { name: 'tom 🌸 r' }, { name: 'Tommaso' }];
  const tom = { called, handles: ['treyes', 'tommy_r'], agent: 'Lee' };
  it.each([
    ['@treyes Hi Tom, done! Lee', 'Hi {{customer.firstName}}, done! {{agent.name}}'],
    ['Thanks, Tom Reyes.', 'Thanks, {{customer.name}}.'],
    ['Tommy, @tommy_r is you, Tommaso?', '{{customer.firstName}}, {{customer.handle}} is you, {{customer.firstName}}?'],
    ['Your order AB-12345 is out, see tom@mail.example', 'Your order {{…}} is out, see {{…}}'],
    ['Guten Tag Frau Reyes-Lang, Herr Tom Reyes schaut', 'Guten Tag Frau {{…}}, Herr {{…}} schaut'],
    ['Call +49 30 123456 please', 'Call {{…}} please'],
    ['See https://acme.example/help/12345 for 3 steps', 'See https://acme.example/help/12345 for 3 steps'],
    ['Tomorrow it is solved', 'Tomorrow it is solved'],
  ])('"%s" becomes "%s"', (text, template) => {
    expect(asTemplate(text, tom)).toBe(template);
  });
});

function never(): never {
  throw new Error('we write this language');
}
