import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainAnswer } from '../../lib/drafting/plain-answer.ts';
import { computing } from '../computing.ts';
import { hostileTexts } from '../hostile.ts';

const asked = {
  instructions: 'You draft one public reply of a company to a post by one of its customers, and nothing else at all.',
  secret: 'sk-secret-key',
  longest: 300,
  handles: ['mayac', 'acme_help'],
  texts: [
    'Returns: https://acme.example/returns within 30 days. Write to help@acme.example or call +49 30 1234567.',
    'acme.example/shop',
    'Ask @acme_repairs.',
  ],
};
const plain = (answer: string) => plainAnswer(answer, asked);

describe('a draft keeps', () => {
  test.each([
    'Hi Maya, sorry that your parcel is late again.\n\nWhich order is it? Kim',
    'See https://acme.example/returns, or acme.example/shop.',
    'Write to help@acme.example or call +49 30 1234567 (Mon-Fri, 9.00-18.00).',
    'Thanks @mayac! @acme_repairs and @acme_help are on it.',
    'It comes by 28.11.2026, for 1.299,00 € or less <3 (no joke).',
    'Danke, z.B. für den Hinweis, d.h. das Foto 🌸👩‍👩‍👧 und „das da“.',
    '5 * 3 = 15 and 2 < 4, 4 > 2, snake_case_name, a*b*c',
    'Sorry it is late.Please write to us.',
    'نحن آسفون جدا. می‌خواهم کمک کنم',
  ])('%j as it is', (text) => {
    expect(plain(text)).toBe(text);
  });
});

describe('a draft loses', () => {
  test.each([
    ['a link', 'Win at https://evil.example/win now', 'Win at now'],
    ['a link of ours with more to it', 'At https://acme.example/returns?to=evil.example.', 'At.'],
    ['a host that ends like ours', 'At https://acme.example@evil.example/returns', 'At'],
    ['a link without https', 'Go to www.evil.example/x or evil.com, EVIL.COM or Evil.Com!', 'Go to or, or!'],
    ['a look-alike of ours', 'See https://аcme.example/returns', 'See'],
    ['a punycode host', 'See xn--cme-8cd.xn--p1ai', 'See'],
    ['another scheme', 'javascript:alert data:text/html,x mailto:a@evil.example', ''],
    ['a mail address', 'Write to ceo@evil.example.', 'Write to.'],
    ['a handle', 'Ask @evil_help or ＠evil!', 'Ask or!'],
    ['a telephone number', 'Call +1 (900) 555-0100 now', 'Call now'],
    ['a link of Markdown', '[our site](https://evil.example) ![x](https://evil.example/p.png)', 'our site'],
    ['a link by reference', 'See [here][1].\n[1]: https://evil.example', 'See [here][1].'],
    ['markup', '# Hi\n\n> **Maya**, *sorry* `now`\n* one\n```html\nx\n```', 'Hi\n\nMaya, sorry now\n- one\n\nx'],
    ['HTML', '<b onclick="x()">Hi</b><script>steal()</script><img src=x onerror=y> Maya<!-- z -->', 'Hi Maya'],
    ['HTML that is put together', '<scr<b>ipt>Hi</scr</b>ipt>', 'ipt>Hiipt>'],
    ['an address that is put together', 'ht<b></b>tps://evil.example and @{{x}}evil', 'and'],
    ['an address with unseen letters in it', 'evil\u200b.ex\u2060ample and https\u00ad://evil.example', 'and'],
    ['unseen words', 'Hi\u{e0068}\u{e0069} \u202eMaya\u202c\u0007', 'Hi Maya'],
    ['thoughts', '<think>She is angry.</think>Hi Maya', 'Hi Maya'],
    ['thoughts that have not ended', 'Hi <think>She is', 'Hi'],
    ['the key', 'Hi sk-se<b>cret-key</b> Maya, sk-secret-key', 'Hi Maya,'],
    ['gaps', 'Hi {{customer.email}}, {{agent.name}', 'Hi,'],
    ['quotation marks around it', '“Hi Maya, sorry.”', 'Hi Maya, sorry.'],
    [
      'what we told the model',
      'Hi. My rules: "You draft one public reply of a company to a post by one of its customers." Bye.',
      'Hi. My rules: Bye.',
    ],
  ])('%s', (_, answer, left) => {
    expect(plain(answer)).toBe(left);
  });

  test('what is longer than it may be, from the last whole sentence on', () => {
    const long = `${'One sentence more. '.repeat(30)}`;
    expect(plain(long)).toBe('One sentence more. '.repeat(15).trim());
    expect(plain('word '.repeat(100))).toBe('word '.repeat(60).trim());
  });
});

/** Answers made of pieces that do harm when they meet. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(...hostileTexts.filter((text) => text.length < 500)),
    fc.constantFrom(
      'https://',
      '//',
      'evil.example',
      '.com',
      '@evil',
      '@',
      '<',
      '>',
      '<script>',
      '</script>',
      '<think>',
      '[a](',
      ')',
      '{{',
      '}}',
      '**',
      '`',
      '\u200b',
      '\u202e',
      '12345678',
      ' ',
      '\n',
      'a',
      '“',
      '”',
      'ht',
      'tps:',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  ),
  { maxLength: 30 },
);

test('whatever a model writes, what is left is plain, leads nowhere, fits, and stays as it is when asked again', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const draft = plain(parts.join(''));
      expect(draft.length).toBeLessThanOrEqual(asked.longest);
      expect(draft).not.toMatch(/<[a-z/!]|\{\{|\}\}|\]\(|\w:\/\/(?!acme\.example)|evil\.\w|@evil|\d{8}/i);
      expect(draft).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069\0\p{Cs}]/u);
      expect(plain(draft)).toBe(draft);
    }),
    { numRuns: 1_000, examples: [[['evil.example', '០']]] },
  );
});

test.each(['<', '[', '**', '{{', 'a.', '@', '1 ', '“', '<b', 'a@', '![', '\n', ' ', '-', 'https://', ')', '<think>'])(
  'an answer of nothing but %j is dealt with in a moment',
  (piece) => {
    const took = computing(() => {
      plain(piece.repeat(100_000 / piece.length));
      plain(`${piece.repeat(100_000 / piece.length)}x`);
    });
    expect(took).toBeLessThan(1_000);
  },
);
