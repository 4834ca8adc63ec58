import { expect, test } from 'vitest';
import { personKey, personKeys } from '../../lib/records/identities/person-keys.ts';

const maya = { name: 'Maya Chen', handles: ['mayac'] };

test.each([
  ['email', ' Maya@Example.com ', 'email:maya@example.com'],
  ['email', 'nobody', undefined],
  ['phone', '+49 (30) 123-456', 'phone:+4930123456'],
  ['phone', '0049 30 123456', 'phone:+4930123456'],
  ['phone', '12', undefined],
  ['number', ' K-4711 ', 'number:k-4711'],
  ['link', 'https://www.maya.example/About/?ref=x', 'link:maya.example/about'],
  ['link', 'maya.example/about', 'link:maya.example/about'],
  [
    'link',
    'https://m.facebook.com/profile.php?ref=x&id=61550000000001&sk=about',
    'link:facebook.com/profile.php?id=61550000000001',
  ],
  ['link', 'https://scholar.google.com/citations?hl=de&user=AbC', 'link:scholar.google.com/citations?user=abc'],
  ['link', 'not a link', undefined],
  ['handle', '@MayaC', 'handle:mayac'],
] as const)('the %s “%s” is recognised as %s', (kind, value, key) => {
  expect(personKey(kind, value)).toBe(key);
});

test('a name recognises nobody, together with a place it may', () => {
  expect(personKeys(maya)).toEqual(['handle:mayac']);
  expect(personKeys({ ...maya, place: ' Leeds' })).toContain('lives:maya chen, leeds');
  expect(personKeys({ ...maya, name: ' ', place: 'Leeds' })).toEqual(['handle:mayac']);
});

test('a value of any length makes a key of bounded length', () => {
  expect(personKey('number', '7'.repeat(100_000))?.length).toBeLessThan(400);
});
