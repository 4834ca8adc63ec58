import { expect, it } from 'vitest';
import { type Finding, mostConcerned } from '../../lib/model/mention.ts';

const found = (...kinds: (Finding['kind'] | 'competitor')[]) => ({
  found: kinds.map((kind) =>
    kind === 'competitor'
      ? { kind: 'name' as const, text: 'Borealis', competitor: true as const }
      : { kind, text: 'Acme' },
  ),
});

it.each([
  [['reply'], ['handle', 'name', 'name']],
  [['handle'], ['name', 'product']],
  [['name'], ['product', 'link', 'link']],
  [['product'], ['competitor', 'competitor']],
  [
    ['name', 'name', 'name'],
    ['name', 'product'],
  ],
  [
    ['competitor', 'product'],
    ['competitor', 'link'],
  ],
] as const)('a post with %j of one brand and %j of another is for the first, whichever comes first', (one, other) => {
  const [most, less] = [found(...one), found(...other)];
  expect(mostConcerned(most, less)).toBe(most);
  expect(mostConcerned(less, most)).toBe(most);
});

it('a post that has as much of both is for the first', () => {
  const [one, other] = [found('name', 'product'), found('name', 'link')];
  expect(mostConcerned(one, other)).toBe(one);
  expect(mostConcerned(other, one)).toBe(other);
});
