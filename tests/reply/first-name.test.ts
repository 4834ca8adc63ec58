import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstName } from '../../lib/reply/first-name.ts';

describe('the first name of a person', () => {
  it.each([
    ['Dr. Sarah 🌸 Lee (she/her)', 'Sarah'],
    ['ANNA-LENA K.', 'Anna-Lena'],
    ['José María', 'José María'],
    ['José María García', 'José María'],
    ['Jean-Luc Martin', 'Jean-Luc'],
    ['Jean Luc Martin', 'Jean Luc'],
    ["O'Neil, Pat", 'Pat'],
    ['Lee, Sarah (Dr.)', 'Sarah'],
    ['Sarah Lee, PhD', 'Sarah'],
    ['Lee, PhD', 'Lee'],
    ['Sarah, mum of two', 'Sarah'],
    ['𝓢𝓪𝓻𝓪𝓱', 'Sarah'],
    ['𝐒𝐚𝐫𝐚𝐡 𝐋𝐞𝐞', 'Sarah'],
    ['Ｓａｒａｈ', 'Sarah'],
    ['Ⓢⓐⓡⓐⓗ', 'Sarah'],
    ['The Real Kim', 'Kim'],
    ["It's Sarah", 'Sarah'],
    ['sarah lee', 'Sarah'],
    ['sarah', 'Sarah'],
    ['SARAH LEE', 'Sarah'],
    ["D'ANGELO RUSSO", "D'Angelo"],
    ['\u202eSarah\u202c Lee', 'Sarah'],
    ['Sa\u200brah', 'Sarah'],
    ['✨ Sarah ✨', 'Sarah'],
    ['🇰🇷 Kim ❤️', 'Kim'],
    ['Sarah | Kettle fan', 'Sarah'],
    ['Sarah – writes', 'Sarah'],
    ['Sarah "Sunny" Lee', 'Sarah'],
    ['Sarah @ work', 'Sarah'],
    ['Sarah Lee she/her', 'Sarah'],
    ['Prof. Dr. Hans Müller', 'Hans'],
    ['Dr. med. Eva Stein', 'Eva'],
    ['Dipl.-Ing. Eva Stein', 'Eva'],
    ['Herr Max Muster', 'Max'],
    ['Zoë', 'Zoë'],
    ['Łukasz Nowak', 'Łukasz'],
    ['Анна Каренина', 'Анна'],
    ['АННА', 'Анна'],
    ['Ελένη Π.', 'Ελένη'],
    ['محمد علي', 'محمد'],
    ['李小龍 Bruce Lee', 'Bruce'],
    ['LeBron James', 'LeBron'],
    ['McKenzie Lee', 'McKenzie'],
    ['AJ Smith', 'AJ'],
    ['AL PACINO', 'Al'],
    ['Bo', 'Bo'],
    ['Sarah.', 'Sarah'],
    ['Maria da Silva', 'Maria'],
  ])('%s → %s', (displayName, name) => {
    expect(firstName(displayName)).toBe(name);
  });
});

describe('no first name rather than a wrong one', () => {
  it.each([
    '',
    '   ',
    '🌸🌸',
    '...',
    '\u202e',
    'Café Blume',
    'Cafe\u0301 Blume',
    'Müller GmbH',
    'Team Northwind',
    'Northwind Support',
    "Sarah's Kitchen",
    'Müller & Söhne',
    'Sarah & Tom',
    'Sarah und Tom Lee',
    'Mr T',
    'Mr. Bean',
    'Frau Müller',
    'Dr. Müller',
    'Dr.',
    '李小龍',
    '山田太郎',
    'さくら',
    '김민수',
    'Nguyễn Văn An',
    'Wang Wei',
    'J. R. Tolkien',
    'JD',
    'K.',
    'sarah_92',
    'sarah92',
    'sarah.lee',
    '@sarah',
    'SarahLee',
    'kettle.example',
    'xxx',
    'Saaaarah',
    'Brrr',
    'anonymous',
    'Angry Customer',
    'Just A Girl',
    'The Kettle Guy',
    'von Stein',
    '12345',
    '{{agent.name}}',
    'constructor.prototype',
  ])('%s', (displayName) => {
    expect(firstName(displayName)).toBeUndefined();
  });
});

it('is one or two words of letters, whatever people call themselves', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 30 })),
      (name) => {
        const first = firstName(name);
        if (first !== undefined) expect(first).toMatch(/^\p{L}[\p{L}\p{M}'-]*( \p{L}[\p{L}\p{M}'-]*)?$/u);
      },
    ),
    { numRuns: 2_000 },
  );
  expect(firstName(`Sarah ${'Lee '.repeat(20_000)}`)).toBe('Sarah');
});
