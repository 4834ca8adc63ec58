import { i18n } from '#i18n';
import { Price } from '../../lib/model/drafting.ts';
import { readNumber } from '../../lib/tables/read-amount.ts';
import { CurrencyInput } from '../ui/currency-input.tsx';
import { Field, Input } from '../ui/field.tsx';
import { decimalMark, numberFormat } from '../ui/language.ts';

/** A price as it is typed: nothing in both fields is no price. */
export interface TypedPrice {
  readonly currency: string;
  readonly prompt: string;
  readonly answer: string;
}

/** Services charge in dollars unless they say otherwise. */
export function typePrice(price: Price | undefined): TypedPrice {
  const write = (value: number) => numberFormat({ maximumFractionDigits: 6, useGrouping: false }).format(value);
  if (price === undefined) return { currency: 'USD', prompt: '', answer: '' };
  return { currency: price.currency, prompt: write(price.prompt), answer: write(price.answer) };
}

/** `none` where nothing was typed, undefined where it is no price. */
export function readPrice({ currency, prompt, answer }: TypedPrice): Price | 'none' | undefined {
  if (`${prompt}${answer}`.trim() === '') return 'none';
  const value = (typed: string) => readNumber(typed, decimalMark());
  return Price.safeParse({ currency, prompt: value(prompt), answer: value(answer) }).data;
}

interface PriceFieldsProps {
  readonly typed: TypedPrice;
  readonly isWrong: boolean;
  readonly onType: (typed: TypedPrice) => void;
}

/** What a million tokens cost, read and written, so that each draft can say what it cost. */
export function PriceFields({ typed, isWrong, onType }: PriceFieldsProps) {
  const wrong = isWrong ? i18n.t('drafting.priceWrong') : undefined;
  return (
    <div className="pair">
      {(['prompt', 'answer'] as const).map((part) => (
        <Field key={part} label={i18n.t(`drafting.price.${part}`)} hint={i18n.t('drafting.priceHint')} wrong={wrong}>
          <Input
            inputMode="decimal"
            maxLength={20}
            value={typed[part]}
            onChange={({ target }) => onType({ ...typed, [part]: target.value })}
          />
        </Field>
      ))}
      <Field label={i18n.t('log.currency')}>
        <CurrencyInput value={typed.currency} onChange={(currency) => onType({ ...typed, currency })} />
      </Field>
    </div>
  );
}
