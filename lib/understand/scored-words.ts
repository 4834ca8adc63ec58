import sentiment from 'wink-sentiment';

/** A word, emoji or emoticon that says how its author feels. */
export interface ScoredWord {
  /** As it stands in the text, with what negates it: `not good`. */
  readonly text: string;
  /** From -5 to 5, as AFINN rates it. */
  readonly score: number;
  /** Understood in every language. */
  readonly isEmoji: boolean;
}

/** Emoji that the word list lacks, takes too lightly or knows only in another dress, and those of laughter and of despair alike, which say nothing. */
const emojiScores: Readonly<Record<string, number>> = {
  '🤬': -4,
  '😡': -3,
  '😠': -3,
  '🤮': -3,
  '👎': -3,
  '💔': -3,
  '😤': -2,
  '😢': -2,
  '🤢': -2,
  '❤': 4,
  '♥': 4,
  '☺': 3,
  '☹': -2,
  '🥰': 4,
  '🤩': 4,
  '🫶': 3,
  '😂': 0,
  '🤣': 0,
  '😅': 0,
  '💀': 0,
};

/** The tokenizer takes time in the square of a word's length: nothing that long is a word of English. */
const tooLong = /[^\s\p{Extended_Pictographic}]{60,}/gu;
const emojiDress = /[\ufe0e\ufe0f\u200d]|[\u{1f3fb}-\u{1f3ff}]/gu;

/** The words of a text that wink-sentiment (AFINN with negation and emoticons) rates, in their order. */
export function scoredWords(text: string): ScoredWord[] {
  // Everything is replaced by as many units, so that places in one are places in the other.
  const plain = text
    .replace(/[’‘ʼ＇]/gu, "'")
    .replace(tooLong, (long) => ' '.repeat(long.length))
    .replace(emojiDress, (dress) => ' '.repeat(dress.length));
  const tokens = sentiment(plain).tokenizedPhrase ?? [];
  const starts: number[] = [];
  let from = 0;
  for (const { value } of tokens) {
    const start = plain.indexOf(value, from);
    starts.push(start === -1 ? from : start);
    if (start !== -1) from = start + value.length;
  }
  return tokens.flatMap((token, index) => {
    const isEmoji = token.tag === 'emoji' || token.tag === 'emoticon' || Object.hasOwn(emojiScores, token.value);
    const score = Object.hasOwn(emojiScores, token.value) ? emojiScores[token.value] : token.score;
    if (typeof score !== 'number' || score === 0) return [];
    const last = index + (token.grouped ?? 0);
    const end = (starts[last] ?? 0) + (tokens[last]?.value.length ?? 0);
    const start = starts[token.negation === true ? negationBefore(tokens, index) : index] ?? 0;
    const dressed = isEmoji ? (/^[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]+/u.exec(text.slice(end))?.[0].length ?? 0) : 0;
    return { text: text.slice(start, end + dressed), score, isEmoji };
  });
}

/** What wink-sentiment takes for a negation of one of the next two words. */
const negation = /^(?:n't|not|non|no|none|never|(?:are|ca|do|wo|is|would|should)nt)$/i;

/** The token at which the negation of a word begins; `do` + `n't` are two tokens of one word. */
function negationBefore(tokens: readonly { value: string }[], index: number): number {
  const isNegation = (at: number) => negation.test(tokens[at]?.value ?? '');
  const nearest = isNegation(index - 1) ? index - 1 : index - 2;
  return Math.max(0, tokens[nearest]?.value.toLowerCase() === "n't" ? nearest - 1 : nearest);
}
