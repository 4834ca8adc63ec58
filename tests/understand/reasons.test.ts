import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UrgencyReason } from '../../lib/model/understanding.ts';
import { readFeatures } from '../../lib/understand/features.ts';
import { reasonsIn } from '../../lib/understand/urgency/reasons.ts';
import { shippedWeights } from '../../lib/understand/weights.ts';

const { lexicon } = shippedWeights();
const reasons = (text: string, language = 'en') => reasonsIn(readFeatures(text, lexicon), language);
const kinds = (text: string, language = 'en') => reasons(text, language).map(({ kind }) => kind);

describe('why a post is urgent', () => {
  it.each([
    ['The charger exploded and burned my hand', 'en', ['safety']],
    ['the lid popped open and I have a burnt hand', 'en', ['safety']],
    ['You will hear from my lawyer', 'en', ['legal']],
    ["Your site is down, I can't log in", 'en', ['outage']],
    ['No heating since Friday and I have a newborn here', 'en', ['vulnerable']],
    ['This is the third time, absolutely unacceptable', 'en', ['anger']],
    ["I'm a journalist, may I have a statement on this?", 'en', ['press']],
    ['The battery swelled up and is smoking', 'en', ['safety']],
    ['my son swallowed the button battery from your remote', 'en', ['safety']],
    ['the dog swallowed a piece of your packaging', 'en', ['safety']],
    ['my husband died last month and you keep sending him bills', 'en', ['vulnerable']],
    ['ihr bucht vom Konto meiner verstorbenen Mutter ab', 'de', ['vulnerable']],
    ["you sent someone else's invoice to me, with their address on it", 'en', ['legal']],
    ['hi I work for the evening paper, who handles statements', 'en', ['press']],
    ['My kettle started melting on the stove', 'en', ['safety']],
    ['internet is out in all of Berlin', 'en', ['outage']],
    ['nobody can log in', 'en', ['outage']],
    ['stuck at the airport with a 2 year old, no hotel', 'en', ['vulnerable']],
    ['our baby has no formula', 'en', ['vulnerable']],
    ['My grandmother is alone without heating', 'en', ['outage', 'vulnerable']],
    ["I'm with BBC News, can we use your video?", 'en', ['press']],
    ['Akku aufgebläht, er qualmt', 'de', ['safety']],
    ['im Joghurt war eine Glasscherbe', 'de', ['safety']],
    ["ma fille s'est brûlée avec votre fer", 'fr', ['safety']],
    ['mi hijo se ha cortado con la tapa', 'es', ['safety']],
    ['minha filha se queimou na chapa de vocês', 'pt', ['safety']],
    ['mia figlia si è scottata con il ferro', 'it', ['safety']],
    ['Vou abrir queixa no Procon', 'pt', ['legal']],
    ['passei mal e acabei no hospital', 'pt', ['safety']],
    ['Ich schreibe für die Morgenzeitung über euch', 'de', ['press']],
    ['Das Ladegerät hat gebrannt, ich gehe zum Anwalt', 'de', ['safety', 'legal']],
    ['Kein Internet seit heute früh, es reicht', 'de', ['outage', 'anger']],
    ['Le chargeur a pris feu, je vais porter plainte', 'fr', ['safety', 'legal']],
    ['Sin luz desde ayer y mi abuela necesita oxígeno', 'es', ['outage', 'vulnerable']],
    ['O carregador pegou fogo, vou ao Procon', 'pt', ['safety', 'legal']],
    ['Il caricatore ha preso fuoco, chiamo il mio avvocato', 'it', ['safety', 'legal']],
  ])('"%s" (%s) is told by its words: %j', (text, language, expected) => {
    expect(kinds(text, language)).toEqual(expected);
  });

  it('is told by words that stand a little apart, in one clause', () => {
    expect(reasons('a bit of glass in my iced oat latte')).toEqual([
      { kind: 'safety', words: ['glass in my iced oat latte'] },
    ]);
    expect(kinds('glass in my hand, the nice Italian iced latte in the other')).toEqual([]);
    expect(kinds('there was glass in my, well, latte')).toEqual([]);
  });

  it('brings the words as they stand there', () => {
    expect(reasons('It CAUGHT  fire! Smoke coming out of it.')).toEqual([
      { kind: 'safety', words: ['CAUGHT  fire', 'Smoke coming out'] },
    ]);
  });

  it.each([
    'This heat is killing me',
    'What a sick deal, thank you',
    'Fire sale this weekend',
    'You guys are on fire today',
    'I almost died laughing',
    'the machine swallowed my card',
    'I swallowed my pride and bought your app',
    'my phone died on the train to my husband',
    'I work on paper, write for myself and read the news',
    'I sent the invoice to somebody else',
    'Nobody was injured, luckily',
    'It is not dangerous at all',
    'My phone is blowing up with happy birthdays',
    'See you on the court tonight',
    'I recall the old logo',
    'down for that',
    'cannot log in',
    "I can't sign in to my account",
    'The new kettle is out now',
    'My grandma is a fan of yours',
    'We are stuck on the last level, send help',
    'Did you hear it on BBC News?',
    'My daughter has nothing but praise for you',
    'We share this video every Christmas',
  ])('is not seen in "%s"', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it.each([
    ['Ich kann mich nicht einloggen', 'de'],
    ["Je n'arrive plus à me connecter", 'fr'],
    ['No puedo entrar en mi cuenta', 'es'],
    ['Não consigo entrar na minha conta', 'pt'],
    ['Non riesco ad accedere al mio conto', 'it'],
  ])('is not seen in "%s" (%s): one login that fails is no outage', (text, language) => {
    expect(kinds(text, language)).toEqual([]);
  });

  it.each([
    ['Niemand verletzt, aber bei euch liegt ein Ast quer', 'de'],
    ["Personne n'est blessé, mais votre panneau est tombé", 'fr'],
    ['Nadie salió herido, pero se rompió el cartel', 'es'],
    ['Ninguém se machucou, mas a placa quebrou', 'pt'],
    ['Nessun ferito, ma il cartello si è staccato', 'it'],
  ])('is not seen in "%s" (%s), which says that nobody was hurt', (text, language) => {
    expect(kinds(text, language)).toEqual([]);
  });

  it('is not denied by a turn of speech or by another sentence', () => {
    expect(kinds("I can't believe the battery exploded")).toEqual(['safety']);
    expect(kinds('No. It exploded.')).toEqual(['safety']);
  });

  it('is looked for in the post’s own language: what burns in one is a company in another', () => {
    expect(kinds('I love this brand')).toEqual([]);
    expect(kinds('die Marke ist gift, sagt das Gericht', 'de')).toEqual(['legal']);
  });

  it('is found in any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('en', 'de', 'xx'), (text, language) => {
        for (const reason of reasons(text, language)) expect(UrgencyReason.safeParse(reason).success).toBe(true);
      }),
    );
  });
});
