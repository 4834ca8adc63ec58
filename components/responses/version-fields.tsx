import AddIcon from 'lucide-react/icons/plus';
import RemoveIcon from 'lucide-react/icons/x';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { i18n } from '#i18n';
import { LanguageField } from '../language-field.tsx';
import { SiteOptions } from '../site-options.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Field, Select } from '../ui/field.tsx';
import { formatNumber } from '../ui/language.ts';
import type { ResponseDraft, TextName } from './response-draft.ts';
import { ResponseText } from './response-text.tsx';

interface VersionFieldsProps {
  readonly onWriteIn: (name: TextName, element: HTMLTextAreaElement) => void;
  /** A version was taken away: the others may stand elsewhere now. */
  readonly onGone: () => void;
}

/** A response has at most this many versions (`lib/model/response.ts`). */
const mostVersions = 50;

/** The same in other languages, or as another site wants it. */
export function VersionFields({ onWriteIn, onGone }: VersionFieldsProps) {
  const { control, register, formState } = useFormContext<ResponseDraft>();
  const { fields, append, remove } = useFieldArray({ control, name: 'versions' });
  const wrong = formState.errors.versions;
  return (
    <>
      {fields.map(({ id }, place) => {
        const number = formatNumber(place + 1);
        return (
          <fieldset key={id} className="plain-fieldset response-version">
            <legend className="field-label">{i18n.t('responses.version', { number })}</legend>
            <div className="version-for">
              <LanguageField
                {...register(`versions.${place}.language`)}
                isWrong={wrong?.[place]?.language !== undefined}
                maxLength={20}
              />
              <Field label={i18n.t('customers.site')}>
                <Select {...register(`versions.${place}.site`)}>
                  <SiteOptions any={i18n.t('customers.anySite')} />
                </Select>
              </Field>
              <IconButton
                label={i18n.t('responses.removeVersion', { number })}
                icon={<RemoveIcon size={14} />}
                onClick={() => {
                  remove(place);
                  onGone();
                }}
              />
            </div>
            <ResponseText name={`versions.${place}.text`} onWriteIn={onWriteIn} />
          </fieldset>
        );
      })}
      {fields.length < mostVersions && (
        <div className="row">
          <Button
            small
            onClick={() =>
              append({ language: '', site: '', text: '' }, { focusName: `versions.${fields.length}.language` })
            }
          >
            <AddIcon size={14} aria-hidden="true" />
            {i18n.t('responses.addVersion')}
          </Button>
          <span className="field-hint">{i18n.t('responses.versionHint')}</span>
        </div>
      )}
    </>
  );
}
