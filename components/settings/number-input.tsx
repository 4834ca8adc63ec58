import { useState } from 'react';
import { Input } from '../ui/field.tsx';

interface NumberInputProps {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Only whole numbers. */
  readonly whole?: boolean;
  readonly onChange: (value: number) => void;
}

/** A number inside a `Field`; told as soon as it is one and in bounds, and put right when the field is left. */
export function NumberInput({ value, min, max, whole = false, onChange }: NumberInputProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <Input
      type="number"
      inputMode="decimal"
      min={min}
      max={max}
      step={whole ? 1 : 'any'}
      value={typed ?? String(value)}
      onChange={({ target }) => {
        setTyped(target.value);
        const number = target.valueAsNumber;
        const isIt = whole ? Number.isInteger(number) : Number.isFinite(number);
        if (isIt && number >= min && number <= max) onChange(number);
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
