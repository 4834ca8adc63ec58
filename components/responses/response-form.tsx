import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { i18n } from '#i18n';
import { type CannedResponse, type GapName, gapNames, replyKinds } from '../../lib/model/response.ts';
import { LanguageField } from '../language-field.tsx';
import { replyKindWords } from '../reply-kind-words.ts';
import { Button } from '../ui/button.tsx';
import { DateInput, Field, Input, Select } from '../ui/field.tsx';
import { IssueTypesField } from './issue-types-field.tsx';
import { asDraft, ResponseDraft, type TextName, withDraft } from './response-draft.ts';
import { ResponsePreview } from './response-preview.tsx';
import { ResponseText } from './response-text.tsx';
import { VersionFields } from './version-fields.tsx';

interface ResponseFormProps {
  readonly response: CannedResponse;
  readonly pending: boolean;
  /** Those that others are in. */
  readonly folders: readonly string[];
  readonly onSave: (response: CannedResponse) => void;
  /** Absent for one that is not kept yet. */
  readonly onRemove: ((response: CannedResponse) => void) | undefined;
  readonly onCancel: () => void;
}

/** Writes a canned response: gaps are put in by a click, and the text is shown as a customer would get it. */
export function ResponseForm({ response, pending, folders, onSave, onRemove, onCancel }: ResponseFormProps) {
  const form = useForm<ResponseDraft>({ resolver: zodResolver(ResponseDraft), defaultValues: asDraft(response) });
  const { register, handleSubmit, setFocus, setValue, watch, formState } = form;
  const { errors } = formState;
  /** The text that was written in last: gaps go there. */
  const area = useRef<HTMLTextAreaElement>(null);
  const [current, setCurrent] = useState<TextName>('text');
  useEffect(() => setFocus('title'), [setFocus]);
  const onWriteIn = (name: TextName, element: HTMLTextAreaElement) => {
    area.current = element;
    setCurrent(name);
  };
  const putGap = (gap: GapName) => {
    const element = area.current;
    if (element === null) return setValue(current, `${watch(current)}{{${gap}}}`, { shouldDirty: true });
    element.focus();
    element.setRangeText(`{{${gap}}}`, element.selectionStart, element.selectionEnd, 'end');
    setValue(current, element.value, { shouldDirty: true });
  };
  const { text, versions } = watch();
  const save = handleSubmit((draft) => onSave(withDraft(response, draft)));
  return (
    <FormProvider {...form}>
      <form className="response-form" onSubmit={save} noValidate>
        <div className="pair">
          <Field label={i18n.t('responses.title')} wrong={errors.title && i18n.t('responses.titleMissing')}>
            <Input {...register('title')} maxLength={200} />
          </Field>
          <LanguageField {...register('language')} hinted isWrong={errors.language !== undefined} maxLength={20} />
        </div>
        <div className="pair">
          <Field label={i18n.t('responses.kind')} hint={i18n.t('responses.kindHint')}>
            <Select {...register('kind')}>
              <option value="">{i18n.t('responses.kindByText')}</option>
              {replyKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {replyKindWords(kind)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={i18n.t('responses.folder')}>
            <Input {...register('folder')} maxLength={100} list="response-folders" />
          </Field>
        </div>
        <datalist id="response-folders">
          {folders.map((folder) => (
            <option key={folder} value={folder} />
          ))}
        </datalist>
        <div className="pair">
          <Field label={i18n.t('responses.owner')} hint={i18n.t('responses.ownerHint')}>
            <Input {...register('owner')} maxLength={100} />
          </Field>
          <Field label={i18n.t('responses.review')}>
            <DateInput type="date" {...register('review')} />
          </Field>
        </div>
        <ResponseText name="text" onWriteIn={onWriteIn} />
        <VersionFields
          onWriteIn={onWriteIn}
          onGone={() => {
            area.current = null;
            setCurrent('text');
          }}
        />
        <fieldset className="gaps plain-fieldset">
          <legend className="field-label">{i18n.t('responses.gaps')}</legend>
          {gapNames.map((gap) => (
            <Button key={gap} small onClick={() => putGap(gap)}>
              {i18n.t(`gap.${gap}`)}
            </Button>
          ))}
        </fieldset>
        <ResponsePreview text={watch(current)} texts={[text, ...versions.map((version) => version.text)]} />
        <IssueTypesField />
        <div className="form-bar">
          {onRemove !== undefined && (
            <Button look="quiet" onClick={() => onRemove(response)}>
              {i18n.t('responses.remove')}
            </Button>
          )}
          <Button look="quiet" onClick={onCancel}>
            {i18n.t('ui.cancel')}
          </Button>
          <Button type="submit" look="primary" disabled={pending}>
            {i18n.t('ui.save')}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}
