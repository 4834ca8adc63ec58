import type { Sensitive, SensitiveKind } from './sensitive.ts';

interface NumberRule {
  readonly kind: SensitiveKind;
  /** How it is written; groups may stand apart. */
  readonly pattern: RegExp;
  /** Whether it is one, without spaces and hyphens, in capitals: most long numbers in a note are orders and parcels. */
  readonly isOne: (number: string) => boolean;
}

const rules: readonly NumberRule[] = [
  { kind: 'card', pattern: /(?<![\p{L}\d])\d(?:[ -]?\d){12,18}(?![\p{L}\d])/gu, isOne: isCard },
  { kind: 'bankAccount', pattern: /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}(?![\p{L}\d])/giu, isOne: isIban },
  // German tax number (ISO 7064, MOD 11,10), social insurance number and identity card; British and American numbers.
  { kind: 'identityNumber', pattern: /(?<![\p{L}\d])[1-9]\d(?: ?\d){9}(?![\p{L}\d])/gu, isOne: isTaxNumber },
  { kind: 'identityNumber', pattern: /(?<![\p{L}\d])\d{2} ?\d{6} ?[A-Z] ?\d{3}(?![\p{L}\d])/giu, isOne: isInsurance },
  {
    kind: 'identityNumber',
    pattern: /(?<![\p{L}\d])[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\d]{8}\d(?![\p{L}\d])/gu,
    isOne: isIdCard,
  },
  {
    kind: 'identityNumber',
    pattern: /(?<![\p{L}\d])[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\d])/giu,
    isOne: isBritish,
  },
  { kind: 'identityNumber', pattern: /(?<![\p{L}\d])\d{3}-\d{2}-\d{4}(?![\p{L}\d])/gu, isOne: isAmerican },
  // Spanish DNI and NIE, French NIR, Italian codice fiscale.
  {
    kind: 'identityNumber',
    pattern: /(?<![\p{L}\d])(?:\d{2}\.?\d{3}\.?\d{3}|[XYZ][ -]?\d{7})[ -]?[A-Z](?![\p{L}\d])/giu,
    isOne: isSpanish,
  },
  {
    kind: 'identityNumber',
    pattern: /(?<![\p{L}\d])[12] ?\d\d ?\d\d ?\d[\dAB] ?\d{3} ?\d{3} ?\d\d(?![\p{L}\d])/giu,
    isOne: isFrench,
  },
  {
    kind: 'identityNumber',
    pattern:
      /(?<![\p{L}\d])[A-Z]{3} ?[A-Z]{3} ?[\dL-NP-V]{2}[A-EHLMPRST][\dL-NP-V]{2} ?[A-Z][\dL-NP-V]{3} ?[A-Z](?![\p{L}\d])/giu,
    isOne: isItalian,
  },
  // Brazilian CPF, as it is written; without its marks it is a number like any other.
  {
    kind: 'identityNumber',
    pattern: /(?<![\p{L}\d])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\p{L}\d])/gu,
    isOne: isBrazilian,
  },
];

/** Card, bank account and identity numbers in a text: by their check digits, where they have any. */
export function numbersIn(text: string): Sensitive[] {
  return rules.flatMap(({ kind, pattern, isOne }) =>
    Array.from(text.matchAll(pattern), (match): Sensitive[] => {
      const [words] = match;
      return isOne(words.replace(/[ .-]/g, '').toUpperCase()) ? [{ kind, words, start: match.index }] : [];
    }).flat(),
  );
}

/** The beginnings and lengths of Visa, Mastercard, American Express, Diners, Discover and JCB (ISO/IEC 7812), and Luhn's sum. */
function isCard(number: string): boolean {
  const isIssued =
    /^4(?:\d{12}|\d{15}|\d{18})$|^5[1-5]\d{14}$|^2[2-7]\d{14}$|^3[47]\d{13}$|^3[068]\d{12}$|^6(?:011|5)\d+$|^35\d{14}$/.test(
      number,
    );
  return isIssued && !/^(\d)\1+$/.test(number) && luhn(number) % 10 === 0;
}

