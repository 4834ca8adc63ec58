import { useState } from 'react';
import { i18n } from '#i18n';
import { readAmount, readNumber } from '../../lib/tables/read-amount.ts';
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
  const isRight = isEmpty || amount !== undefined;
  /** It is a number, but which dollars? */
  const isCurrencyOpen = !isRight && readNumber(typed, decimalMark()) !== undefined;
  return { typed, setTyped, currency, setCurrency, amount, isRight, isCurrencyOpen };
}

interface SumFieldsProps {
  readonly label: string;
  readonly sum: ReturnType<typeof useSum>;
  /** Whether what was typed will do here. */
  readonly isRight: boolean;
}

/** How much, and in which currency: two fields for a grid of two columns. */
export function SumFields({ label, sum, isRight }: SumFieldsProps) {
  const why = sum.isCurrencyOpen ? i18n.t('log.openCurrency', { currency: sum.currency }) : i18n.t('log.noAmount');
  return (
    <>
      <Field label={label} wrong={isRight ? undefined : why}>
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
