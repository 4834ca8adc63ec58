/** In every language the same: links, and the mark of a repost. */
const links = /https?:\/\/\S+|\bwww\.\S+|\bRT\b/gu;
/** Mentions of accounts and e-mail addresses. */
const addresses = /[\w.+-]{0,64}[@＠][\p{L}\p{N}_.-]+/gu;
const hashtags = /[#＃]([\p{L}\p{N}_]+)/gu;

/** Letters below which a text is too short to tell its language from others in the same script. */
export const fewLetters = 10;
const enoughLetters = new RegExp(`(?:\\p{L}\\P{L}*){${fewLetters}}`, 'u');

/** "Hahahaha", "jajaja", "aaaaah", "xdxdxd": laughs and cries are of no language. */
const noises = /(?<!\p{L})(?:\p{L}?([a-z]{1,2})\1{2,}\p{L}?)(?!\p{L})/giu;
/** "Sooooo late": a letter that somebody leans on. */
const stretched = /([a-z])\1{2,}/giu;

/**
 * The author's own words in a post. Hashtags are made to be found, often in another language than the rest: they count
 * only where there is hardly anything else.
 */
export function ownWords(text: string): string {
  const words = text.replace(links, ' ').replace(addresses, ' ').replace(noises, ' ').replace(stretched, '$1$1');
  const prose = words.replace(hashtags, ' ');
  return enoughLetters.test(prose) ? prose : words.replace(hashtags, ' $1 ');
}
