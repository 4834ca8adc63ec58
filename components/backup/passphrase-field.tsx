import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button.tsx';
import { Field, Input } from '../ui/field.tsx';

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly wrong?: string | undefined;
  /** A new one, or one that opens something. */
  readonly use: 'new-password' | 'current-password';
  readonly onChange: (value: string) => void;
}

/** A passphrase, hidden until one wants to see it. */
export function PassphraseField({ label, value, hint, wrong, use, onChange }: PassphraseFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <Field label={label} wrong={wrong} {...(hint === undefined ? {} : { hint })}>
      <div className="row">
        <Input
          type={shown ? 'text' : 'password'}
          value={value}
          autoComplete={use}
          onChange={({ target }) => onChange(target.value)}
        />
        <Button small look="quiet" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {i18n.t('backup.show')}
        </Button>
      </div>
    </Field>
  );
}
