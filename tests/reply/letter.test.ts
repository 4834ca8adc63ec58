import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BrandId } from '../../lib/model/ids.ts';
import type { Voice } from '../../lib/model/voice.ts';
import { asTemplate } from '../../lib/reply/as-template.ts';
import { languages as checked } from '../../lib/reply/check/languages/index.ts';
import { type Addressee, letter, personalise } from '../../lib/reply/letter.ts';
import { countCharacters } from '../../lib/reply/limits.ts';
import { phrasesFor, phrasesLike } from '../../lib/reply/phrases/index.ts';
import { withoutUnknownName } from '../../lib/reply/without-name.ts';

const named = { 'customer.firstName': 'Maya', 'agent.name': 'Kim' };
const maya: Addressee = { key: 'x:1', site: 'x', sentiment: 'negative', language: 'en', values: named };
/** Somebody who is not owed an apology. */
const calm: Addressee = { ...maya, sentiment: 'neutral', intent: 'question' };
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
const sentence = (text: string) => ({ text, kind: 'sentence' }) as const;
const posts = Array.from({ length: 40 }, (_, at) => `x:${at}`);
const languages = ['en', 'de', 'fr', 'es', 'pt', 'it'];

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
    ['Ciao {{customer.firstName}}, la richiamiamo.', 'Ciao, la richiamiamo.'],
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
        const { text } = letter(
          sentence('X.'),
          { ...maya, key, language, values: { 'agent.name': 'Kim' } },
          phrases ?? never(),
        );
        expect(text).not.toMatch(/\{\{| [,!:]|^[,!:]/);
      }
  });
});

describe('a reply that is put together', () => {
  it('begins and ends in several ways, to one post always in the same', () => {
    const texts = posts.map((key) => letter(sentence('We look.'), { ...maya, key }, english ?? never()).text);
    expect(new Set(texts.map((text) => text.split(' ')[0])).size).toBeGreaterThan(1);
    expect(new Set(texts.map((text) => text.slice(-9))).size).toBeGreaterThan(1);
    expect(posts.map((key) => letter(sentence('We look.'), { ...maya, key }, english ?? never()).text)).toEqual(texts);
  });
  it('thanks for a question only whoever asked one', () => {
    const unsure = { ...maya, sentiment: 'unsure' } as const;
    expect(letter(sentence('We look.'), { ...unsure, intent: 'question' }, english ?? never()).text).toMatch(/ask/);
    for (const intent of ['praise', 'suggestion', 'press', 'other'] as const)
      expect(letter(sentence('We look.'), { ...unsure, intent }, english ?? never()).text).not.toMatch(/ask/);
  });
  it('says what it is about, and recalls the promise before when they wrote', () => {
    const text = 'My parcel is not here';
    const about = { ...maya, text, issueType: 'delivery', wroteAt: '2026-05-04T09:00:00.000Z' };
    expect(letter(sentence('We look.'), about, english ?? never()).text).toMatch(/[Yy]our delivery.*You wrote in May/);
    const owed = { ...about, promisedBy: '2026-11-27T09:00:00.000Z' };
    expect(letter(sentence('We look.'), owed, english ?? never()).text).toMatch(
      /promised you by (27 November|November 27) stands/,
    );
    expect(letter(sentence('We look.'), owed, english ?? never()).text).not.toContain('in May');
  });
  it.each([
    ['en', undefined, 'You wrote in May as well.'],
    ['de', undefined, 'Sie haben auch schon im Mai geschrieben.'],
    ['de', { de: 'informal' }, 'Du hast auch schon im Mai geschrieben.'],
    ['fr', undefined, 'Vous aviez déjà écrit en mai.'],
    ['es', undefined, 'También escribiste en mayo.'],
    ['pt', undefined, 'Você também escreveu em maio.'],
    ['it', undefined, 'Ci avevi scritto anche a maggio.'],
    ['it', { it: 'formal' }, 'Ci aveva scritto anche a maggio.'],
    ['es', { es: 'formal' }, 'También escribió en mayo.'],
    ['fr', { fr: 'informal' }, 'Tu avais déjà écrit en mai.'],
  ] as const)('says in %s (%j) that they wrote before, not that anybody has read it', (language, formality, said) => {
    const to = { ...maya, site: 'facebook', language, wroteAt: '2026-05-04T09:00:00.000Z' } as const;
    expect(letter(sentence('X.'), to, phrasesFor(language, formality) ?? never()).text).toContain(said);
  });
  it('leaves out what there is no room for on X, never the sentence', () => {
    const long = `${'We looked at it and '.repeat(11)}that is that.`;
    const to = { ...maya, wroteAt: '2026-05-04T09:00:00.000Z' };
    const { text } = letter(sentence(long), to, english ?? never());
    expect(text).toContain(long.slice(1));
    expect(text).not.toContain('in May');
    expect(countCharacters('x', text).over).toBe(false);
    expect(letter(sentence(long), { ...to, site: 'facebook' }, english ?? never()).text).toContain('You wrote in May');
  });
  it('gives greeting and sign-off lines of their own on Facebook', () => {
    const { text } = letter(sentence('We look.'), { ...maya, site: 'facebook' }, english ?? never());
    expect(text.split('\n\n')).toHaveLength(3);
  });
  it('jokes only where the brand does and the post is glad', () => {
    const light = (sentiment: 'positive' | 'negative', humour: boolean) =>
      posts.some((key) => {
        const { text } = letter(
          sentence('X.'),
          { ...maya, key, sentiment, voice: { ...voice, humour } },
          english ?? never(),
        );
        return english?.light.some((line) => text.includes(line)) === true;
      });
    expect([light('positive', true), light('positive', false), light('negative', true)]).toEqual([true, false, false]);
  });
  it('greets and signs as the brand does, and says "du" where it does', () => {
    const own = { ...voice, greetings: ['Moin {{customer.firstName}},'], signOffs: ['Team Acme'] };
    const { text } = personalise(
      'Hallo {{customer.firstName}}, das klappt. {{agent.name}}',
      { ...calm, language: 'de', voice: own },
      phrasesFor('de', undefined),
    );
    expect(text).toBe('Moin Maya, das klappt. Team Acme');
    const german = phrasesFor('de', { de: 'informal' });
    expect(letter(sentence('X.'), { ...maya, language: 'de' }, german ?? never()).text).not.toMatch(
      /\bSie\b|\bIhnen\b/,
    );
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
        return letter(sentence('X.'), { ...maya, key, language, voice: own }, phrases ?? never()).text;
      });
    expect(new Set(repliesIn('de').map((text) => text.split(' ')[0]))).toEqual(new Set(['Moin']));
    expect(new Set(repliesIn('de-AT').map((text) => text.split(' ')[0]))).toEqual(new Set(['Moin']));
    expect(new Set(repliesIn('fr').map((text) => text.split(' ')[0]))).toEqual(new Set(['Hello']));
    for (const text of repliesIn('es')) expect(text).toMatch(/^Hola,? .* – Kim$/);
    expect(new Set(repliesIn('de').map((text) => text.endsWith('Herzlich, Kim')))).toEqual(new Set([true, false]));
  });
});

