import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** In UTF-16 units: no number is written longer, whatever brackets and blanks are in it. */
const longestTyped = 60;

/** One phone number, as it is written in three ways. */
export interface PhoneNumber {
  /** To read: `+49 30 1234567`. */
  readonly shown: string;
  /** As everybody can dial it (E.164): `+49301234567`. */
  readonly everywhere: string;
  /** The digits as one dials them in its own country: `0301234567`. */
  readonly atHome: string;
}

/**
 * A phone number as somebody types it; undefined where it is none. `region` is the country (ISO 3166, `DE`) that a
 * number without its country's code is taken to be from.
 */
export function readPhone(typed: string, region: string | undefined): PhoneNumber | undefined {
  const from = region !== undefined && isSupportedCountry(region) ? region : undefined;
  const number = parsePhoneNumberFromString(withPlus(typed.slice(0, longestTyped)), {
    ...(from && { defaultCountry: from }),
    extract: false,
  });
  if (number?.isPossible() !== true) return undefined;
  return {
    shown: number.formatInternational(),
    everywhere: number.number,
    atHome: number.formatNational().replace(/\D/g, ''),
  };
}

/** `00` stands for `+` nearly everywhere, also where the region is not known. */
function withPlus(typed: string): string {
  return typed.trim().replace(/^00(?=[1-9])/, '+');
}
