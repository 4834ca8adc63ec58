import { describe, expect, it } from 'vitest';
import { replyKinds } from '../../lib/model/response.ts';
import { IssueTypeId } from '../../lib/model/understanding.ts';
import { check } from '../../lib/reply/check/index.ts';
import { languages } from '../../lib/reply/check/languages/index.ts';
import { letter } from '../../lib/reply/letter.ts';
import { phrasesFor } from '../../lib/reply/phrases/index.ts';
import { seedResponses } from '../../lib/reply/seed-responses.ts';
import type { Situation } from '../../lib/reply/situation.ts';
import { createSuggester } from '../../lib/reply/suggest.ts';
import { readFeatures } from '../../lib/understand/features.ts';
import { reasonsIn } from '../../lib/understand/urgency/reasons.ts';
import { shippedWeights } from '../../lib/understand/weights.ts';
import { complaint, praise, situation } from './check/situation.ts';
import { bereaved, cancellations, complaints, press, questions, remarks, thanks, wishes } from './ordinary-posts.ts';

const suggesters = [
  ['the responses to begin with', createSuggester(seedResponses)],
  ['none', createSuggester([])],
] as const;

const sorry =
  /sorry|apolog|\bleid\b|entschuldig|pardon|excuses|désolé|lo siento|disculpa|lamento|desculpa|dispiace|scusa/i;
const whatHappened =
  /what exactly happen|genau (?:ist )?passiert|s'est-il passé|se passe exactement|qué pasó|qué ocurre|aconteceu|acontece exatamente|è successo|succede di preciso/i;
const orderNumber = /(?:order|booking) number|(?:Bestell|Buchungs)nummer/;

const { lexicon } = shippedWeights();

type Judged = (typeof questions)[number] | (typeof remarks)[number];

function asked([language, intent, sentiment, issueType, text]: Judged): Situation {
  return {
    key: `x:${text}`,
    site: 'x',
    language,
    intent,
    sentiment,
    issueType: IssueTypeId.parse(issueType),
    reasons: reasonsIn(readFeatures(text, lexicon), language),
    text,
    values: { 'customer.firstName': 'Maya', 'agent.name': 'Kim', 'brand.name': 'Acme', 'brand.shop': 'our café' },
    now: '2026-11-20T09:00:00.000Z',
  };
}

function offered(post: Judged) {
  return suggesters.map(([, { suggest }]) => suggest(asked(post)));
}
const every = (post: Judged) => offered(post).flat();
const textOf = (post: Judged) => post[4];
const rows = <Post extends Judged>(posts: readonly Post[]) => posts.map((post) => [textOf(post), post] as const);

describe('whatever an ordinary post is, with the responses to begin with and with none', () => {
  const all = [...questions, ...bereaved, ...cancellations, ...wishes, ...press, ...thanks, ...remarks, ...complaints];
  it.each(rows(all))('"%s" gets different replies in its language, of each kind one unless it is praise', (_, post) => {
    for (const suggestions of offered(post)) {
      const isPraise = post[1] === 'praise';
      expect(suggestions.length).toBeGreaterThanOrEqual(isPraise ? 2 : 3);
      expect(new Set(suggestions.map(({ text }) => text)).size).toBe(suggestions.length);
      if (!isPraise) expect(new Set(suggestions.map(({ kind }) => kind))).toEqual(new Set(replyKinds));
      for (const { response = `seed-${post[0]}-` } of suggestions) expect(response).toMatch(`seed-${post[0]}-`);
    }
  });

  const titled = [...questions, ...cancellations, ...wishes, ...press, ...thanks, ...complaints].filter(
    (post) => post[5] !== undefined,
  );
  it.each(rows(titled))('"%s" is answered first by what is meant for it', (_, post) => {
    const [suggestions] = offered(post);
    expect(suggestions?.[0]?.response).toBe(`seed-${post[0]}-${post[5]}`);
  });
});

describe('what nobody is unhappy about', () => {
  it.each(rows([...questions, ...wishes, ...press, ...thanks, ...remarks]))(
    '"%s" gets no apology, and nobody asks what happened',
    (_, post) => {
      for (const { text } of every(post)) {
        expect(text).not.toMatch(sorry);
        expect(text).not.toMatch(whatHappened);
      }
    },
  );
  it.each(rows(cancellations))('"%s" is no mishap either: nobody asks what happened', (_, post) => {
    for (const { text } of every(post)) expect(text).not.toMatch(whatHappened);
  });
  it.each(rows([...wishes, ...press, ...thanks, ...remarks]))('"%s" is not asked for an order number', (_, post) => {
    for (const { text } of every(post)) expect(text).not.toMatch(orderNumber);
  });
  it.each(rows(remarks))('"%s" is not thanked as for praise', (_, post) => {
    for (const { text } of every(post)) expect(text).not.toMatch(/made (?:my|our) day|lovely to read|freut/);
  });
});

