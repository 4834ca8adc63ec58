/** In every language the same: links, and the mark of a repost. */
const links = /https?:\/\/\S+|\bwww\.\S+|\bRT\b/gu;
/** Mentions of accounts and e-mail addresses. */
const addresses = /[\w.+-]{0,64}[@＠][\p{L}\p{N}_.-]+/gu;
const hashtags = /[#＃]([\p{L}\p{N}_]+)/gu;

/** Letters below which a text is too short to tell its language from others in the same script. */
export const fewLetters = 10;
const enoughLetters = new RegExp(`(?:\\p{L}\\P{L}*){${fewLetters}}`, 'u');

/**
 * The author's own words in a post. Hashtags are made to be found, often in another language than the rest: they count
 * only where there is hardly anything else.
 */
export function ownWords(text: string): string {
  const words = text.replace(links, ' ').replace(addresses, ' ');
  const prose = words.replace(hashtags, ' ');
  return enoughLetters.test(prose) ? prose : words.replace(hashtags, ' $1 ');
}