function luhn(number: string): number {
  return [...number].reverse().reduce((sum, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

/** ISO 13616: the first four behind the rest, letters as 10 to 35, divided by 97 leaves 1. */
function isIban(number: string): boolean {
  const digits = `${number.slice(4)}${number.slice(0, 4)}`.replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** ISO 7064, MOD 11,10; among the first ten digits one stands two or three times. */
function isTaxNumber(number: string): boolean {
  const first = [...number.slice(0, 10)];
  const most = Math.max(...first.map((digit) => first.filter((other) => other === digit).length));
  const product = first.reduce((before, digit) => {
    const sum = (before + Number(digit)) % 10 || 10;
    return (sum * 2) % 11;
  }, 10);
  return (most === 2 || most === 3) && (11 - product) % 10 === Number(number[10]);
}

/** Deutsche Rentenversicherung, § 2 VKVV: a birthday inside, and a sum of digits at the end. */
function isInsurance(number: string): boolean {
  const [, day, month, letter = ''] = /^\d{2}(\d{2})(\d{2})\d{2}([A-Z])/.exec(number) ?? [];
  if (Number(day) % 50 > 31 || Number(month) < 1 || Number(month) > 12) return false;
  const place = String(letter.charCodeAt(0) - 64).padStart(2, '0');
  const digits = `${number.slice(0, 8)}${place}${number.slice(9, 11)}`;
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
  const sum = weights.reduce((total, weight, at) => {
    const product = weight * Number(digits[at]);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === Number(number[11]);
}

/** ICAO 9303: weights 7, 3, 1. A word in capitals has no digit at all. */
function isIdCard(number: string): boolean {
  if (!/\d.*\d/.test(number.slice(0, 9))) return false;
  const weights = [7, 3, 1];
  const sum = [...number.slice(0, 9)].reduce(
    (total, sign, place) => total + Number.parseInt(sign, 36) * (weights[place % 3] ?? 1),
    0,
  );
  return sum % 10 === Number(number[9]);
}

/** National Insurance: letters that are never given out. */
function isBritish(number: string): boolean {
  return !/^(?:[DFIQUV]|.[DFIOQUV]|BG|GB|KN|NK|NT|TN|ZZ)/.test(number);
}

/** Social Security: groups that are never given out. */
function isAmerican(number: string): boolean {
  return !/^(?:000|666|9)|^\d{3}00|0000$/.test(number);
}

/** Real Decreto 1553/2005: the letter says what is left of the number divided by 23; X, Y and Z of foreigners are 0, 1, 2. */
function isSpanish(number: string): boolean {
  const digits = number.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return number.endsWith('TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(digits) % 23));
}

/** INSEE: the last two digits and the others make a multiple of 97; Corsica's 2A is 19, 2B is 18. A month inside. */
function isFrench(number: string): boolean {
  const month = Number(number.slice(3, 5));
  if (month < 1 || (month > 12 && month < 20)) return false;
  const digits = number
    .slice(0, 13)
    .replace(/^(.{5})2A/, '$119')
    .replace(/^(.{5})2B/, '$118');
  return 97 - (Number(digits) % 97) === Number(number.slice(13));
}

/** Decreto ministeriale 23/12/1976: what signs in odd places (the first, third, ...) are worth; those between, their place in the alphabet. Letters for digits are rare. */
function isItalian(number: string): boolean {
  if (!/\d/.test(number)) return false;
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  const sum = [...number.slice(0, 15)].reduce((total, sign, place) => {
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    return total + (place % 2 === 0 ? (odd[value] ?? 0) : value);
  }, 0);
  return number.charCodeAt(15) - 65 === sum % 26;
}

/** Receita Federal: each of the last two digits is ten times what is before it, weighted from 2 at the right, modulo 11 (10 is 0). */
function isBrazilian(number: string): boolean {
  const isCheck = (place: number) => {
    const sum = [...number.slice(0, place)].reduce((total, digit, at) => total + Number(digit) * (place + 1 - at), 0);
    return ((sum * 10) % 11) % 10 === Number(number[place]);
  };
  return !/^(\d)\1+$/.test(number) && isCheck(9) && isCheck(10);
}
