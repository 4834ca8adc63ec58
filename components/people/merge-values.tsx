import { useId } from 'react';
import { i18n } from '#i18n';
import type { Side } from '../../lib/model/merge.ts';
import { StrangersWords } from '../ui/strangers-words.tsx';
import type { ComparedField } from './merge-fields.ts';

interface MergeValuesProps extends ComparedField {
  readonly chosen: Side;
  readonly onChoose: (side: Side) => void;
}

/** Two values of one field, of which one is shown. */
export function MergeValues({ field, values, chosen, onChoose }: MergeValuesProps) {
  const name = useId();
  return (
    <fieldset className="merge-field">
      <legend>{i18n.t(`details.field.${field}`)}</legend>
      <div>
        {([0, 1] as const).map((side) => (
          <label key={side} className="merge-value">
            <input type="radio" name={name} checked={chosen === side} onChange={() => onChoose(side)} />
            <StrangersWords>{values[side]}</StrangersWords>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
