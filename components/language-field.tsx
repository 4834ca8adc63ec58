import type { ComponentProps } from 'react';
import { i18n } from '#i18n';
import { Field, Input } from './ui/field.tsx';

type LanguageFieldProps = ComponentProps<typeof Input> & {
  /** Says what may stand there. */
  readonly hinted?: boolean;
  readonly isWrong: boolean;
};

/** The language of a text that somebody writes, as its code; empty means any. */
export function LanguageField({ hinted = false, isWrong, ...input }: LanguageFieldProps) {
  return (
    <Field
      label={i18n.t('languageField.label')}
      hint={hinted ? i18n.t('languageField.hint') : undefined}
      wrong={isWrong ? i18n.t('languageField.wrong') : undefined}
    >
      <Input {...input} spellCheck={false} autoCapitalize="off" />
    </Field>
  );
}