describe('an apology names what went wrong', () => {
  const sorryTo = (issueType: string, text: string, language = 'en') =>
    letter(sentence('We look.'), { ...maya, issueType, text, language }, phrasesFor(language, undefined) ?? never())
      .text;
  it.each([
    ['delivery', 'My parcel is not here', /sorry about your delivery/],
    ['delivery', 'Left my disabled brother on the plane', /sorry about that/],
    ['staff', 'Your staff laughed at me', /sorry about how you were treated/],
    ['staff', 'No landline for days, and my father relies on it', /sorry about that/],
    ['outage', 'Router light is red', /sorry about that/],
    ['refund', 'Voucher expired while your airports were closed', /sorry about that/],
  ])('only where the post speaks of it: %s, "%s"', (issueType, text, said) => {
    expect(sorryTo(issueType, text)).toMatch(said);
  });
  it('in other languages too', () => {
    expect(sorryTo('delivery', 'Mon colis est perdu', 'fr')).toContain('votre livraison');
    expect(sorryTo('delivery', "Vol annulé, on dort à l'aéroport", 'fr')).toContain('pour ce qui est arrivé');
  });
});

describe('a ready text for somebody in trouble', () => {
  const said = (text: string, to: Addressee) => personalise(text, to, phrasesFor(to.language, undefined)).text;
  const help = 'Hi {{customer.firstName}}, we can help. {{agent.name}}';
  it('says first that we are sorry, where it does not say so itself', () => {
    expect(said(help, maya)).toMatch(/^\S+ Maya, I'm sorry about that\b.*\. We can help\. /);
    expect(said('Hallo {{customer.firstName}}, das klappt. Kim', { ...maya, language: 'de' })).toMatch(
      /tut (?:mir )?leid.*\. Das klappt\. Kim$/,
    );
    const own = "Hi {{customer.firstName}}, sorry for that. We're on it.";
    expect(said(own, maya)).toMatch(/^\S+ Maya, sorry for that\. We're on it\.$/);
  });
  it('stays as it is for whoever is in none, or whose trouble is not of our making', () => {
    for (const to of [calm, { ...maya, notUs: true }]) expect(said(help, to)).toMatch(/^\S+ Maya, we can help\. /);
  });
  it('leaves the apology out where there is no room for it', () => {
    const long = `Hi {{customer.firstName}}, ${'we looked at it and '.repeat(11)}that is that.`;
    expect(said(long, maya)).not.toMatch(/sorry/);
    expect(said(long, { ...maya, site: 'facebook' })).toMatch(/sorry/);
  });
});

describe('what follows a greeting', () => {
  /** What stands behind "Hello Noor," and the like. */
  const next = (text: string) =>
    /^[^,:!.]{2,30}(?: Noor)?([,:.!]) (.*)$/su.exec(text.replace(', Noor', ' Noor'))?.slice(1) ?? [];
  const noor = { ...calm, values: { ...named, 'customer.firstName': 'Noor' } };

  it('goes on in lower case after a comma or colon, in every language, but for “I” and the polite “Sie”', () => {
    for (const language of languages) {
      const phrases = phrasesFor(language, undefined) ?? never();
      const bodies = [...Object.values(phrases.body).flat(), ...phrases.notUs];
      for (const key of posts)
        for (const body of bodies)
          for (const long of ['', `${body} `.repeat(3)]) {
            const to = { ...noor, key, language, wroteAt: '2026-05-04T09:00:00.000Z' };
            const [mark = '', after = ''] = next(letter({ text: long + body, kind: 'phrase' }, to, phrases).text);
            const goesOn = mark === ',' || mark === ':';
            expect(after).toMatch(goesOn ? /^(?:[¿¡]?\p{Ll}|I\b|Sie\b)/u : /^[¿¡]?\p{Lu}/u);
          }
    }
  });

  const hi = '{{customer.firstName}}';
  it.each([
    ['en', `Hi ${hi}! What happened?`, /^\S+ Noor, what happened\?$/],
    ['en', `Hi ${hi}, What happened?`, /^\S+ Noor, what happened\?$/],
    ['en', `Hi ${hi}! I'm on it.`, /^\S+ Noor, I'm on it\.$/],
    ['en', `Hi ${hi}, Acme ships today.`, /^\S+ Noor, Acme ships today\.$/],
    ['en', `Hi ${hi}! Acme ships today.`, /^\S+ Noor\. Acme ships today\.$/],
    ['en', `Hi ${hi}! USB works.`, /^\S+ Noor, USB works\.$/],
    ['de', `Hallo ${hi}! Das klappt.`, /^\S+(?: Tag)? Noor, das klappt\.$/],
    ['de', `Hallo ${hi}! Sie hören von uns.`, /^\S+(?: Tag)? Noor, Sie hören von uns\.$/],
    ['de', `Hallo ${hi}, Lieferungen dauern.`, /^\S+(?: Tag)? Noor, Lieferungen dauern\.$/],
    ['de', `Hallo ${hi}! Lieferungen dauern.`, /^\S+(?: Tag)? Noor\. Lieferungen dauern\.$/],
    ['fr', `Salut ${hi}! Nous vérifions.`, /^Bonjour Noor, nous vérifions\.$/],
    ['es', `Hola ${hi}! ¿Qué pasó?`, /^Hola,? Noor[:,] ¿qué pasó\?$/],
    ['es', `Hola, ${hi}: te ayudamos.`, /^Hola,? Noor[:,] te ayudamos\.$/],
    ['pt', `Oi ${hi}, vamos ver.`, /^\S+, Noor! Vamos ver\.$/],
    ['it', `Ciao ${hi}, La richiamiamo.`, /^(?:[\w ]+,? Noor, la|[\w ]+,? Noor! La) richiamiamo\.$/],
  ])('in %s, of a ready text: "%s"', (language, text, said) => {
    for (const key of posts) {
      const to = { ...noor, key, language, values: { 'customer.firstName': 'Noor' } };
      expect(personalise(text, to, phrasesFor(language, undefined)).text).toMatch(said);
    }
  });

  it('keeps its capital where the greeting has a line of its own, but in German', () => {
    const onFacebook = (language: string, text: string) =>
      letter(
        { text, kind: 'phrase' },
        { ...noor, site: 'facebook', language },
        phrasesFor(language, undefined) ?? never(),
      )
        .text.split('\n\n')[1]
        ?.slice(0, 3);
    expect(['en', 'de', 'fr', 'es', 'pt'].map((language) => onFacebook(language, 'X.'))).toEqual(
      [/^\p{Lu}/u, /^\p{Ll}/u, /^\p{Lu}/u, /^\p{Lu}/u, /^\p{Lu}/u].map((first) => expect.stringMatching(first)),
    );
  });
});

it('a ready text keeps its own words, whatever stands around them', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z ,.]{1,120}$/), fc.constantFrom(...posts), (middle, key) => {
      const { text } = personalise(`Hi {{customer.firstName}}, x${middle}x. {{agent.name}}`, { ...calm, key }, english);
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

  it.each([
    ['Will', 'Hi Will, it will be there on Monday.', 'Hi {{customer.firstName}}, it will be there on Monday.'],
    ['Will', 'hi will, we will look into it', 'hi {{customer.firstName}}, we will look into it'],
    [
      'Will',
      'Will you send us the number? Thanks, will!',
      'Will you send us the number? Thanks, {{customer.firstName}}!',
    ],
    ['Will', 'Will, I’m sorry. Will do.', '{{customer.firstName}}, I’m sorry. Will do.'],
    ['Will', 'WILL YOU LOOK, PLEASE', 'WILL YOU LOOK, PLEASE'],
    [
      'Will',
      'We told Will’s courier, and they will call.',
      'We told {{customer.firstName}}’s courier, and they will call.',
    ],
    [
      'May',
      'May we ask? It comes in May, by 3 May. You may call, May.',
      'May we ask? It comes in May, by 3 May. You may call, {{customer.firstName}}.',
    ],
    [
      'Mark',
      'Please mark the parcel. Mark it clearly, Mark!',
      'Please mark the parcel. Mark it clearly, {{customer.firstName}}!',
    ],
    [
      'Bill',
      'Thanks Bill for telling us. The bill, and your Bill from June, is wrong.',
      'Thanks {{customer.firstName}} for telling us. The bill, and your Bill from June, is wrong.',
    ],
    ['Rose', 'Danke, Rose! Die Rose ist unterwegs.', 'Danke, {{customer.firstName}}! Die Rose ist unterwegs.'],
    ['Ernst', 'Hallo Ernst, das ist unser Ernst.', 'Hallo {{customer.firstName}}, das ist unser Ernst.'],
    ['Grace', 'So glad you like it Grace 💙 with grace', 'So glad you like it {{customer.firstName}} 💙 with grace'],
    ['Claire', 'Bonjour Claire, l’eau est claire.', 'Bonjour {{customer.firstName}}, l’eau est claire.'],
    ['Don', 'Don’t worry, Don. We don’t.', 'Don’t worry, {{customer.firstName}}. We don’t.'],
  ])('leaves alone where the name %s is a word: "%s" becomes "%s"', (name, text, template) => {
    expect(asTemplate(text, { called: [{ name, firstName: name }], handles: [], agent: 'Lee' })).toBe(template);
  });

  it('takes away whoever signed it, also where their name is a word', () => {
    const by = (agent: string) => ({ called: [], handles: [], agent });
    expect(asTemplate('It will be marked as paid. Mark', by('Mark'))).toBe('It will be marked as paid. {{agent.name}}');
    expect(asTemplate('Please mark it ^mark', by('Mark'))).toBe('Please mark it ^{{agent.name}}');
  });
});

function never(): never {
  throw new Error('we write this language');
}

describe('the form of address that a brand wishes', () => {
  const manners = ['formal', 'informal'] as const;
  const all = checked.flatMap((language) => manners.map((manner) => [language.code, manner, language] as const));
  it.each(all)('is kept in %s (%s) by everything that is said of our own', (code, manner, { formal, informal }) => {
    const wrong = manner === 'formal' ? informal : formal;
    for (const line of linesIn(phrasesFor(code, { [code]: manner }))) expect(line.match(wrong), line).toBeNull();
  });

  it.each([
    ['it', 'Salve {{customer.firstName}}, mi scriva in privato, Le rispondo oggi.', 'Ci aveva scritto'],
    ['it', 'Ciao {{customer.firstName}}, ti rispondo oggi.', 'Ci avevi scritto'],
    ['es', 'Hola {{customer.firstName}}, escríbame por mensaje directo.', 'También escribió'],
    ['es', 'Hola {{customer.firstName}}, escríbeme por mensaje directo, te respondo.', 'También escribiste'],
    ['fr', 'Bonjour {{customer.firstName}}, je te réponds.', 'Tu avais déjà écrit'],
    ['fr', 'Bonjour {{customer.firstName}}, je vous réponds.', 'Vous aviez déjà écrit'],
  ] as const)('of a ready text (%s: "%s") is kept, whatever the brand wishes', (language, text, said) => {
    for (const manner of manners) {
      const formality = { [language]: manner };
      const to = { ...calm, site: 'facebook', language, wroteAt: '2026-05-04T09:00:00.000Z' } as const;
      const { text: whole } = personalise(text, to, phrasesLike(text, language, formality));
      expect(whole.toLowerCase()).toContain(said.toLowerCase());
    }
  });
});

function linesIn(said: unknown): string[] {
  if (typeof said === 'string') return [said];
  return typeof said === 'object' && said !== null ? Object.values(said).flatMap(linesIn) : [];
}