it.each([
  "Please don't cancel the blue kettle @acme",
  'Why did you cancel my order @acme?',
  'They cancel everything good @acme',
  'I had to cancel my holiday @acme',
])('"%s" is not taken for a wish to cancel', (text) => {
  for (const { text: said } of every(['en', 'complaint', 'negative', 'other', text]))
    expect(said).not.toMatch(/does not suit you|That is a pity|taking care of it|take care of (?:it|that)/i);
});

const condolence = /for your loss|condol|condoglianze|Beileid|pérdida|pésame|perda|sentimentos/;
it.each(rows(bereaved))('"%s" hears first that we feel with them, and nobody is glad to be asked', (_, post) => {
  for (const { text } of every(post)) {
    expect(text).toMatch(condolence);
    expect(text).not.toMatch(/thanks for asking|good that you ask|Danke für|Merci pour|Gracias por|Grazie/i);
    expect(text).not.toMatch(whatHappened);
  }
});

it.each([
  'my phone died on the train to my husband',
  'o celular do meu filho morreu de novo',
  'too late mum, they sold out',
])('"%s" tells of nobody\'s death', (text) => {
  for (const { text: said } of every(['en', 'complaint', 'negative', 'other', text]))
    expect(said).not.toMatch(condolence);
});

it.each(rows(complaints))('"%s" is told that we are sorry', (_, post) => {
  for (const suggestions of offered(post)) expect(suggestions[0]?.text).toMatch(sorry);
});

const checked = complaints.filter(([language]) => languages.some(({ code }) => code === language));
it.each(rows(checked))('"%s" is answered with nothing that the check wants an apology in', (_, post) => {
  const [language, intent, sentiment, , text] = post;
  const asked = situation({ text, sentiment, intent }, { language });
  for (const { text: said } of every(post))
    expect(check(said, asked).map(({ rule }) => rule)).not.toContain('apologyMissing');
});

