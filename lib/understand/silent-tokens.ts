import { isFunctionWord } from '../model/function-words.ts';
import type { Found } from './aim.ts';
import { type Tokens, tokenKind } from './tokens.ts';

/**
 * Marks (1) the tokens that stand in posts of every kind: handles, links, the brand itself, and words that only join others.
 * Whatever a correction means, it is not said by these.
 */
export function silentTokens(tokens: Tokens, language: string | undefined, found: readonly Found[]): Uint8Array {
  const { text, count, kinds, starts, ends } = tokens;
  return Uint8Array.from({ length: count }, (_, place) => {
    const kind = kinds[place];
    const start = starts[place] ?? 0;
    const end = ends[place] ?? 0;
    const isSilent =
      kind === tokenKind.mention ||
      kind === tokenKind.link ||
      found.some((brand) => start < (brand.end ?? 0) && end > (brand.start ?? 0)) ||
      (kind === tokenKind.word && joinsOnly(text.slice(start, end), language));
    return Number(isSilent);
  });
}

/** "It's" and "j'ai" are two words that only join others. */
function joinsOnly(word: string, language: string | undefined): boolean {
  return word.split(/['’]/u).every((part) => isFunctionWord(part, language));
}
