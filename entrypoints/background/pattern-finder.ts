import { createPatternFinder, type PatternFinder } from '../../lib/detect/patterns.ts';
import type { Brand } from '../../lib/model/brand.ts';

/** Compiles the brands' patterns once for as long as they stay the same; a stopped background compiles them anew. */
export function patternFinder(): (brands: readonly Brand[]) => PatternFinder {
  let last: { patterns: string; finder: PatternFinder } | undefined;
  return (brands) => {
    const patterns = JSON.stringify(
      brands.map(({ id, terms }) => [id, terms.filter(({ kind }) => kind === 'pattern')]),
    );
    if (last?.patterns !== patterns) last = { patterns, finder: createPatternFinder(brands) };
    return last.finder;
  };
}
