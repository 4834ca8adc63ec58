import type { Brand, BrandTerm, TermKind } from '../model/brand.ts';
import type { SiteId } from '../model/ids.ts';
import { foldedWords } from './fold.ts';
import { linkTerm } from './links.ts';

/** A brand term as it is looked for. */
export interface Sought {
  /** Its place in the list of brands. */
  readonly brand: number;
  readonly kind: TermKind;
  readonly competitor: boolean;
  /** What its edges must be; `squeezed` is a name of several words, written as one inside a hashtag. */
  readonly edges: 'word' | 'handle' | 'hashtag' | 'squeezed';
  /** Only on this site: one of our own accounts. */
  readonly site?: SiteId;
  readonly conditions?: Conditions;
}

/** Numbers of words that the post must not hold, and of which it must hold one. */
export interface Conditions {
  readonly exclude: readonly number[];
  readonly context: readonly number[];
}

/** A word that decides whether other terms count. */
export interface ConditionWord {
  readonly word: number;
}

export interface Needles {
  /** Sorted; `needles` from `firstNeedle[i]` to `firstNeedle[i + 1]` are looked for by `keys[i]`. */
  readonly keys: string[];
  readonly needles: (Sought | ConditionWord)[];
  readonly firstNeedle: Int32Array;
  /** By host. */
  readonly links: Map<string, { path: string; sought: Sought }[]>;
  /** By folded text: terms of which a misspelling counts too. */
  readonly misspelt: { text: string; sought: Sought }[];
}

/** Shortest term of which a misspelling counts: below, most words at one letter's distance are other words. */
export const shortestMisspelt = 6;

/** A folded word that decides whether terms count, and its plurals as most of our languages write them. */
export function wordForms(word: string): string[] {
  return /[a-z]{4}$/.test(word) ? ['', 's', 'es', 'n', 'en'].map((ending) => word + ending) : [word];
}

export function collectNeedles(brands: readonly Brand[]): Needles {
  const found: { key: string; needle: Sought | ConditionWord }[] = [];
  const links: Needles['links'] = new Map();
  const misspelt: Needles['misspelt'] = [];
  const words = new Map<string, number>();

  const look = (key: string, needle: Sought | ConditionWord) => {
    if (key !== '') found.push({ key, needle });
  };
  const wordNumbers = (texts: readonly string[] = []) =>
    texts.flatMap((text) => {
      const key = foldedWords(text);
      if (key === '') return [];
      const known = words.get(key);
      if (known !== undefined) return known;
      const word = words.size;
      words.set(key, word);
      for (const form of wordForms(key)) look(form, { word });
      return word;
    });
  const conditionsOf = ({ exclude, context }: BrandTerm) => {
    if (exclude === undefined && context === undefined) return {};
    return { conditions: { exclude: wordNumbers(exclude), context: wordNumbers(context) } };
  };

  const addTerm = (term: BrandTerm, brand: number) => {
    const { kind, text } = term;
    const sought: Sought = { brand, kind, competitor: term.competitor === true, edges: 'word', ...conditionsOf(term) };
    if (kind === 'link') {
      const { host, path } = linkTerm(text);
      if (host !== '') links.set(host, [...(links.get(host) ?? []), { path, sought }]);
      return;
    }
    if (kind === 'handle') {
      const handle = foldedWords(text.replace(/^[@＠]/u, ''));
      if (handle === '') return;
      look(`@${handle}`, { ...sought, edges: 'handle' });
      // Without its @ only where it could not be an ordinary word.
      if (/[_\d]/u.test(handle)) look(handle, sought);
      return;
    }
    if (kind === 'hashtag') {
      const tag = foldedWords(text).replace(/^#|\s/gu, '');
      if (tag !== '') look(`#${tag}`, { ...sought, edges: 'hashtag' });
      return;
    }
    const name = foldedWords(text);
    for (const written of new Set([name, name.replace(/ ?& ?/g, '&'), name.replace(/ ?& ?/g, ' & ')]))
      look(written, sought);
    if (/[ &]/.test(name)) look(name.replace(/[ &]/g, ''), { ...sought, edges: 'squeezed' });
    if (term.misspellings === true && name.replace(/[^\p{L}]/gu, '').length >= shortestMisspelt)
      misspelt.push({ text: name, sought });
  };

  brands.forEach(({ handles, terms }, brand) => {
    for (const { site, handle } of handles)
      look(`@${foldedWords(handle.replace(/^@/u, ''))}`, {
        brand,
        kind: 'handle',
        competitor: false,
        edges: 'handle',
        site,
      });
    for (const term of terms) if (term.kind !== 'pattern') addTerm(term, brand);
  });

  found.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const keys: string[] = [];
  const firsts: number[] = [];
  found.forEach(({ key }, index) => {
    if (key === keys.at(-1)) return;
    keys.push(key);
    firsts.push(index);
  });
  return {
    keys,
    needles: found.map(({ needle }) => needle),
    firstNeedle: Int32Array.from([...firsts, found.length]),
    links,
    misspelt,
  };
}
