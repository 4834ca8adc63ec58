import { describe, expect, test } from 'vitest';
import { endless, readWhole } from './endless.ts';

describe('in bounded memory, whatever comes', () => {
  const megabytes = 3;
  test.each([
    ['sound rows', 'Maya;maya@example.org;03.04.2026;"1.234,50"\n', undefined],
    ['names of 10,000 characters', `${'x'.repeat(10_000)};a@example.org;1.1.26;5\n`, 'tooLong'],
    ['rows that are one column off', 'Chen; Maya;m@example.org;1.1.26;5\n', 'ragged'],
    ['quotation marks that are never closed', `"Ana;a@example.org;1.1.26;5\n${'b;'.repeat(600_000)}`, 'openQuote'],
    ['one line without an end', 'x'.repeat(1_000), 'openQuote'],
    ['nothing but quotation marks', '"', 'openQuote'],
    ['NULs between letters', `M\0aya${' Chen'.repeat(20)};maya@example.org;1.1.26;5\n`, 'controls'],
    ['formulas', '=1+1;maya@example.org;1.1.26;5\n', 'formula'],
  ] as const)('%s', async (_, piece, trouble) => {
    const { rows, troubles, memory } = await readWhole(endless(megabytes, piece));
    if (trouble === undefined) expect(rows).toBeGreaterThan(40_000);
    else expect(troubles.get(trouble)).toBeGreaterThan(0);
    expect(memory).toBeLessThan(15);
  });
});
