import { language } from '../ui/language.ts';

/**
 * The country whose phone numbers are most likely written without a code here, ISO 3166: that of the language this
 * page speaks, as the browser or the person's list of languages says it.
 */
export function usualCountry(): string {
  const spoken = new Intl.Locale(language());
  const wanted = [spoken, ...navigator.languages.map((name) => new Intl.Locale(name))];
  const stated = wanted.find((one) => one.language === spoken.language && one.region !== undefined);
  return (stated ?? spoken.maximize()).region ?? 'US';
}
