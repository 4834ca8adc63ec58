import { language } from '../ui/language.ts';

/** The country whose phone numbers are most likely written without a code here, ISO 3166: the browser's own, or that of its language. */
export function usualCountry(): string {
  const [stated] = [navigator.language, language()].flatMap((name) => new Intl.Locale(name).region ?? []);
  return stated ?? new Intl.Locale(language()).maximize().region ?? 'US';
}
