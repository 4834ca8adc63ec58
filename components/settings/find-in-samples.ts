import { createFinder } from '../../lib/detect/index.ts';
import type { Brand } from '../../lib/model/brand.ts';
import type { Finding } from '../../lib/model/mention.ts';

/** What a brand as it stands in the form would find in each of these texts, in their order. */
export async function findInSamples(brand: Brand, texts: readonly string[]): Promise<Finding[][]> {
  const finder = createFinder([brand]);
  const found = texts.map((text) => finder.find({ site: 'x', id: 'sample', author: { handle: '-' }, text }));
  const byTerms = found.map((mentions) => mentions.flatMap((mention) => mention.found));
  if (!brand.terms.some(({ kind }) => kind === 'pattern')) return byTerms;
  // RE2 is large and few brands have patterns.
  const { createPatternFinder } = await import('../../lib/detect/patterns.ts');
  const patterns = createPatternFinder([brand]);
  return byTerms.map((findings, at) => [
    ...findings,
    ...patterns.find(texts[at] ?? '').flatMap((mention) => mention.found),
  ]);
}
