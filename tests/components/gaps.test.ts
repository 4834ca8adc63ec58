import { expect, test } from 'vitest';
import { closeGap } from '../../components/reply/gaps.ts';
import { findGaps } from '../../lib/reply/gaps.ts';

test('finds every gap that still stands in a text, with its place', () => {
  const text = 'Hi {{customer.firstName}}, {{ agent.name }} here';
  expect(findGaps(text)).toEqual([
    { name: 'customer.firstName', start: 3, end: 25 },
    { name: 'agent.name', start: 27, end: 43 },
  ]);
});

test('takes ordinary braces for what they are', () => {
  expect(findGaps('{not a gap} {{}} {{ {x} }}')).toEqual([]);
});

test('closes every gap of one name and leaves the others', () => {
  expect(closeGap('Hi {{a}}! {{b}}, {{ a }}?', 'a', 'Maya')).toBe('Hi Maya! {{b}}, Maya?');
});

test('puts a value in as it is, dollars and braces included', () => {
  expect(closeGap('{{a}}', 'a', '$& {{a}}')).toBe('$& {{a}}');
});
