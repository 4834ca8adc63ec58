import { useState } from 'react';
import { i18n } from '#i18n';
import { readAmount } from '../../lib/tables/read-amount.ts';
import { CurrencyInput } from './currency-input.tsx';
import { Field, Input } from './field.tsx';
import { decimalMark } from './language.ts';

/** A sum of money as somebody types it; nothing typed is no sum, and not wrong. */
export function useSum(usualCurrency: string) {
  const [typed, setTyped] = useState('');
  const [chosen, setCurrency] = useState<string>();
  const currency = chosen ?? usualCurrency;
  const isEmpty = typed.trim() === '';
  const amount = isEmpty ? undefined : readAmount(typed, decimalMark(), currency);
  return { typed, setTyped, currency, setCurrency, amount, isRight: isEmpty || amount !== undefined };
}

interface SumFieldsProps {
  readonly label: string;
  readonly sum: ReturnType<typeof useSum>;
  /** Whether what was typed will do here. */
  readonly isRight: boolean;
}

/** How much, and in which currency: two fields for a grid of two columns. */
export function SumFields({ label, sum, isRight }: SumFieldsProps) {
  return (
    <>
      <Field label={label} wrong={isRight ? undefined : i18n.t('log.noAmount')}>
        <Input
          inputMode="decimal"
          maxLength={40}
          value={sum.typed}
          onChange={({ target }) => sum.setTyped(target.value)}
        />
      </Field>
      <Field label={i18n.t('log.currency')}>
        <CurrencyInput value={sum.currency} onChange={sum.setCurrency} />
      </Field>
    </>
  );
}
