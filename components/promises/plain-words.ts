const amount = '\\d+(?:[.,]\\d+)*';
const currency = '(?:€|\\$|£|EUR|Euros?|USD|GBP|CHF)';

const replaced: readonly (readonly [words: RegExp, plain: string])[] = [
  // The figures of a price could be a date or an hour.
  [new RegExp(`${currency}\\s?${amount}|${amount}\\s?${currency}(?!\\p{L})`, 'giu'), '¤'],
  [/\b(?:innerhalb(?: von)?|binnen)(?=\s)/gi, 'in'],
  [/(?:\bdans les|\bsous|\bd['’]ici)(?=\s\d)/gi, 'dans'],
  [/(?<=(?<!\p{L})[aà]s\s\d{1,2})\s?h(?!\p{L}|\d)/giu, ':00'],
  // "Montagmorgen", and "morgen früh", which readers take for Friday.
  [/(?<=tag)(?=(?:morgen|vormittag|nachmittag|abend)(?!\p{L}))/giu, ' '],
  [/(?<=(?:tag|mittwoch|sonnabend)\s)morgen(?!\p{L})/giu, 'Vormittag'],
  [/(?<=(?:tag|mittwoch|sonnabend|morgen)\s)früh(?!\p{L})/giu, 'Vormittag'],
];

/** A sentence in words that a reader of dates knows, and without what it would misread. */
export function inPlainWords(sentence: string): string {
  return replaced.reduce((text, [words, plain]) => text.replace(words, plain), sentence.normalize('NFC'));
}