it.each([
  ['en', 'complaint', 'negative', '@acme is it down again?'],
  ['en', 'praise', 'positive', '@acme never let me down. No complaints!'],
  ['de', 'complaint', 'negative', '@acme habt ihr eine Störung?'],
] as const)(
  'nobody is told as a fact that we have an outage: in %s, %s, %s: "%s"',
  (language, intent, sentiment, text) => {
    for (const { text: said } of every([language, intent, sentiment, 'outage', text]))
      expect(said).not.toMatch(/it is down, |you're right|es gibt eine Störung|Sie haben recht/);
  },
);

it.each([
  ['en', '@acme where is my order?', 'seed-en-late'],
  ['de', '@acme wo bleibt meine Bestellung?', 'seed-de-late'],
])('who asks in %s "%s" is not told that we look up delivery times', (language, text, id) => {
  const [first] = createSuggester(seedResponses).suggest(asked([language, 'question', 'neutral', 'delivery', text]));
  expect(first?.response).toBe(id);
});

describe('why it is offered', () => {
  it('names the press only with what is meant for the press', () => {
    const [, , , , text] = press[0] ?? [];
    const reasons = [{ kind: 'press' as const, words: ['a journalist', 'writing a story'] }];
    const story = {
      ...asked(questions[0] ?? never()),
      text: `${text} writing a story`,
      intent: 'press' as const,
      reasons,
    };
    const suggestions = createSuggester(seedResponses).suggest(story);
    expect(suggestions[0]).toMatchObject({ response: 'seed-en-press', why: { kind: 'urgency', reason: 'press' } });
    for (const { why } of suggestions.slice(1)) expect(why.kind).not.toBe('urgency');
  });
  it('names what the post does, where no word is shared', () => {
    const [first] = createSuggester(seedResponses).suggest(asked(wishes[0] ?? never()));
    expect(first).toMatchObject({ response: 'seed-en-idea', why: { kind: 'intent', intent: 'suggestion' } });
  });
  it('says what the post calls for, where nothing else speaks: a calm complaint is no question', () => {
    const reasons = [{ kind: 'legal' as const, words: ['Ofcom'] }];
    const text = "I'm reporting this to Ofcom @acme";
    const calm = asked(['en', 'complaint', 'neutral', 'other', text]);
    const suggestions = createSuggester(seedResponses).suggest({ ...calm, reasons });
    expect(suggestions[0]).toMatchObject({ response: 'seed-en-apology', why: { kind: 'need', need: 'trouble' } });
  });
  it('tells no words that only stand in the name of a gap', () => {
    const text = 'New customers get my first name for half the price, and the agent laughs';
    for (const { why } of every(['en', 'complaint', 'negative', 'other', text]))
      if (why.kind === 'words') expect(why.words.join(' ')).not.toMatch(/customers|name|agent/);
  });
});

it.each([
  ['complaint', 'network bilkul nahi aa raha hai @acme, kuch karo'],
  ['praise', '@acme ki cold coffee ekdum mast hai yaar'],
])('a %s in a language that nobody here reads, "%s", is told of no matter by chance', (_, text) => {
  const post = asked(['hi-Latn', 'other', 'unsure', 'other', text]);
  const [first, ...others] = createSuggester(seedResponses).suggest(post);
  expect(first?.response).toBe('seed-en-private');
  for (const { text } of others)
    expect(text).not.toMatch(/send it back|refund|[Gg]ood question|zurückgeben|Gute Frage/);
});

it('thanks for standing up for us often are for those alone who did', () => {
  const { suggest } = createSuggester(seedResponses);
  const ids = (isSupporter: boolean) =>
    suggest({ ...asked(thanks[0] ?? never()), isSupporter }).map(({ response }) => response);
  expect(ids(false)).not.toContain('seed-en-supporter');
  expect(ids(true)).toContain('seed-en-supporter');
});

describe('a title says of a response', () => {
  const titled = (...titles: string[]) =>
    createSuggester(
      titles.map((title) => ({
        ...(seedResponses[0] ?? never()),
        id: `r-${title}` as never,
        title,
        text: 'We write today.',
        issueTypes: [],
      })),
    );
  it('what trouble it takes for granted, which a question about the same does not have', () => {
    const { suggest } = titled('Shipping is late', 'Shipping abroad');
    const question = asked([
      'en',
      'question',
      'neutral',
      'delivery',
      'what about shipping to Norway, is it late in summer?',
    ]);
    expect(suggest({ ...question, text: 'what about shipping to Norway?' })[0]?.title).toBe('Shipping abroad');
    expect(suggest({ ...question, text: 'shipping to Norway, is it late?' })[0]?.title).toBe('Shipping is late');
  });
});

/** What each need is answered with stands in no reply that the check would mark. */
describe('what is put together passes the check', () => {
  const posts = {
    trouble: complaint('My kettle broke'),
    question: { text: 'Does it fit', sentiment: 'neutral', intent: 'question' },
    cancel: { text: 'cancel my subscription', sentiment: 'neutral', intent: 'question' },
    wish: { text: 'please add a timer', sentiment: 'neutral', intent: 'suggestion' },
    press: { text: 'I write for the Herald', sentiment: 'neutral', intent: 'press' },
    praise: praise('I love it'),
    other: { text: 'Making tea', sentiment: 'neutral', intent: 'other' },
  } as const;
  const to = asked(remarks[3] ?? never());
  const said = ['en', 'de', 'fr', 'es', 'pt', 'it'].flatMap((language) =>
    ([undefined, { de: 'informal' }] as const).flatMap((formality) => {
      const phrases = phrasesFor(language, formality) ?? never();
      return Object.entries(posts).flatMap(([need, post]) =>
        Object.values(phrases.body[need as keyof typeof posts]).flatMap((sentences) =>
          sentences.map(
            (text) =>
              [
                language,
                need,
                letter({ text, kind: 'phrase' }, { ...to, ...post, language }, phrases).text,
                post,
              ] as const,
          ),
        ),
      );
    }),
  );
  it.each(said)('%s, %s: %s', (language, _, text, post) => {
    expect(check(text, situation(post, { language })).map(({ rule }) => rule)).toEqual([]);
  });
});

function never(): never {
  throw new Error('there is one');
}

const unquestioned: readonly Judged[] = [
  ['de', 'complaint', 'neutral', 'product', '@acme Ich bin blind und eure neue App liest der Screenreader nicht vor'],
  ['en', 'complaint', 'negative', 'product', '@acme your new app does not read anything to blind people'],
];

it.each(rows(unquestioned))('"%s" is called no good question', (_, post) => {
  for (const { text } of every(post)) expect(text).not.toMatch(/good question|gute frage/i);
});

const undecided: readonly Judged[] = [
  ['en', 'question', 'neutral', 'refund', 'can I return shoes that I wore outside? @acme'],
  ['en', 'complaint', 'negative', 'refund', 'third time I ask for my money back @acme'],
  ['en', 'question', 'neutral', 'billing', '@acme why is my bill higher this month?'],
  ['en', 'complaint', 'negative', 'product', '@acme the kettle arrived broken'],
  ['de', 'question', 'neutral', 'refund', '@acme kann ich das Kleid ohne Etikett zurückgeben?'],
  ['de', 'complaint', 'negative', 'billing', '@acme die Rechnung ist falsch, schon wieder'],
];

it.each(rows(undecided))('"%s" is granted or admitted nothing that nobody looked into', (_, post) => {
  for (const { text } of every(post))
    expect(text).not.toMatch(/of course|start the refund|money back|look right|natürlich|veranlasse|kommt mir auch/i);
});
