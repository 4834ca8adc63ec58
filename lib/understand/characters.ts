/** What a character is to whoever reads words; `hidden` are accents and invisible characters inside words. */
export const characterKind = { gap: 0, letter: 1, digit: 2, hidden: 3, emoji: 4, mark: 5 } as const;

const unknown = 255;
const kinds = new Uint8Array(0x10000).fill(unknown);
const folds = new Uint16Array(0x10000);

/** Accents that stand on letters of any script, vowel points of Arabic and Hebrew, bidi marks, joiners, variants. */
const hidden =
  /[\u0300-\u036f]|[\u0591-\u05c7]|[\u0610-\u061a]|[\u064b-\u065f]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe20-\ufe2f]|\p{Cf}|\p{Variation_Selector}|[\u{1f3fb}-\u{1f3ff}]/u;
const apostrophes = '’‘ʼ＇`´';

/** The kind of a character; of one beyond 16 bits too. A surrogate alone is a gap. */
export function kindOf(code: number): number {
  if (code > 0xffff) return classify(code);
  const known = kinds[code] ?? 0;
  if (known !== unknown) return known;
  const kind = classify(code);
  kinds[code] = kind;
  folds[code] = fold(code);
  return kind;
}

/** The letter as words are compared by: small, without accent, full-width and mathematical letters as plain ones. */
export function folded(code: number): number {
  if (code > 0xffff) return fold(code);
  kindOf(code);
  return folds[code] ?? code;
}

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return characterKind.gap;
  const character = String.fromCodePoint(code);
  if (hidden.test(character)) return characterKind.hidden;
  if (/[\p{L}\p{M}]/u.test(character)) return characterKind.letter;
  if (/\p{Nd}/u.test(character)) return characterKind.digit;
  if (/[\s\p{Z}\p{C}]/u.test(character)) return characterKind.gap;
  if (/(?![©®™‼⁉〰])[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}]/u.test(character)) return characterKind.emoji;
  return characterKind.mark;
}

function fold(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return code;
  const character = String.fromCodePoint(code);
  if (apostrophes.includes(character)) return 0x27;
  const small = character.toLowerCase();
  const plain = small.normalize('NFKD').toLowerCase();
  // Only Latin letters lose what stands on them: elsewhere a mark may make another letter of it (が is not か).
  const kept = /^[\0-\u024f]/.test(plain) ? plain : small;
  return kept.charCodeAt(kept.charCodeAt(0) >= 0xd800 && kept.charCodeAt(0) <= 0xdbff ? 1 : 0);
}
