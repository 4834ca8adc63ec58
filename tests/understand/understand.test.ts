import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sentiment } from '../../lib/model/mention.ts';
import type { Post } from '../../lib/model/post.ts';
import { looksEnglish, primaryLanguage } from '../../lib/understand/language.ts';
import { readPost } from '../../lib/understand/read-post.ts';
import lexiconFile from '../../lib/understand/weights/lexicon.json';
import { readWeights, type Weights } from '../../lib/understand/weights.ts';

function post(text: string, rest: Partial<Post> = {}): Post {
  return { site: 'x', id: '1', author: { handle: 'somebody' }, text, ...rest };
}
/** What is understood of a post by itself. */
const understand = (one: Post, weights?: Weights) => readPost({ post: one, found: [] }, undefined, weights);
const label = (text: string, rest: Partial<Post> = { language: 'en' }) => understand(post(text, rest)).sentiment.label;
const words = (text: string, rest: Partial<Post> = { language: 'en' }) => understand(post(text, rest)).sentiment.words;

describe('English posts', () => {
  it.each([
    ['The worst service I ever had', 'negative'],
    ['My order is broken and support is useless', 'negative'],
    ['I love my new kettle, thank you!', 'positive'],
    ['Which colours does the kettle come in?', 'neutral'],
    ['The Acme one does.', 'neutral'],
    ['on my way to Acme', 'neutral'],
    ['This is not good', 'negative'],
    ["It isn't good", 'negative'],
    ['It isn’t good', 'negative'],
    ['your app closes by itself', 'negative'],
    ['delivery today :(', 'negative'],
    ['my new kettle ❤️', 'positive'],
    ['👎🏽', 'negative'],
    ['', 'unsure'],
    ['   ', 'unsure'],
  ])('"%s" is %s', (text, is) => {
    expect(label(text)).toBe(is);
  });

  it('are unsure where praise carries a mark of sarcasm', () => {
    for (const text of ['Great service /s', 'I love waiting 🙄', 'So happy #sarcasm'])
      expect(label(text)).toBe('unsure');
    for (const text of ['Terrible service 🙄', 'thanks for nothing']) expect(label(text)).toBe('negative');
  });

  it.each([
    ['ihr seid schon zwei Jahre mein Anbieter', 'de'],
    ['krieg ich den auch in Blau?', 'de'],
    ['mon vol part à midi', 'fr'],
    ['je cherche une lentille pour mon appareil', 'fr'],
    ['¿abren mañana por la tarde?', 'es'],
    ['espero que estén en casa', 'es'],
    ['o chat abre a que horas?', 'pt'],
    ['dove trovo la rubrica?', 'it'],
  ])('neither praise nor blame by a word that is only written like one: "%s" (%s)', (text, language) => {
    expect(label(text, { language })).toBe('neutral');
  });

  it.each([
    ['das ist sehr schön', 'de', 'positive'],
    ['DAS IST SCHÖN', 'de', 'positive'],
    ['ich warte schon eine Woche', 'de', 'negative'],
    ['schon wieder kaputt', 'de', 'negative'],
    ['llevo una hora esperando', 'es', 'negative'],
    ['atendimento chato', 'pt', 'negative'],
    ['o suporte está caro demais', 'pt', 'negative'],
    ['mi hanno rubato un ora', 'it', 'negative'],
  ])('"%s" (%s) is %s by its loud word', (text, language, is) => {
    expect(label(text, { language })).toBe(is);
  });

  it.each([
    ['Na super @acme, zwei Stunden Warteschleife', 'de'],
    ['Toll, schon wieder zwei Stunden Warteschleife', 'de'],
    ['great, another hour in the queue', 'en'],
    ['Bravo @acme, encore une heure', 'fr'],
    ['genial, otra vez una hora de cola', 'es'],
    ['parabéns, mais uma vez uma hora na fila', 'pt'],
    ["complimenti, di nuovo un'ora in coda", 'it'],
  ])('are never glad of what comes once more: "%s" (%s)', (text, language) => {
    expect(label(text, { language })).not.toBe('positive');
  });

  it('stay glad where somebody is so once more', () => {
    expect(label('super, danke, gern wieder', { language: 'de' })).toBe('positive');
    expect(label('great service again, thank you')).toBe('positive');
    expect(label('merci encore, service génial', { language: 'fr' })).toBe('positive');
  });

  it('are unsure where praise and blame weigh the same', () => {
    expect(label('Great kettle. Poor service.')).toBe('unsure');
  });

  it.each([
    'I put the chair next to the window',
    'We collected the keys from your office at noon',
    'My contract is for two years',
    'The engineer comes on Wednesday',
    'the shop is behind the church',
    'How much is a stamp to Norway?',
  ])('that only tell or ask something are neutral: "%s"', (text) => {
    expect(label(text)).toBe('neutral');
  });

  it.each([
    ["you can't go wrong with the blue one", 'positive'],
    ['Nobody beats this bakery', 'positive'],
    ['They have never let me down', 'positive'],
    ["I couldn't ask for kinder people", 'positive'],
    ['nothing tastes better than this soup', 'positive'],
    ['I have never been so happy with a shop', 'positive'],
    ['not only cheap, it is lovely too', 'positive'],
    ['I have never been so angry with a shop', 'negative'],
    ['never seen such rude staff', 'negative'],
    ['it could not get any worse', 'negative'],
    ['Nothing is worse than this app', 'negative'],
    ['Nobody helps', 'negative'],
  ])('that deny in praise are praise, and in blame blame: "%s" is %s', (text, is) => {
    expect(label(text)).toBe(is);
  });

  it.each([
    'charged us for three nights, we stayed two',
    'still waiting for an answer since Monday',
    'third time I ask',
  ])('may complain without a loud word: "%s"', (text) => {
    expect(label(text)).toBe('negative');
  });
});

