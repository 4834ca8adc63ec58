import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../../lib/reply/check/index.ts';
import { fillGaps } from '../../../lib/reply/gaps.ts';
import { seedResponses } from '../../../lib/reply/seed-responses.ts';
import { computing } from '../../computing.ts';
import { hostileTexts } from '../../hostile.ts';
import { badReplies } from './bad-replies.ts';
import { goodReplies } from './good-replies.ts';
import { complaint, praise, situation, voice } from './situation.ts';

describe('a good reply passes without a word', () => {
  test.each(goodReplies.map(([language, wrote, reply]) => [language, reply, wrote] as const))(
    '%s: %s',
    (_, reply, wrote) => {
      expect(check(reply, situation(wrote))).toEqual([]);
    },
  );
});

describe('a canned response to begin with passes where it fits', () => {
  test.each(seedResponses.map(({ title, language = 'en', text }) => [title, language, text] as const))(
    '%s, %s',
    (_, language, text) => {
      const filled = fillGaps(text, {
        'customer.firstName': 'Maya',
        'agent.name': 'Kim',
        'brand.name': 'Acme',
        'brand.shop': 'Acme',
      });
      const found = check(filled.text, situation({ text: '', sentiment: 'unsure', intent: 'other' }, { language }));
      expect(found).toEqual([]);
    },
  );
});

describe('a bad reply is pointed out', () => {
  test.each(badReplies.map(([rule, wrote, reply, more]) => [rule, reply, wrote, more] as const))(
    '%s: %s',
    (rule, reply, wrote, more) => {
      expect(check(reply, situation(wrote, more)).map((finding) => finding.rule)).toContain(rule);
    },
  );
});

describe('the brand’s guide', () => {
  const rulesOf = (reply: string, guide: Parameters<typeof voice>[0], language = 'en') =>
    check(reply, situation(praise('I love it'), { language, voice: voice(guide) })).map(({ rule }) => rule);

  test('has words that are avoided, and what is said instead', () => {
    const guide = { avoid: [{ word: 'Cheap', instead: 'good value' }], dont: ['Never say “no problem”'] };
    const found = check(
      'Thanks Maya, cheap, not cheaper. No problem!',
      situation(praise('I love it'), { voice: voice(guide) }),
    );
    expect(found).toMatchObject([
      { rule: 'avoidedWord', words: 'cheap', better: 'good value' },
      { rule: 'avoidedWord', words: 'No problem' },
    ]);
  });

  test.each([
    ['de', { de: 'formal' }, 'Danke Maya, das freut uns für dich!'],
    ['de', { de: 'informal' }, 'Danke Maya, das freut uns für Sie!'],
    ['fr', { fr: 'formal' }, 'Merci Maya, nous sommes ravis pour toi !'],
    ['fr', { fr: 'informal' }, 'Merci Maya, nous sommes ravis pour vous !'],
    ['es', { es: 'formal' }, 'Gracias, Maya, nos alegra por ti.'],
    ['es', { es: 'informal' }, 'Gracias, Maya, nos alegramos por usted.'],
    ['pt', { pt: 'formal' }, 'Obrigada, Maya, estamos felizes contigo.'],
    ['en', { en: 'formal' }, 'Hey Maya, thanks, we are gonna tell the team.'],
  ] as const)('says how people are addressed: in %s %o', (language, formality, reply) => {
    expect(rulesOf(reply, { formality }, language)).toEqual(['formality']);
    expect(rulesOf(reply, {}, language)).toEqual([]);
  });

  test('says how many emoji there may be', () => {
    expect(rulesOf('Thanks Maya 💙', { emoji: 'never' })).toEqual(['emoji']);
    expect(rulesOf('Thanks Maya 💙', { emoji: 'sometimes' })).toEqual([]);
    expect(rulesOf('Thanks Maya 💙💙💙', { emoji: 'sometimes' })).toEqual(['emoji']);
    expect(rulesOf('Thanks Maya, Acme™ ©', { emoji: 'never' })).toEqual([]);
  });

  test('says how replies begin and end', () => {
    const guide = { greetings: ['Hello {{customer.firstName}}'], signOffs: ['Your {{agent.name}}', 'Warmly'] };
    expect(rulesOf('Hi Maya. Thank you so much. Kim', guide)).toEqual(['greeting', 'signOff']);
    expect(rulesOf('Hello Maya. Thank you so much. Your Kim', guide)).toEqual([]);
  });

  test('says it for each language by itself', () => {
    const guide = { greetings: ['Moin {{customer.firstName}}', '[fr] Hello'], signOffs: ['Herzlich, {{agent.name}}'] };
    expect(rulesOf('Bonjour Maya. Merci beaucoup pour votre message. Kim', guide, 'fr')).toEqual(['greeting']);
    expect(rulesOf('Hello Maya. Merci beaucoup pour votre message. Kim', guide, 'fr')).toEqual([]);
    expect(rulesOf('Hi Maya. Thank you so much for this. Kim', guide, 'en')).toEqual([]);
    expect(rulesOf('Hallo Maya. Danke, das freut uns sehr. Kim', guide, 'de')).toEqual(['greeting', 'signOff']);
    expect(rulesOf('Moin Maya. Danke, das freut uns sehr. Herzlich, Kim', guide, 'de')).toEqual([]);
  });
});

