import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * A phone number as one dials it from anywhere (`+49 30 1234567`); undefined where it is none. `region` is the country
 * (ISO 3166, `DE`) that a number without its country's code is taken to be from.
 */
export function readPhone(typed: string, region: string | undefined): string | undefined {
  const from = region !== undefined && isSupportedCountry(region) ? region : undefined;
  const number = parsePhoneNumberFromString(withPlus(typed), from);
  return number?.isPossible() === true ? number.formatInternational() : undefined;
}

/** `00` stands for `+` nearly everywhere, also where the region is not known. */
function withPlus(typed: string): string {
  return typed.trim().replace(/^00(?=[1-9])/, '+');
}
