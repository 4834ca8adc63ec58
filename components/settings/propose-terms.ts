import type { BrandTerm } from '../../lib/model/brand.ts';

/** The terms that nearly every brand wants: its name, its hashtag, its accounts. */
export function proposeTerms(name: string, handles: readonly string[]): BrandTerm[] {
  const plain = name.trim();
  if (plain === '') return [];
  const joined = plain.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
  const terms: BrandTerm[] = [{ kind: 'name', text: plain }];
  if (joined !== '') terms.push({ kind: 'hashtag', text: joined });
  for (const handle of new Set(handles.map((one) => one.toLowerCase()))) terms.push({ kind: 'handle', text: handle });
  return terms;
}
