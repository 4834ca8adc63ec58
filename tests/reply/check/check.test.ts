import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IssueTypeId } from '../../../lib/model/understanding.ts';
import { check } from '../../../lib/reply/check/index.ts';
import { seedResponses } from '../../../lib/reply/seed-responses.ts';
import { createSuggester } from '../../../lib/reply/suggest.ts';
import { computing } from '../../computing.ts';
import { hostileTexts } from '../../hostile.ts';
import { cancellations, complaints, press, questions, remarks, thanks, wishes } from '../ordinary-posts.ts';
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
  const { suggest } = createSuggester(seedResponses);
  const values = { 'customer.firstName': 'Maya', 'agent.name': 'Kim', 'brand.name': 'Acme', 'brand.shop': 'our café' };
  const posts = [...questions, ...cancellations, ...wishes, ...press, ...thanks, ...remarks, ...complaints];
  const offered = posts.flatMap(([language, intent, sentiment, issueType, text]) =>
    suggest({
      key: `x:${text}`,
      site: 'x',
      language,
      intent,
      sentiment,
      issueType: IssueTypeId.parse(issueType),
      text,
      values,
      now: '2026-11-20T09:00:00.000Z',
    }).map((suggestion) => [text, suggestion.text, { text, intent, sentiment }, language] as const),
  );
  test.each(offered)('to "%s": %s', (_, reply, wrote, language) => {
    expect(check(reply, situation(wrote, { language })).map(({ rule }) => rule)).toEqual([]);
  });
});

describe('a bad reply is pointed out', () => {
  test.each(badReplies.map(([rule, wrote, reply, more]) => [rule, reply, wrote, more] as const))(
    '%s: %s',
    (rule, reply, wrote, more) => {
      expect(check(reply, situation(wrote, more)).map((finding) => finding.rule)).toContain(rule);
    },
  );
});

