import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
  type PhoneNumber as Parsed,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';

/** In UTF-16 units: no number is written longer, whatever brackets and blanks are in it. */
const longestTyped = 60;
/** Of a text with numbers in it, in UTF-16 units: what is longer is no cell for phone numbers. */
const longestText = 200;

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
  const number = parsePhoneNumberFromString(withPlus(typed.slice(0, longestTyped)), {
    ...usualCountry(region),
    extract: false,
  });
  return number?.isPossible() === true ? asWritten(number) : undefined;
}

/** The numbers in a text with other words: `Tel.: 030 123456 (Mo–Fr) / 0170 1234567`. */
export function phonesIn(text: string, region: string | undefined): PhoneNumber[] {
  return findPhoneNumbersInText(text.slice(0, longestText), usualCountry(region)).map(({ number }) =>
    asWritten(number),
  );
}

function usualCountry(region: string | undefined): { defaultCountry?: CountryCode } {
  return region !== undefined && isSupportedCountry(region) ? { defaultCountry: region } : {};
}

function asWritten(number: Parsed): PhoneNumber {
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
