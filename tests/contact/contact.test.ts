import { describe, expect, test } from 'vitest';
import { looksLikeEmail } from '../../lib/contact/email.ts';
import { readPhone } from '../../lib/contact/phone.ts';

describe('a phone number', () => {
  test.each([
    ['030 1234567', 'DE', '+49 30 1234567'],
    ['(020) 7946 0123', 'GB', '+44 20 7946 0123'],
    ['+44 20 7946 0123', 'DE', '+44 20 7946 0123'],
    ['0044 20 7946 0123', undefined, '+44 20 7946 0123'],
    ['+49 (0)30 1234567', undefined, '+49 30 1234567'],
  ])('%s typed in %s is %s', (typed, region, read) => {
    expect(readPhone(typed, region)?.shown).toBe(read);
  });

  test.each([
    ['030 1234567', undefined],
    ['030 1234567', 'XX'],
    ['12', 'DE'],
    ['call the shop', 'DE'],
    ['call 030 1234567', 'DE'],
    ['', 'DE'],
  ])('“%s” typed in %s is none', (typed, region) => {
    expect(readPhone(typed, region)).toBeUndefined();
  });
});

test('a phone number is written as everybody can dial it, and as one dials it at home', () => {
  expect(readPhone('+49 (0)30 1234567', 'GB')).toEqual({
    shown: '+49 30 1234567',
    everywhere: '+49301234567',
    atHome: '0301234567',
  });
});

test('what has a name, one @ and a host with a dot looks like an e-mail address', () => {
  expect(['a@b.example', ' maya.chen+shop@mail.example.org '].every(looksLikeEmail)).toBe(true);
  expect(
    [
      'maya',
      'maya@',
      '@b.example',
      'a@b',
      'a b@c.example',
      'a@b.example, c@d.example',
      '<a@b.example>',
      'a@b@c.example',
      'a@b..c',
    ].some(looksLikeEmail),
  ).toBe(false);
});
