import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Amount } from '../../lib/model/amount.ts';

/**
 * The BCP 47 language for dates, numbers and plurals: the browser's where our texts are in it (`en-GB`), else
 * that of our texts, so that no screen mixes two.
 */
export function language(): string {
  const texts = i18n.t('ui.language');
  const wanted = browser.i18n.getUILanguage();
  return wanted.split('-')[0] === texts ? wanted : texts;
}

/** Tells the page's language and direction to screen readers, hyphenation and layout. */
export function declareLanguage(): void {
  document.documentElement.lang = language();
  document.documentElement.dir = new Intl.Locale(i18n.t('ui.language')).maximize().script === 'Arab' ? 'rtl' : 'ltr';
}

/**
 * A maker of formats that makes each once a language: making one takes as long as formatting a hundred times, and a list
 * formats several in each line.
 */
function keeping<Options extends object, Format>(make: (language: string, options: Options) => Format) {
  const made = new Map<string, Format>();
  return (options: Options): Format => {
    const now = language();
    const key = `${now} ${JSON.stringify(options)}`;
    const format = made.get(key) ?? make(now, options);
    made.set(key, format);
    return format;
  };
}

/** How dates, numbers, times from now, lists and the names of things are written here. */
export const dateFormat = keeping((now, how: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(now, how));
export const numberFormat = keeping((now, how: Intl.NumberFormatOptions) => new Intl.NumberFormat(now, how));
export const relativeFormat = keeping(
  (now, how: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(now, how),
);
export const listFormat = keeping((now, how: Intl.ListFormatOptions) => new Intl.ListFormat(now, how));
export const displayNames = keeping((now, how: Intl.DisplayNamesOptions) => new Intl.DisplayNames(now, how));

/** What stands before the cents here. */
export function decimalMark(): ',' | '.' {
  return numberFormat({}).format(0.5).includes(',') ? ',' : '.';
}

/** A sum of money as people write it here. */
export function formatAmount({ value, currency }: Amount): string {
  return numberFormat({ style: 'currency', currency }).format(value);
}

/** A sum of which only fractions of a cent may be left: two digits that say something. */
export function formatSmallAmount({ value, currency }: Amount): string {
  const digits = { maximumSignificantDigits: 2 } as const;
  return numberFormat({ style: 'currency', currency, ...(value < 1 ? digits : {}) }).format(value);
}

/** What a language is called here; its code where nobody has a name for it, or where a file brought what is none. */
export function languageName(code: string): string {
  try {
    return displayNames({ type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** A number of which its size is enough: "4.4K". */
export function formatRoughly(value: number): string {
  return numberFormat({ notation: 'compact' }).format(value);
}

/** A whole number as people write it here. */
export function formatNumber(value: number): string {
  return numberFormat({}).format(value);
}
