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

/** What stands before the cents here. */
export function decimalMark(): ',' | '.' {
  return new Intl.NumberFormat(language()).format(0.5).includes(',') ? ',' : '.';
}

/** A sum of money as people write it here. */
export function formatAmount({ value, currency }: Amount): string {
  return new Intl.NumberFormat(language(), { style: 'currency', currency }).format(value);
}

/** A sum of which only fractions of a cent may be left: two digits that say something. */
export function formatSmallAmount({ value, currency }: Amount): string {
  const digits = { maximumSignificantDigits: 2 } as const;
  return new Intl.NumberFormat(language(), { style: 'currency', currency, ...(value < 1 ? digits : {}) }).format(value);
}

/** What a language is called here; its code where nobody has a name for it. */
export function languageName(code: string): string {
  return new Intl.DisplayNames(language(), { type: 'language' }).of(code) ?? code;
}

/** A whole number as people write it here. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(language()).format(value);
}
