import OptionsIcon from 'lucide-react/icons/sliders-horizontal';
import RemoveIcon from 'lucide-react/icons/x';
import { useState } from 'react';
import { type Control, Controller, type UseFormRegister, useWatch } from 'react-hook-form';
import { i18n } from '#i18n';
import { termKinds } from '../../lib/model/brand.ts';
import { IconButton } from '../ui/button.tsx';
import { Field, Input, Select } from '../ui/field.tsx';
import { Switch } from '../ui/switch.tsx';
import type { BrandDraft } from './brand-draft.ts';

interface TermRowProps {
  readonly at: number;
  readonly control: Control<BrandDraft>;
  readonly register: UseFormRegister<BrandDraft>;
  readonly wrong?: string | undefined;
  readonly onRemove: () => void;
}

/** One term: what kind, what text, and behind a button the conditions it counts under. */
export function TermRow({ at, control, register, wrong, onRemove }: TermRowProps) {
  const [open, setOpen] = useState(false);
  const term = useWatch({ control, name: `terms.${at}` });
  const hasOptions = term.competitor || term.misspellings || term.exclude !== '' || term.context !== '';
  return (
    <>
      <div className="term-line">
        <Field label={i18n.t('brands.kind')} labelUnseen>
          <Select {...register(`terms.${at}.kind`)}>
            {termKinds.map((kind) => (
              <option key={kind} value={kind}>
                {i18n.t(`termKind.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={i18n.t('brands.term')} labelUnseen wrong={wrong}>
          <Input
            {...register(`terms.${at}.text`)}
            placeholder={i18n.t(`termExample.${term.kind}`)}
            maxLength={500}
            spellCheck={false}
          />
        </Field>
        <IconButton
          label={i18n.t('brands.options', { term: term.text })}
          aria-expanded={open}
          look={hasOptions ? 'normal' : 'quiet'}
          icon={<OptionsIcon size={14} aria-hidden="true" />}
          onClick={() => setOpen(!open)}
        />
        <IconButton
          label={i18n.t('brands.removeTerm', { term: term.text })}
          icon={<RemoveIcon size={14} aria-hidden="true" />}
          onClick={onRemove}
        />
      </div>
      {open && (
        <div className="term-options">
          <Field label={i18n.t('brands.context')} hint={i18n.t('brands.contextHint')}>
            <Input {...register(`terms.${at}.context`)} />
          </Field>
          <Field label={i18n.t('brands.exclude')} hint={i18n.t('brands.excludeHint')}>
            <Input {...register(`terms.${at}.exclude`)} />
          </Field>
          {term.kind !== 'link' && term.kind !== 'pattern' && (
            <TermSwitch at={at} control={control} option="misspellings" />
          )}
          <TermSwitch at={at} control={control} option="competitor" />
        </div>
      )}
    </>
  );
}

interface TermSwitchProps {
  readonly at: number;
  readonly control: Control<BrandDraft>;
  readonly option: 'misspellings' | 'competitor';
}

function TermSwitch({ at, control, option }: TermSwitchProps) {
  return (
    <Controller
      control={control}
      name={`terms.${at}.${option}`}
      render={({ field }) => (
        <Switch
          label={i18n.t(`brands.${option}`)}
          hint={i18n.t(`brands.${option}Hint`)}
          checked={field.value}
          onChange={field.onChange}
        />
      )}
    />
  );
}