describe('what is agreed and what is ours', () => {
  const rulesOf = (reply: string, more: Parameters<typeof situation>[1]) =>
    check(reply, situation(complaint('My parcel is late'), more)).map(({ rule }) => rule);

  test('a fact covers a promise', () => {
    const reply = 'Sorry Maya, you will get a full refund today.';
    expect(rulesOf(reply, { facts: ['Free returns'] })).toEqual(['promise']);
    expect(rulesOf(reply, { facts: ['Full refunds within 14 days'] })).toEqual([]);
    expect(rulesOf(reply, { facts: ['Refunds\nwithin 14 days, in full'] })).toEqual([]);
    expect(rulesOf('Sorry Maya, you will receive a refund today.', { facts: ['Refunds within 14 days'] })).toEqual([]);
  });

  test.each([
    ['full refund', 'Sorry Maya, you will get a full refund today.', 'No refunds on sale items'],
    [
      'full refund',
      'Sorry Maya, you will get a full refund today.',
      'Full refunds\nWe do not give them on sale items.',
    ],
    ['free shipping', 'Sorry Maya, free shipping for you today.', 'Shipping takes 4 days'],
    ['kostenloser Versand', 'Sorry Maya, kostenloser Versand für dich heute.', 'Der Versand dauert 4 Tage'],
    ['volle Erstattung', 'Sorry Maya, die volle Erstattung kommt heute.', 'Volle Erstattung gibt es nicht'],
    ['livraison gratuite', 'Désolée Maya, livraison gratuite pour vous demain.', 'La livraison prend 4 jours'],
    [
      'remboursement intégral',
      'Désolée Maya, remboursement intégral demain pour vous.',
      'Aucun remboursement intégral',
    ],
    ['envío gratis', 'Lo siento, Maya, envío gratis para ti hoy.', 'El envío tarda 4 días'],
    ['reembolso completo', 'Lo siento, Maya, hoy te hacemos el reembolso completo.', 'No hay reembolso completo'],
    ['entrega gratuita', 'Lamento, Maya, hoje a entrega gratuita é sua.', 'A entrega demora 4 dias'],
    ['reembolso total', 'Lamento, Maya, fazemos hoje o reembolso total.', 'Não há reembolso total'],
  ])('%s is not covered by a fact that denies it, or shares one word of it: %s %s', (words, reply, fact) => {
    const found = check(reply, situation(complaint('My parcel is late'), { facts: [fact] }));
    expect(found).toMatchObject([{ rule: 'promise', words }]);
  });

  test.each([
    ['Sorry Maya, free shipping for you today.', 'Shipping is free from 60 euros, but not to islands'],
    ['Sorry Maya, you will get a full refund today.', 'If it does not fit, full refund within 14 days'],
    ['Sorry Maya, you will get a full refund today.', 'We refund in full if you are not happy'],
    ['Sorry Maya, die volle Erstattung kommt heute.', 'Volle Erstattung, wenn es nicht passt'],
  ])('a fact with a condition covers: %s %s', (reply, fact) => {
    expect(rulesOf(reply, { facts: [fact] })).not.toContain('promise');
  });

  test('a brand without facts promises only what nobody can keep', () => {
    expect(rulesOf('Sorry Maya, you will get a full refund today.', {})).toEqual([]);
    expect(rulesOf('Sorry Maya, it will never happen again.', {})).toEqual(['promise']);
  });

  test.each([
    'Sorry Maya, write to support@elsewhere.example or kim@acme.example today.',
    'Sorry Maya, call us on 0800 123 4567 today.',
    'Sorry Maya, call us on 030 1234567 today.',
    'Sorry Maya, that was order one of two, on 24.11.2026 at 10-12.',
    'Sorry Maya, it is here today: https://acme.example/track and http://help.acme.example/x',
    'Sorry Maya, see it on https://www.facebook.com/acme or https://dhl.example/track today.',
  ])('may stand in public: %s', (reply) => {
    expect(rulesOf(reply, { facts: ['Hotline 030/1234567', 'Parcels: dhl.example'] })).toEqual([]);
  });

  test.each([
    ['email', 'Sorry Maya, is it support@chen.example?', { email: 'support@chen.example' }],
    ['phone', 'Sorry Maya, is it still 0800 55 44 33 22?', { phone: '+49 800 55443322' }],
  ])('the customer’s own %s may not, whatever it looks like', (why, reply, customer) => {
    const found = check(
      reply,
      situation(complaint('My parcel is late'), { customer: { name: 'Maya Chen', handles: [], ...customer } }),
    );
    expect(found).toContainEqual(expect.objectContaining({ rule: 'privateData', why, stops: true }));
  });

  test.each([
    ['acme-help.example', 'lookAlike'],
    ['acme.example.login.example', 'lookAlike'],
    ['аcme.example', 'lookAlike'],
    ['acmee.example', 'lookAlike'],
    ['tinyurl.com/x', 'shortLink'],
    ['blog.example', 'foreignLink'],
  ])('%s is odd: %s', (link, why) => {
    const found = check(`Sorry Maya, see https://${link} today.`, situation(complaint('My parcel is late')));
    expect(found).toMatchObject([{ rule: 'oddLink', why }]);
  });
});

