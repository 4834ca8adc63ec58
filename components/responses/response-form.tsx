import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef } from 'react';
import { Controller, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { i18n } from '#i18n';
import { CannedResponse, type GapName, gapNames, ReplyKind, replyKinds } from '../../lib/model/response.ts';
import { fillGaps } from '../../lib/reply/gaps.ts';
import { replyKindWords } from '../reply-kind-words.ts';
import { Button } from '../ui/button.tsx';
import { Field, Input, Select } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';

const Draft = z.object({
  kind: z.union([ReplyKind, z.literal('')]),
  folder: z.string().check(z.trim(), z.maxLength(100)),
  owner: z.string().check(z.trim(), z.maxLength(100)),
  /** As a date field has it; empty: never. */
  review: z.string(),
  title: CannedResponse.shape.title,
  text: CannedResponse.shape.text,
  language: z.string().check(z.trim(), z.regex(/^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$/)),
});
type Draft = z.infer<typeof Draft>;

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
  const area = useRef<HTMLTextAreaElement>(null);
  const { register, control, handleSubmit, setFocus, setValue, watch, formState } = useForm<Draft>({
    resolver: zodResolver(Draft),
    defaultValues: asDraft(response),
  });
  const { errors } = formState;
  const text = watch('text');
  useEffect(() => setFocus('title'), [setFocus]);
  const putGap = (gap: GapName) => {
    const { selectionStart: from = text.length, selectionEnd: to = from } = area.current ?? {};
    setValue('text', `${text.slice(0, from)}{{${gap}}}${text.slice(to)}`, { shouldDirty: true });
    area.current?.focus();
  };
  const save = handleSubmit((draft) => onSave(withDraft(response, draft)));
  return (
    <form className="response-form" onSubmit={save} noValidate>
      <div className="pair">
        <Field label={i18n.t('responses.title')} wrong={errors.title && i18n.t('responses.titleMissing')}>
          <Input {...register('title')} maxLength={200} />
        </Field>
        <Field
          label={i18n.t('responses.language')}
          hint={i18n.t('responses.languageHint')}
          wrong={errors.language && i18n.t('responses.languageWrong')}
        >
          <Input {...register('language')} maxLength={20} spellCheck={false} autoCapitalize="off" />
        </Field>
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
          <Input type="date" {...register('review')} />
        </Field>
      </div>
      <Controller
        control={control}
        name="text"
        render={({ field: { ref, ...field } }) => (
          <Field label={i18n.t('responses.text')} wrong={errors.text && i18n.t('responses.textMissing')}>
            <TextArea
              {...field}
              ref={(element) => {
                area.current = element;
                ref(element);
              }}
              rows={6}
              maxLength={10_000}
            />
          </Field>
        )}
      />
      <fieldset className="gaps plain-fieldset">
        <legend className="field-label">{i18n.t('responses.gaps')}</legend>
        {gapNames.map((gap) => (
          <Button key={gap} small onClick={() => putGap(gap)}>
            {i18n.t(`gap.${gap}`)}
          </Button>
        ))}
      </fieldset>
      <section aria-labelledby="response-preview">
        <h2 id="response-preview" className="field-label">
          {i18n.t('responses.preview')}
        </h2>
        <Preview text={text} />
      </section>
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
  );
}

function asDraft({ title, text, language, kind, folder, owner, reviewAt }: CannedResponse): Draft {
  return {
    title,
    text,
    language: language ?? '',
    kind: kind ?? '',
    folder: folder ?? '',
    owner: owner ?? '',
    review: reviewAt?.slice(0, 10) ?? '',
  };
}

/** What the form does not show of a response stays as it is. */
function withDraft(
  response: CannedResponse,
  { title, text, language, kind, folder, owner, review }: Draft,
): CannedResponse {
  const { language: _language, kind: _kind, folder: _folder, owner: _owner, reviewAt: _review, ...rest } = response;
  return {
    ...rest,
    title,
    text,
    ...(language === '' ? {} : { language }),
    ...(kind === '' ? {} : { kind }),
    ...(folder === '' ? {} : { folder }),
    ...(owner === '' ? {} : { owner }),
    ...(review === '' ? {} : { reviewAt: new Date(review).toISOString() }),
  };
}

/** The text as an invented customer would get it, and the gaps that nothing will ever fill. */
function Preview({ text }: { readonly text: string }) {
  const { text: filled, missing } = fillGaps(text, sampleValues());
  return (
    <>
      <p className="response-preview">{filled}</p>
      {missing.length > 0 && (
        <p className="field-wrong" role="alert">
          {i18n.t('responses.unknownGaps', { gaps: missing.map((gap) => `{{${gap}}}`).join(' ') })}
        </p>
      )}
    </>
  );
}

function sampleValues(): Record<GapName, string> {
  return {
    'customer.firstName': i18n.t('gapSample.firstName'),
    'customer.name': i18n.t('gapSample.name'),
    'customer.handle': i18n.t('gapSample.handle'),
    'agent.name': i18n.t('gapSample.agent'),
    'brand.name': i18n.t('gapSample.brand'),
    'brand.handle': i18n.t('gapSample.brandHandle'),
    'brand.shop': i18n.t('gapSample.shop'),
  };
}
