import { i18n } from '#i18n';
import { Field, Input, Select } from '../ui/field.tsx';
import { type ResponseSearch, responseStates } from './find-responses.ts';

interface ResponseSearchBarProps {
  readonly search: ResponseSearch;
  readonly onChange: (search: ResponseSearch) => void;
}

/** What to look for, and what narrows it. */
export function ResponseSearchBar({ search, onChange }: ResponseSearchBarProps) {
  return (
    <>
      <Field label={i18n.t('responses.search')} labelUnseen>
        <Input
          type="search"
          value={search.text}
          placeholder={i18n.t('responses.search')}
          onChange={({ target }) => onChange({ ...search, text: target.value })}
        />
      </Field>
      <Field label={i18n.t('responses.only')} labelUnseen>
        <Select
          value={search.only ?? ''}
          onChange={({ target }) =>
            onChange({ ...search, only: responseStates.find((state) => state === target.value) })
          }
        >
          <option value="">{i18n.t('responses.all')}</option>
          {responseStates.map((state) => (
            <option key={state} value={state}>
              {i18n.t(`responses.onlyOf.${state}`)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