describe('the words that decided', () => {
  it('stand as in the text, strongest first, each once', () => {
    expect(words('Awful! AWFUL support, bad kettle')).toEqual(['Awful', 'bad']);
    expect(words('👍🏽 and ❤️')).toEqual(['❤️', '👍🏽']);
  });
  it('bring their negation', () => {
    expect(words('It is not a good kettle')).toEqual(['not a good']);
    expect(words('I don’t like it')).toEqual(['don’t like']);
  });
  it('are a phrase that praises as a whole', () => {
    expect(words("You can't go wrong with it")).toEqual(["can't go wrong"]);
  });
  it('are only those of the side that won', () => {
    expect(words('I love it, best kettle ever, sorry')).toEqual(['love', 'best']);
  });
  it('grow the strength, up to 1', () => {
    const strength = (text: string) => understand(post(text, { language: 'en' })).sentiment.strength;
    expect(strength('bad')).toBeLessThan(strength('bad, awful'));
    expect(strength('awful horrible terrible worst hate')).toBe(1);
    expect(strength('a kettle')).toBe(0);
  });
});

describe('damaged weights', () => {
  const broken = { base64: btoa('no weights at all') };
  const files = { lexicon: lexiconFile, sentiment: broken, intent: broken };
  it('say so, and English is judged by the lexicon alone, with low certainty', () => {
    const weights = readWeights(files);
    expect(weights.damaged.map(({ file }) => file)).toEqual(['sentiment', 'intent']);
    const judged = (text: string) => understand(post(text, { language: 'en' }), weights).sentiment;
    expect(judged('The worst service I ever had')).toMatchObject({ label: 'negative', certainty: 'low' });
    expect(judged('I love my new kettle')).toMatchObject({ label: 'positive', words: ['love'] });
  });
  it('that are only left out, as in a build from MIT data alone, are no damage', () => {
    const none = { base64: '' };
    expect(readWeights({ lexicon: lexiconFile, sentiment: none, intent: none }).damaged).toEqual([]);
  });
  it('of every kind still leave an answer', () => {
    const weights = readWeights({ lexicon: broken, sentiment: broken, intent: broken });
    expect(weights.damaged.map(({ file }) => file)).toEqual(['lexicon', 'sentiment', 'intent']);
    expect(understand(post('The worst service', { language: 'en' }), weights).sentiment.label).toBe('neutral');
  });
});

