import { isDayOrHours, longNumber } from './long-number.ts';
import { withoutUnseen } from './unseen.ts';

const mail = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;
const account = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}(?![\p{L}\p{N}])/gu;
const number = new RegExp(longNumber(6), 'gu');

const handle = /@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?/gu;

/** Of a post or reply only so much is told to a model, in UTF-16 units. */
const longest = 4_000;

/**
 * The words of somebody as a model may read them: without what nobody sees, since instructions hide in it, and without
 * what is nobody's business: mail addresses, telephone, card and order numbers, and who else was addressed than `known`.
 */
export function masked(words: string, known: readonly string[]): string {
  return withoutUnseen(words.slice(0, longest))
    .replace(mail, '[e-mail]')
    .replace(account, '[number]')
    .replace(number, (found) => (isDayOrHours(found) ? found : '[number]'))
    .replace(handle, (found) => (known.includes(found.slice(1).toLowerCase()) ? found : '@somebody'))
    .trim();
}
