import { getCountries } from 'libphonenumber-js/min';
import { Select } from '../ui/field.tsx';
import { displayNames, language } from '../ui/language.ts';

interface CountrySelectProps {
  /** ISO 3166. */
  readonly value: string;
  readonly onChange: (country: string) => void;
}

/** A country by its name in the person's language, inside a `Field`. */
export function CountrySelect({ value, onChange, ...rest }: CountrySelectProps) {
  const names = displayNames({ type: 'region' });
  const countries = getCountries()
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language()));
  return (
    <Select value={value} onChange={({ target }) => onChange(target.value)} {...rest}>
      {countries.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Select>
  );
}
