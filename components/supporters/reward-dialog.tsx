import './supporters.css';
import { useState } from 'react';
import { i18n } from '#i18n';
import { readAmount } from '../../lib/tables/read-amount.ts';
import { Button } from '../ui/button.tsx';
import { CurrencyInput } from '../ui/currency-input.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field, Input } from '../ui/field.tsx';
import { isModEnter, Kbd } from '../ui/kbd.tsx';
import { decimalMark } from '../ui/language.ts';
import { BudgetWords } from './budget-words.tsx';
import { useMonth } from './use-month.ts';
import type { Gift } from './use-thanks.ts';

interface RewardDialogProps {
  readonly name: string;
  readonly onGive: (gift: Gift) => void;
  readonly onClose: () => void;
}

/** Asks what was given, and what it cost. */
export default function RewardDialog({ name, onGive, onClose }: RewardDialogProps) {
  const { left, currency: usual } = useMonth();
  const [what, setWhat] = useState(i18n.t('reward.coffee'));
  const [sum, setSum] = useState('');
  const [chosen, setCurrency] = useState<string>();
  const currency = chosen ?? usual;
  const cost = sum.trim() === '' ? undefined : readAmount(sum, decimalMark(), currency);
  const isCost = sum.trim() === '' || (cost !== undefined && cost.value >= 0);
  const ready = what.trim() !== '' && isCost;
  const give = () => ready && onGive({ what: what.trim(), cost });
  const remaining =
    left === undefined ? undefined : left - (cost !== undefined && cost.currency === usual && isCost ? cost.value : 0);
  return (
    <Dialog
      title={i18n.t('reward.title', { name })}
      open
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>{i18n.t('ui.cancel')}</Button>
          <Button look="primary" disabled={!ready} onClick={give}>
            {i18n.t('reward.give')}
            <Kbd keys="Mod+Enter" />
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys pressed in any of the fields */}
      <div className="reward-fields" onKeyDown={(event) => isModEnter(event) && give()}>
        <Field label={i18n.t('reward.what')}>
          <Input
            value={what}
            maxLength={200}
            onFocus={({ currentTarget }) => currentTarget.select()}
            onChange={({ target }) => setWhat(target.value)}
          />
        </Field>
        <div className="reward-cost">
          <Field label={i18n.t('reward.cost')} wrong={isCost ? undefined : i18n.t('log.noAmount')}>
            <Input inputMode="decimal" maxLength={40} value={sum} onChange={({ target }) => setSum(target.value)} />
          </Field>
          <Field label={i18n.t('log.currency')}>
            <CurrencyInput value={currency} onChange={setCurrency} />
          </Field>
        </div>
        {remaining !== undefined && (
          <p className="field-hint" role="status">
            <BudgetWords left={remaining} currency={usual} />
          </p>
        )}
      </div>
    </Dialog>
  );
}