describe('a finding', () => {
  test('says where it stands, why, and what would be better in the language of the draft', () => {
    const draft = 'Hallo Maya, es tut mir leid. Wir kümmern uns darum.';
    const [finding, ...others] = check(draft, situation(complaint('Mein Paket ist weg, das nervt')));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'nonCommittal', stops: false, words: 'Wir kümmern uns darum' });
    expect(draft.slice(finding?.place?.start, finding?.place?.end)).toBe('Wir kümmern uns darum');
    expect(finding?.better).toMatch(/bis heute 17 Uhr/);
  });

  test('is no longer there once its rule is switched off', () => {
    const found = check('Calm down, Maya. Sorry.', situation(complaint('My parcel is late')), ['rude']);
    expect(found).toEqual([]);
  });

  test('waits until a sentence is finished where something is missing', () => {
    const late = situation(complaint('When does my parcel come?'));
    expect(check('Your parcel will', late)).toEqual([]);
    expect(check('Your parcel will come.', late).map(({ rule }) => rule)).toContain('noName');
  });
});

describe('whatever is written', () => {
  /** In milliseconds: ten times what the worst of these takes. */
  const mostTime = 3_000;
  const wild = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.constantFrom(...hostileTexts),
    fc
      .tuple(
        fc.constantFrom('you ', 'a-', '.', '😂', 'e\u0301\u0302\u0303', '\ud800', '1 ', '@a.', 'www.', 'ß'),
        fc.nat(100_000),
      )
      .map(([piece, length]) => piece.repeat(Math.ceil(length / piece.length))),
    fc.constantFrom(...goodReplies.map(([, , reply]) => reply), ...badReplies.map(([, , reply]) => reply)),
  );

  test('the check answers in bounded time, never throws, and points at what stands there', () => {
    fc.assert(
      fc.property(wild, wild, (draft, text) => {
        const customer = { name: text.slice(0, 200), handles: [text.slice(0, 50)] };
        let found: ReturnType<typeof check> = [];
        const took = computing(() => {
          found = check(draft, situation(complaint(text), { customer }));
        });
        expect(took).toBeLessThan(mostTime);
        for (const { place, words } of found)
          if (place !== undefined) expect(draft.slice(place.start, place.end)).toBe(words);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});
