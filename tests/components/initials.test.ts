import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initials } from '../../components/ui/initials.ts';

test.each([
  ['Maya Chen', 'MC'],
  ['maya', 'M'],
  ['Ana María del Solís', 'AS'],
  ['🌸 Sarah Lee 🌸', 'SL'],
  ['李小龙', '李'],
  ['Étienne', 'É'],
  ['✨✨', '?'],
  ['', '?'],
])('%s: %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});

test('are short whatever a stranger calls themselves', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => initials(name).length < 40));
});
