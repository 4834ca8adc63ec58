import { detailFields } from '../../model/customer.ts';
import type { CustomerRow } from '../rows.ts';

/** Scripts that put no space between words: `さくら` is a word of `田中さくら`. Korean as `folded` takes it apart. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Words kept of one customer, and letters kept of one word: names are short, hostile ones are not. */
const mostWords = 40;
const longestWord = 40;
/** Words kept of one note: a long letter has about as many different ones. */
const mostNoteWords = 500;

type Searched = Pick<CustomerRow, 'name' | 'firstName' | 'seenName' | 'handles' | (typeof detailFields)[number]>;

/** What somebody may begin to type to find this person: words, and the parts of `O'Neil`, `maya_chen` or an address. */
export function searchWords(row: Searched): string[] {
  const words = new Set<string>();
  const details = detailFields.filter((field) => field !== 'phone').map((field) => row[field]);
  for (const text of [row.name, row.seenName?.value, row.firstName, ...details, ...row.handles]) {
    for (const word of typedWords(text ?? '')) {
      words.add(word);
      for (const part of word.split(/[^\p{L}\p{M}\p{N}]+/u)) if (part !== '') words.add(part);
    }
  }
  return [...new Set([...phoneWords(row.phone ?? ''), ...words])].slice(0, mostWords);
}

/** Whether it is worth looking at this person's words one by one: these letters stand somewhere in them. */
export function mayHave(row: Searched, letters: string): boolean {
  const details = detailFields.map((field) => row[field] ?? '').join(' ');
  const all = `${row.name} ${row.seenName?.value ?? ''} ${row.firstName ?? ''} ${details} ${row.handles.join(' ')}`;
  return folded(all).includes(letters) || phoneWords(row.phone ?? '').some((digits) => digits.startsWith(letters));
}

/** The words a note is found by. */
export function noteWords(text: string): string[] {
  const words = typedWords(text, text.length).filter((word) => word.length > 1);
  return [...new Set(words)].slice(0, mostNoteWords);
}

/** Whether somebody who types these words means one with those. */
export function begins(typed: readonly string[], words: readonly string[]): boolean {
  return typed.every((part) => words.some((word) => word.startsWith(part)));
}

/** The words of a search as typed: case, accents and a leading `@` make no difference. */
export function typedWords(text: string, longest = 1_000): string[] {
  return folded(text.slice(0, longest))
    .split(/[\s\p{Z}\p{C}]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').slice(0, longestWord))
    .filter((word) => word !== '');
}

/** Letters that other keyboards write as two. */
const asTwo = [
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'oe'],
] as const;

/** A typed word, and how else it may stand there: whoever types `weiss` means `Weiß`, too, and the other way round. */
export function spellings(word: string): string[] {
  const others = asTwo.flatMap(([one, two]) => [word.replaceAll(two, one), word.replaceAll(one, two)]);
  return [...new Set([word, ...others])];
}

/** A name as a list sorts it: case, accents and what stands before the first letter make no difference. */
export function sortName(name: string): string {
  return typedWords(name.slice(0, 200)).join(' ');
}

/**
 * The digits a phone number is found by: as it is dialled from abroad, and without the code of its country. Zeros
 * before a number are never written down, so that `+49 30…`, `0049 30…` and `030…` are found the same way.
 */
function phoneWords(phone: string): string[] {
  const digits = phoneDigits(phone);
  if (digits === '') return [];
  const isInternational = /^\s*(?:\+|00)/.test(phone);
  return isInternational ? [digits, digits.slice(lengthOfCountryCode(digits))] : [digits];
}

/** Somebody types a phone number: its digits, without zeros before them; undefined where it is anything else. */
export function typedPhone(text: string): string | undefined {
  const isPhone = /^\s*\+?[\d\s()./-]{4,30}$/.test(text);
  const digits = isPhone ? phoneDigits(text) : '';
  return digits.length < 3 ? undefined : digits;
}

function phoneDigits(text: string): string {
  return text.replace(/\D/g, '').replace(/^0+/, '').slice(0, 20);
}

/** Country codes of one and two digits (ITU E.164, annex to OB 930); all others have three. */
const shortCodes = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

function lengthOfCountryCode(digits: string): number {
  return shortCodes.exec(digits)?.[0].length ?? 3;
}

/** A text for comparing: case and accents make no difference. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
