import { RE2JS, RE2JSException, RE2Set } from 're2js';
import type { Brand, BrandTerm } from '../model/brand.ts';
import type { BrandId } from '../model/ids.ts';
import type { Finding } from '../model/mention.ts';
import { Problem } from '../model/problem.ts';
import { foldedWords } from './fold.ts';
import { createFinder, mostFindings } from './index.ts';
import { wordForms } from './needles.ts';

/** Most patterns that are looked for at once, over all brands: the rest are refused. */
export const mostPatterns = 200;
/** Longest pattern, in UTF-16 units. */
export const longestPattern = 500;
/** Of a longer text only its beginning is searched, in UTF-16 units: what matches 200 patterns there takes long enough. */
export const longestSearched = 20_000;

/**
 * Compiles a pattern as people write it: RE2 syntax, upper and lower case alike. RE2 takes time in proportion to the
 * text whatever the pattern, which `RegExp` does not (`^(a+)+$` on 31 characters: 48 s).
 * @throws Problem `badInput`; its detail begins with `tooLong`, `lookAround`, `backReference` or `syntax`.
 */
export function compilePattern(pattern: string): RE2JS {
  if (pattern.length > longestPattern) throw new Problem('badInput', `tooLong: more than ${longestPattern} characters`);
  try {
    return RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    throw new Problem('badInput', `${faultOf(pattern, error.message)}: ${error.message}`, { cause: error });
  }
}

function faultOf(pattern: string, message: string): 'lookAround' | 'backReference' | 'syntax' {
  if (/\(\?<?[=!]/.test(message)) return 'lookAround';
  if (/invalid escape sequence/.test(message) && /\\([1-9]|k[<'{])/.test(pattern)) return 'backReference';
  return 'syntax';
}

/** Refuses a brand whose patterns cannot be searched for. @throws Problem `badInput` for the first that cannot. */
export function checkPatterns(brand: Pick<Brand, 'terms'>): void {
  const patterns = brand.terms.filter(({ kind }) => kind === 'pattern');
  if (patterns.length > mostPatterns) throw new Problem('badInput', `tooMany: more than ${mostPatterns} patterns`);
  for (const { text } of patterns) compilePattern(text);
}

export interface PatternFinder {
  /** What each brand's patterns find in a text, in its order. Never throws; for the background alone (RE2 weighs 58 kB gzip). */
  readonly find: (text: string) => { brand: BrandId; found: Finding[] }[];
  /** Patterns that came in some other way than through `checkPatterns` and are not searched for. */
  readonly refused: readonly { brand: BrandId; pattern: string; problem: Problem }[];
}

/** A finder for all patterns of these brands: one pass says which of them match, only those are then looked for. */
export function createPatternFinder(brands: readonly Brand[]): PatternFinder {
  const refused: { brand: BrandId; pattern: string; problem: Problem }[] = [];
  const patterns: { brand: BrandId; pattern: RE2JS; term: BrandTerm; counts: (text: string) => boolean }[] = [];
  const set = new RE2Set(RE2Set.UNANCHORED, RE2JS.CASE_INSENSITIVE);
  for (const brand of brands)
    for (const term of brand.terms) {
      if (term.kind !== 'pattern') continue;
      try {
        if (patterns.length >= mostPatterns)
          throw new Problem('badInput', `tooMany: more than ${mostPatterns} patterns`);
        const pattern = compilePattern(term.text);
        set.add(term.text);
        patterns.push({ brand: brand.id, pattern, term, counts: conditions(term) });
      } catch (problem) {
        if (!(problem instanceof Problem)) throw problem;
        refused.push({ brand: brand.id, pattern: term.text, problem });
      }
    }

  function find(whole: string): { brand: BrandId; found: Finding[] }[] {
    if (patterns.length === 0) return [];
    const text = whole.slice(0, longestSearched);
    const byBrand = new Map<BrandId, Finding[]>();
    for (const index of set.match(text)) {
      const match = patterns[index];
      if (match === undefined || !match.counts(text)) continue;
      const list = byBrand.get(match.brand) ?? [];
      byBrand.set(match.brand, list);
      const matcher = match.pattern.matcher(text);
      while (list.length < mostFindings && matcher.find()) {
        const start = matcher.start();
        const end = matcher.end();
        if (start === end) continue;
        const competitor = match.term.competitor === true ? { competitor: true as const } : {};
        list.push({
          kind: 'pattern',
          text: text.slice(start, Math.min(end, start + 1_000)),
          start,
          end,
          ...competitor,
        });
      }
    }
    return brands.flatMap(({ id }) => {
      const found = byBrand.get(id)?.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0)) ?? [];
      return found.length === 0 ? [] : { brand: id, found };
    });
  }

  return { find, refused };
}

/** Whether a text holds what a pattern's conditions ask for, by the same rules for words as everywhere. */
function conditions({ exclude = [], context = [] }: BrandTerm): (text: string) => boolean {
  const holdsExcluded = holdsAny(exclude);
  const holdsContext = holdsAny(context);
  return (text) => !holdsExcluded(text) && (context.length === 0 || holdsContext(text));
}

function holdsAny(words: readonly string[]): (text: string) => boolean {
  if (words.length === 0) return () => false;
  const id = 'words' as BrandId; // a name for nothing but this search
  const finder = createFinder([
    {
      id,
      name: 'words',
      handles: [],
      terms: words.flatMap((word) => wordForms(foldedWords(word)).map((text) => ({ kind: 'name', text }))),
    },
  ]);
  return (text) => finder.find({ site: 'x', id: 'text', author: { handle: '?' }, text }).length > 0;
}
