import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { Controller, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { i18n } from '#i18n';
import type { Brand } from '../../lib/model/brand.ts';
import { BrandId } from '../../lib/model/ids.ts';
import { KnowledgeNote } from '../../lib/model/knowledge.ts';
import { LanguageField } from '../language-field.tsx';
import { Button } from '../ui/button.tsx';
import { DateInput, Field, Input, Select } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { localMinute } from '../ui/time.ts';

const Draft = z.object({
  /** As the list has it. */
  brand: z.string(),
  title: KnowledgeNote.shape.title,
  text: KnowledgeNote.shape.text,
  language: z.string().check(z.trim(), z.regex(/^([a-z]{2,3})?$/)),
  owner: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  /** As a date field has it, on this machine's clock; empty: for ever. */
  until: z.string(),
});
type Draft = z.infer<typeof Draft>;

interface FactFormProps {
  readonly fact: KnowledgeNote;
  /** Not empty. */
  readonly brands: readonly Brand[];
  readonly pending: boolean;
  readonly onSave: (fact: KnowledgeNote) => void;
  readonly onCancel: () => void;
}

/** Writes a fact; saving it says that it is true now. */
export function FactForm({ fact, brands, pending, onSave, onCancel }: FactFormProps) {
  const { register, control, handleSubmit, setFocus, formState } = useForm<Draft>({
    resolver: zodResolver(Draft),
    defaultValues: asDraft(fact),
  });
  const { errors } = formState;
  useEffect(() => setFocus('title'), [setFocus]);
  const save = handleSubmit((draft) => onSave(withDraft(fact, draft)));
  return (
    <form className="fact-form" onSubmit={save} noValidate>
      <div className="pair">
        <Field label={i18n.t('knowledge.title')} wrong={errors.title && i18n.t('knowledge.titleMissing')}>
          <Input {...register('title')} maxLength={200} />
        </Field>
        <Field label={i18n.t('knowledge.brand')}>
          <Select {...register('brand')}>
            {brands.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Controller
        control={control}
        name="text"
        render={({ field }) => (
          <Field
            label={i18n.t('knowledge.text')}
            hint={i18n.t('knowledge.textHint')}
            wrong={errors.text && i18n.t('knowledge.textMissing')}
          >
            <TextArea {...field} rows={4} maxLength={2_000} dir="auto" />
          </Field>
        )}
      />
      <div className="pair">
        <Field
          label={i18n.t('knowledge.owner')}
          hint={i18n.t('knowledge.ownerHint')}
          wrong={errors.owner && i18n.t('knowledge.ownerMissing')}
        >
          <Input {...register('owner')} maxLength={100} />
        </Field>
        <LanguageField {...register('language')} hinted isWrong={errors.language !== undefined} maxLength={3} />
      </div>
      <div className="pair">
        <Field label={i18n.t('knowledge.until')} hint={i18n.t('knowledge.untilHint')}>
          <DateInput type="date" {...register('until')} />
        </Field>
      </div>
      <div className="form-bar">
        <Button look="quiet" onClick={onCancel}>
          {i18n.t('ui.cancel')}
        </Button>
        <Button type="submit" look="primary" disabled={pending}>
          {i18n.t('ui.save')}
        </Button>
      </div>
    </form>
  );
}

function asDraft({ brand, title, text, language, owner, until }: KnowledgeNote): Draft {
  return {
    brand,
    title,
    text,
    language: language ?? '',
    owner,
    until: until === undefined ? '' : localMinute(Date.parse(until)).slice(0, 10),
  };
}

function withDraft({ id }: KnowledgeNote, { brand, language, until, ...draft }: Draft): KnowledgeNote {
  return {
    id,
    ...draft,
    brand: BrandId.parse(brand),
    checkedAt: new Date().toISOString(),
    ...(language === '' ? {} : { language }),
    // The day itself still counts.
    ...(until === '' ? {} : { until: new Date(`${until}T23:59:59`).toISOString() }),
  };
}
