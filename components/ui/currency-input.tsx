import { type ComponentProps, useId } from 'react';
import { Input } from './field.tsx';
import { displayNames } from './language.ts';

/** Offered first; any other code can be typed. */
const common = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'CAD', 'AUD', 'JPY', 'INR', 'BRL'];

type CurrencyInputProps = Omit<ComponentProps<typeof Input>, 'value' | 'onChange'> & {
  /** ISO 4217. */
  readonly value: string;
  readonly onChange: (currency: string) => void;
};

/** A currency's three letters, inside a `Field`; what is not three letters yet is not told. */
export function CurrencyInput({ value, onChange, ...rest }: CurrencyInputProps) {
  const list = useId();
  const names = displayNames({ type: 'currency' });
  return (
    <>
      <Input
        key={value}
        list={list}
        defaultValue={value}
        maxLength={3}
        autoComplete="off"
        spellCheck={false}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ target }) => {
          const code = target.value.toUpperCase();
          if (code !== value && /^[A-Z]{3}$/.test(code)) onChange(code);
        }}
        onBlur={({ target }) => {
          target.value = value;
        }}
        {...rest}
      />
      <datalist id={list}>
        {common.map((code) => (
          <option key={code} value={code}>
            {names.of(code)}
          </option>
        ))}
      </datalist>
    </>
  );
}
