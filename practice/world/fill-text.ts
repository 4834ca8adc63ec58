import type { PracticeBrand } from './types.ts';

/** The name with two inner letters changed round, as fast thumbs write it; short names lose their last letter. */
export function misspelt(name: string): string {
  const letters = [...name];
  const at = Math.floor(letters.length / 2);
  const [left, right] = [letters[at], letters[at + 1]];
  if (letters.length < 5 || left === undefined || right === undefined || left === right)
    return letters.slice(0, -1).join('');
  return [...letters.slice(0, at), right, left, ...letters.slice(at + 2)].join('');
}

/** The name in full-width letters, as some Japanese keyboards write it. */
function wide(name: string): string {
  return name.replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
}

/** Puts a brand's own words into a written text; what it does not know stays as it is. */
export function fillText(text: string, brand: PracticeBrand): string {
  if (!text.includes('{')) return text;
  const words: Record<string, string> = {
    brand: brand.name,
    BRAND: brand.name.toUpperCase(),
    'brand:lower': brand.name.toLowerCase(),
    'brand:misspelt': misspelt(brand.name),
    'brand:wide': wide(brand.name),
    handle: brand.handle,
    tag: brand.tag,
    domain: brand.domain,
    product: brand.products[0],
    product2: brand.products[1],
  };
  return text.replace(/\{([\w:]+)\}/g, (written, name: string) => words[name] ?? written);
}
