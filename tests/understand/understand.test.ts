import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sentiment } from '../../lib/model/mention.ts';
import type { Post } from '../../lib/model/post.ts';
import { understand } from '../../lib/understand/index.ts';
import { looksEnglish, primaryLanguage } from '../../lib/understand/language.ts';

function post(text: string, rest: Partial<Post> = {}): Post {
  return { site: 'x', id: '1', author: { handle: 'somebody' }, text, ...rest };
}
const label = (text: string, rest: Partial<Post> = { language: 'en' }) => understand(post(text, rest)).sentiment.label;
const words = (text: string, rest: Partial<Post> = { language: 'en' }) => understand(post(text, rest)).sentiment.words;

describe('English posts', () => {
  it.each([
    ['The worst service I ever had', 'negative'],
    ['My order is broken and support is useless', 'negative'],
    ['I love my new kettle, thank you!', 'positive'],
    ['Which colours does the kettle come in?', 'neutral'],
    ['This is not good', 'negative'],
    ["It isn't good", 'negative'],
    ['It isn’t good', 'negative'],
    ['delivery today :(', 'negative'],
    ['my new kettle ❤️', 'positive'],
    ['👎🏽', 'negative'],
    ['', 'unsure'],
    ['   ', 'unsure'],
  ])('"%s" is %s', (text, is) => {
    expect(label(text)).toBe(is);
  });

  it('are unsure where praise carries a mark of sarcasm', () => {
    for (const text of ['Great service /s', 'I love waiting 🙄', 'thanks for nothing', 'So happy #sarcasm'])
      expect(label(text)).toBe('unsure');
    expect(label('Terrible service 🙄')).toBe('negative');
  });

  it('are unsure where praise and blame weigh the same', () => {
    expect(label('I love the kettle, the delivery was terrible')).toBe('unsure');
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

describe('other languages', () => {
  it('are unsure, unless emoji decide', () => {
    expect(label('Der Service ist super gut', { language: 'de' })).toBe('unsure');
    expect(label('Der Service 😡', { language: 'de' })).toBe('negative');
    expect(label('最高です 🥰', { language: 'ja' })).toBe('positive');
    expect(label('bad hair day 😂', { language: 'de' })).toBe('unsure');
  });
  it('are told by what the page says, else by common words', () => {
    expect(understand(post('die Lieferung', { language: 'de-AT' })).language).toBe('de');
    expect(understand(post('my order has not been delivered')).language).toBe('en');
    expect(understand(post('die Lieferung ist nicht da')).language).toBeUndefined();
    expect(label('my order has not been delivered, awful', {})).toBe('negative');
    expect(label('my order has been awful', { language: 'und' })).toBe('negative');
  });
  it('of a translated post are the author’s, while the translation is what is read', () => {
    const read = understand(post('this is awful and you know it', { language: 'de', translated: true }));
    expect(read).toMatchObject({ language: 'de', sentiment: { label: 'negative' } });
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
        expect(understand(one)).toEqual(understood);
      }),
    );
  });
  it.each(['a', '#a', "a'", '😀', ':(', 'bad ', '\u0301', '\ud800', 'http://a.b/', '1,'])(
    'of 100,000 characters of "%s" are done within the time of a test',
    (unit) => {
      expect(
        Sentiment.safeParse(understand(post(unit.repeat(100_000 / unit.length), { language: 'en' })).sentiment).success,
      ).toBe(true);
    },
  );
  it('come by the hundred and are still done within the time of a test', () => {
    const hostile = post('a'.repeat(5_000), { language: 'en' });
    for (let round = 0; round < 200; round += 1) expect(understand(hostile).sentiment.label).toBe('neutral');
  });
});
