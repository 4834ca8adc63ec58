import { Controller, useFormContext } from 'react-hook-form';
import { i18n } from '#i18n';
import { Field } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import type { ResponseDraft, TextName } from './response-draft.ts';

interface ResponseTextProps {
  readonly name: TextName;
  /** It is written in now. */
  readonly onWriteIn: (name: TextName, element: HTMLTextAreaElement) => void;
}

/** One of a response's texts. */
export function ResponseText({ name, onWriteIn }: ResponseTextProps) {
  const { control } = useFormContext<ResponseDraft>();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <Field label={i18n.t('responses.text')} wrong={fieldState.error && i18n.t('responses.textMissing')}>
          <TextArea
            {...field}
            rows={name === 'text' ? 6 : 3}
            maxLength={10_000}
            dir="auto"
            onFocus={({ target }) => onWriteIn(name, target)}
          />
        </Field>
      )}
    />
  );
}
