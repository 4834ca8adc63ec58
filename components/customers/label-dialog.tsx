import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { question } from '../records-queries.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field, Input } from '../ui/field.tsx';
import { formatNumber } from '../ui/language.ts';

interface LabelDialogProps {
  /** Put it on, or take it off. */
  readonly on: boolean;
  readonly count: number;
  readonly onLabel: (label: string) => void;
  readonly onClose: () => void;
}

/** Asks which label, with completion from those in use. */
export function LabelDialog({ on, count, onLabel, onClose }: LabelDialogProps) {
  const [text, setText] = useState('');
  const known = useQuery(question('labels', undefined)).data ?? [];
  const [form, list] = [useId(), useId()];
  const label = text.trim();
  const isUsable = label !== '' && (on || known.includes(label));
  return (
    <Dialog
      open
      title={i18n.t(on ? 'customers.putTitle' : 'customers.takeTitle', count, { count: formatNumber(count) })}
      onClose={onClose}
      buttons={
        <>
          <Button look="quiet" onClick={onClose}>
            {i18n.t('ui.cancel')}
          </Button>
          <Button look="primary" type="submit" form={form} disabled={!isUsable}>
            {i18n.t(on ? 'customers.putDo' : 'customers.takeDo')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isUsable) return;
          onLabel(label);
          onClose();
        }}
      >
        <Field label={i18n.t('customers.label')}>
          <Input
            list={list}
            value={text}
            maxLength={60}
            autoComplete="off"
            onChange={({ target }) => setText(target.value)}
          />
        </Field>
        <datalist id={list}>
          {known.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </form>
    </Dialog>
  );
}
