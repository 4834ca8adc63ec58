import { type ComponentProps, useState } from 'react';
import { Field, Input } from '../ui/field.tsx';
import { isEnter } from '../ui/kbd.tsx';

interface TypedTextProps extends Omit<ComponentProps<typeof Input>, 'value' | 'onChange'> {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Kept when the field is left, or on Enter, which may take the whole form away: a name half typed signs no reply. */
export function TypedText({ label, hint, value, onChange, ...rest }: TypedTextProps) {
  const [typed, setTyped] = useState(value);
  const keep = () => typed.trim() !== value && onChange(typed.trim());
  return (
    <Field label={label} hint={hint}>
      <Input
        {...rest}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={keep}
        onKeyDown={(event) => isEnter(event) && keep()}
      />
    </Field>
  );
}