describe('what is left open stops a draft, whether or not their name is known', () => {
  const gapsIn = (reply: string, customer = 'Maya Chen', text = 'My parcel is late') =>
    check(reply, situation(complaint(text), { customer: { name: customer, handles: [] } }))
      .filter(({ rule, stops }) => rule === 'gap' && stops)
      .map(({ words }) => words);

  test.each([
    ['Hi {name}, sorry, it comes today.', '{name}'],
    [`Hi \${name}, sorry, it comes today.`, `\${name}`],
    ['Hi {first name}, sorry, it comes today.', '{first name}'],
    ['Hi {}, sorry, it comes today.', '{}'],
    ['Hi {{}}, sorry, it comes today.', '{{}}'],
    ['Hi {!Contact.FirstName}, sorry, it comes today.', '{!Contact.FirstName}'],
    ['Hi [First Name], sorry, it comes today.', '[First Name]'],
    ['Hallo [Vorname], tut mir leid, es kommt heute.', '[Vorname]'],
    ['Bonjour [Prénom], désolée, il arrive aujourd’hui.', '[Prénom]'],
    ['Sorry, [Customer Name], order [order number] comes today.', '[Customer Name]'],
    ['Hi <name>, sorry, it comes today.', '<name>'],
    ['Hi %FIRSTNAME%, sorry, it comes today.', '%FIRSTNAME%'],
    ['Hi *|FNAME|*, sorry, it comes today.', '*|FNAME|*'],
    ['Hi ____, sorry, it comes today.', '____'],
    ['Hi , sorry, it comes today.', 'Hi ,'],
    ['Sorry about that. Hello , it comes today.', 'Hello ,'],
    ['Hi null, sorry, it comes today.', 'Hi null'],
    ['Hi undefined, sorry, it comes today.', 'Hi undefined'],
    ['Thanks, undefined! Sorry, it comes today.', 'Thanks, undefined'],
    ['Hi @, sorry, it comes today.', 'Hi @'],
    ['Dear, sorry, it comes today.', 'Dear,'],
    ['Sehr geehrte Frau , es tut mir leid, es kommt heute.', 'Sehr geehrte Frau ,'],
    ['Hola , lo siento, llega hoy.', 'Hola ,'],
  ])('%s', (reply, words) => {
    for (const customer of ['Maya Chen', 'xX_k3ttle_Xx']) expect(gapsIn(reply, customer)[0]).toBe(words);
  });

  test.each([
    'Hi, sorry, it comes today.',
    'Hi! Sorry, it comes today.',
    'Bonjour ! Désolée, il arrive aujourd’hui.',
    'Oh dear, sorry Maya, it comes today.',
    'Hi @mayac, sorry, it comes today.',
    'Sorry Maya, [Update 14:00] it comes today [1], see [our page](https://acme.example/orders).',
    'Sorry Maya, [EN] it comes today <3, see the list [here].',
    'Sorry Maya, that is 100% ours, and 20% of all parcels were late.',
    'Sorry Maya, 100 % of it is back, 5 % faster.',
    'Sorry Maya, it is at https://acme.example/orders/{id}?q={name} today.',
    'Sorry Maya, @maya___ and @__kim got theirs; my_file_name is fine.',
    'Sorry Maya, null Problem, es kommt heute, nothing is undefined.',
    'Sorry Maya, it comes today *|* or tomorrow.',
    'Liebe Maya, es tut mir leid, es kommt heute. Liebe Grüße, Kim',
    'Guten Morgen, Maya, es tut mir leid, es kommt heute.',
    'Merci , Maya, désolée, il arrive aujourd’hui.',
    'Gentile signora Chen, mi dispiace, arriva oggi.',
  ])('but not what only looks so: %s', (reply) => {
    expect(gapsIn(reply)).toEqual([]);
  });

  test('nor what they wrote themselves, nor their own name', () => {
    expect(gapsIn('Sorry Maya, {id} is the number of your order.', 'Maya Chen', 'What is {id} in your API?')).toEqual(
      [],
    );
    expect(gapsIn('Hi Null, sorry, it comes today.', 'Christopher Null')).toEqual([]);
  });
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
    [['Acme Go'], 'Thanks Maya, acmego, Acme-Go and ACME go are one.', ['acmego', 'Acme-Go']],
    [['AcmeGo'], 'Thanks Maya, Acme Go it is.', ['Acme Go']],
    [['Café Crème'], 'Thanks Maya, try the Cafe Creme.', ['Cafe Creme']],
    [['e-mail'], 'Thanks Maya, we sent you an email.', ['email']],
  ])('has words %o of which another spelling is pointed out: %s', (use, reply, words) => {
    const found = check(reply, situation(praise('I love it'), { voice: voice({ use }) }));
    expect(found).toMatchObject(words.map((written) => ({ rule: 'ownWord', words: written, better: use[0] })));
  });

  test.each([
    [['Acme Go'], 'Thanks Maya, Acme Go is yours, so is Acme Go’s case.'],
    [['Acme Go'], 'Thanks Maya, see acme.example/acme-go or @acmego, #acmego.'],
    [['Acme Go'], 'Thanks Maya, the Acme-Go-Club and acmegoing are other words.'],
    [['-', '…', '+1 (2)'], 'Thanks Maya, that - and + this.'],
    [['Go', 'kettle'], 'Thanks Maya, go for it. Kettle number two?'],
    [['e-mail', 'good value', 'check in'], 'Thanks Maya. E-mail us, good-value kettles are at the check-in.'],
    [['Say what you did, then what acme go does next'], 'Thanks Maya, acme go it is.'],
  ])('has words %o, and what is no other spelling of them passes: %s', (use, reply) => {
    expect(rulesOf(reply, { use })).toEqual([]);
  });

  test.each([
    ['de', { de: 'formal' }, 'Danke Maya, das freut uns für dich!'],
    ['de', { de: 'informal' }, 'Danke Maya, das freut uns für Sie!'],
    ['fr', { fr: 'formal' }, 'Merci Maya, nous sommes ravis pour toi !'],
    ['fr', { fr: 'informal' }, 'Merci Maya, nous sommes ravis pour vous !'],
    ['es', { es: 'formal' }, 'Gracias, Maya, nos alegra por ti.'],
    ['es', { es: 'informal' }, 'Gracias, Maya, nos alegramos por usted.'],
    ['pt', { pt: 'formal' }, 'Obrigada, Maya, estamos felizes contigo.'],
    ['it', { it: 'formal' }, 'Grazie, Maya, siamo felici che ti piaccia.'],
    ['it', { it: 'informal' }, 'Grazie, Maya, La ringraziamo per quello che scrive.'],
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
    expect(rulesOf('Howdy! Thank you so much, Maya. Kim', { greetings: ['Howdy,'] })).toEqual([]);
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

  test.each([
    'Sorry Maya, you will get a full refund and 50 pounds for the trouble, today.',
    'Sorry Maya, today we will refund it in full.',
    'Sorry Maya, I give you £20, today.',
    'Sorry Maya, you get a €10 voucher today.',
    'Sorry Maya, it will never happen again.',
    'Das tut mir leid, Maya, heute bekommen Sie die volle Erstattung.',
    'Das tut mir leid, Maya, heute schenken wir Ihnen 20 Euro.',
    'Das tut mir leid, Maya, heute kommt ein 20-Euro-Gutschein.',
    'Das tut mir leid, Maya, heute gibt es 20,50 € für den Ärger.',
    'Désolée Maya, remboursement intégral demain pour vous.',
    'Désolée Maya, nous vous offrons 20 € demain.',
    'Lo siento, Maya, hoy te hacemos el reembolso completo.',
    'Lo siento, Maya, hoy te damos 20 euros por las molestias.',
    'Lamento, Maya, fazemos hoje o reembolso total.',
    'Lamento, Maya, hoje damos 20 € pelo transtorno.',
    'Mi dispiace, Maya, oggi hai il rimborso completo.',
    'Mi dispiace, Maya, oggi ti diamo 20 euro per il disturbo.',
  ])('a brand without facts does not promise: %s', (reply) => {
    expect(rulesOf(reply, {})).toContain('promise');
  });

  test.each([
    'Sorry Maya, the second £49.99 is on its way back to you, by Friday.',
    'Sorry Maya, you were charged 50 pounds for the second kettle; it goes back today.',
    'Sorry Maya, it is €9 to Norway, free from €60, and you get it today.',
    'Sorry Maya, you can have it for £20 at our shop today.',
    "Sorry Maya, a full refund isn't possible after a year. I'll ask today what we can do.",
    "Sorry Maya, we can't give a full refund after a year. I'll ask today what we can do.",
    'Sorry Maya, you will get a replacement today.',
    'Das tut mir leid, Maya, die 49,90 Euro sind heute zurückgebucht.',
    'Das tut mir leid, Maya, eine volle Erstattung geht leider nicht mehr. Ich frage heute nach.',
    'Désolée Maya, les 49,90 € vous sont rendus ce soir.',
    'Lo siento, Maya, los 49,90 € vuelven hoy.',
    'Lamento, Maya, os 49,90 € voltam hoje.',
    'Mi dispiace, Maya, i 49,90 € tornano oggi.',
  ])('but may say without facts: %s', (reply) => {
    expect(rulesOf(reply, {})).toEqual([]);
  });

  test('a fact covers a sum', () => {
    const facts = ['Late parcels\nA voucher of 10 euros for the delay'];
    expect(rulesOf('Sorry Maya, you get a 10 euros voucher for the delay today.', { facts })).toEqual([]);
    expect(rulesOf('Sorry Maya, you get a 50 euros voucher for the delay today.', { facts })).toEqual(['promise']);
  });

  test.each([
    'Sorry Maya, write to support@elsewhere.example or kim@acme.example today.',
    'Sorry Maya, call us on 0800 123 4567 today.',
    'Sorry Maya, call us on 030 1234567 today.',
    'Sorry Maya, that was order one of two, on 24.11.2026 at 10-12.',
    'Sorry Maya, your order PS5PRO leaves today.',
    'Sorry Maya, your booking PLEASE check, the booking is at 10AM today.',
    'Sorry Maya, your booking TODAY is on the 18H05 to Leeds, reference A1.',
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

test.each([
  ["Sorry Maya, I'll ask our network team about it and tell you here by 5 pm.", []],
  ['Maya ji, maaf kijiye. Main abhi check karke aaj shaam 5 baje tak batata hoon.', []],
  ['Das tut mir leid, Maya, ich frage nach und melde mich heute bis 17 Uhr hier.', ['wrongLanguage']],
])('who writes Hindi in Latin letters may be answered: %s %o', (reply, rules) => {
  const found = check(reply, situation(complaint('network bilkul nahi aa raha'), { language: 'hi-Latn' }));
  expect(found.map(({ rule }) => rule)).toEqual(rules);
});

describe('a finding', () => {
  test('says where it stands, why, and what would be better in the language of the draft', () => {
    const draft = 'Hallo Maya, es tut mir leid. Wir kümmern uns darum.';
    const [finding, ...others] = check(draft, situation(complaint('Mein Paket ist weg, das nervt')));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'nonCommittal', stops: false, words: 'Wir kümmern uns darum' });
    expect(draft.slice(finding?.place?.start, finding?.place?.end)).toBe('Wir kümmern uns darum');
    expect(finding?.example).toMatch(/bis heute 17 Uhr/);
  });

  test.each(['en', 'de', 'fr', 'es', 'pt', 'it'] as const)(
    'shows in %s how it may be put to this person, and names nobody else',
    (language) => {
      const cold = {
        en: 'It is delayed.',
        de: 'Es ist verspätet.',
        fr: 'Il est en retard.',
        es: 'Está retrasado.',
        pt: 'Está atrasado.',
        it: 'È in ritardo.',
      };
      const examples = (customer: { name: string; firstName?: string }) =>
        check(
          `${cold[language]} ${cold[language]} ${cold[language]}`,
          situation(complaint('X'), { language, customer: { handles: [], ...customer } }),
        )
          .concat(
            check(cold[language], situation(complaint('X'), { language, customer: { handles: [], ...customer } })),
          )
          .flatMap(({ rule, example = '' }) => (rule === 'noName' || rule === 'detached' ? [example] : []));
      const toTom = examples({ name: 'Tom Reyes' });
      expect(toTom.length).toBeGreaterThan(1);
      for (const example of toTom) expect(example).toMatch(/Tom(?! Reyes)/);
      const toNobody = examples({ name: 'Concerned Citizen' });
      expect(toNobody.length).toBeGreaterThan(0);
      for (const example of [...toTom, ...toNobody]) expect(example).not.toMatch(/Maya|Reyes|Concerned|\{\{/);
    },
  );

  test.each([
    ['en', 'We apologise for any inconvenience, Tom.'],
    ['de', 'Entschuldigen Sie die Unannehmlichkeiten, Tom.'],
  ])('shows in %s no trouble that they did not have', (language, reply) => {
    const customer = { name: 'Tom Reyes', handles: [] };
    const [hollow] = check(reply, situation(complaint('X'), { language, customer })).filter(
      ({ rule }) => rule === 'apologyHollow',
    );
    expect(hollow?.example).toMatch('…');
    expect(hollow?.example).not.toMatch(/three days|drei Tage/);
  });

  test('says what the guide says instead, not an example beside it', () => {
    const guide = voice({ avoid: [{ word: 'Cheap', instead: 'good value' }] });
    const [avoided] = check('Thanks Maya, cheap.', situation(praise('I love it'), { voice: guide }));
    expect(avoided).toMatchObject({ better: 'good value', example: undefined });
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
