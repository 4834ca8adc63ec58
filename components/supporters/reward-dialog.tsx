import './supporters.css';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field, Input } from '../ui/field.tsx';
import { isModEnter, Kbd } from '../ui/kbd.tsx';
import { SumFields, useSum } from '../ui/sum-fields.tsx';
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
  const sum = useSum(usual);
  const cost = sum.amount;
  const isCost = sum.isRight && (cost === undefined || cost.value >= 0);
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
          <SumFields label={i18n.t('reward.cost')} sum={sum} isRight={isCost} />
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
