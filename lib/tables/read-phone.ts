import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A phone number as everybody can dial it, and as one dials it in its own country; undefined where it is none. */
export function readPhone(text: string, country: string): { phone: string; nationalPhone: string } | undefined {
  const home: CountryCode | undefined = isSupportedCountry(country) ? country : undefined;
  const number = parsePhoneNumberFromString(text.slice(0, 60), {
    ...(home && { defaultCountry: home }),
    extract: false,
  });
  if (number?.isPossible() !== true) return undefined;
  return { phone: number.number, nationalPhone: number.formatNational().replace(/\D/g, '') };
}