describe('other languages', () => {
  it.each([
    ['de', 'Der Service ist super gut', 'positive'],
    ['de', 'Seit drei Wochen warte ich, was für eine Frechheit', 'negative'],
    ['de', 'Das ist nicht gut', 'negative'],
    ['fr', "J'adore ce service, merci", 'positive'],
    ['fr', 'Toujours en retard, inadmissible', 'negative'],
    ['es', 'El peor servicio, qué vergüenza', 'negative'],
    ['pt', 'Parabéns pelo ótimo atendimento', 'positive'],
    ['it', 'Che schifo, pessimo servizio', 'negative'],
    ['de', 'Welche Farben gibt es denn', 'neutral'],
    ['de', 'Wo bleibt meine Bestellung', 'neutral'],
    ['es', '¿Tienen el cargador en la tienda de Lindhaven?', 'neutral'],
    ['pt', 'Qual carregador vocês têm em Lindhaven', 'neutral'],
  ] as const)('in %s by the loud words of a list: "%s" is %s, with low certainty', (language, text, is) => {
    expect(understand(post(text, { language })).sentiment).toMatchObject({ label: is, certainty: 'low' });
  });
  it('without a list are unsure, unless emoji decide', () => {
    expect(label('サービスがとても良い', { language: 'ja' })).toBe('unsure');
    expect(label('Der Service 😡', { language: 'de' })).toBe('negative');
    expect(label('最高です 🥰', { language: 'ja' })).toBe('positive');
    expect(label('bad hair day 😂', { language: 'fi' })).toBe('unsure');
  });
  it('are told by what the page says, else by common words', () => {
    expect(understand(post('die Lieferung', { language: 'de-AT' })).spoken).toBe('de');
    expect(understand(post('my order has not been delivered')).spoken).toBe('en');
    expect(understand(post('die Lieferung ist nicht da')).spoken).toBeUndefined();
    expect(label('my order has not been delivered, awful', {})).toBe('negative');
    expect(label('my order has been awful', { language: 'und' })).toBe('negative');
  });
  it('of a translated post are the author’s, while the translation is what is read', () => {
    const read = understand(post('this is awful and you know it', { language: 'de', translated: true }));
    expect(read).toMatchObject({ spoken: 'de', sentiment: { label: 'negative' } });
  });
  it.each([
    ['en-GB', 'en'],
    ['pt_BR', 'pt'],
    ['und', undefined],
    ['qme', undefined],
    ['zxx', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('tagged %s are %s', (tag, language) => {
    expect(primaryLanguage(tag)).toBe(language);
  });
  it.each([
    ['Where is my order?', true],
    ['I was in a so so shop', true],
    ['Wo ist meine Bestellung, in was für einem Laden bin ich', false],
    ['Dove è il mio ordine', false],
    ['@the_shop #you', false],
    ['', false],
  ])('"%s" reads as English: %s', (text, is) => {
    expect(looksEnglish(text)).toBe(is);
  });
});

describe('hostile texts', () => {
  it('of any kind are understood without throwing, validly, and the same way again', () => {
    const names = fc.constantFrom(
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty name',
      'valueOf',
      'no',
      "n't",
      'good',
    );
    const any = fc.array(fc.oneof(names, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 20 });
    fc.assert(
      fc.property(any, fc.constantFrom('en', 'de', undefined), (parts, language) => {
        const one = post(parts.join(' '), language === undefined ? {} : { language });
        const understood = understand(one);
        expect(Sentiment.safeParse(understood.sentiment).success).toBe(true);
        for (const word of understood.sentiment.words) expect(one.text).toContain(word);
        expect(understand(one).sentiment).toEqual(understood.sentiment);
      }),
    );
  });
  it.each(['a', '#a', "a'", '😀', ':(', 'bad ', '\u0301', '\ud800', 'http://a.b/', '1,', '\u{1e140}'])(
    'of 100,000 characters of "%s" are done within the time of a test',
    (unit) => {
      expect(
        Sentiment.safeParse(
          understand(post(unit.repeat(Math.floor(100_000 / unit.length)), { language: 'en' })).sentiment,
        ).success,
      ).toBe(true);
    },
  );
  it('come by the hundred and are still done within the time of a test', () => {
    const hostile = post('a'.repeat(5_000), { language: 'en' });
    for (let round = 0; round < 200; round += 1) expect(understand(hostile).sentiment.label).toBe('neutral');
  });
});
