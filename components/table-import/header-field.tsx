import { i18n } from '#i18n';
import type { TableForm } from '../../lib/tables/table-file.ts';
import { Field, Select } from '../ui/field.tsx';
import { formatNumber } from '../ui/language.ts';

interface HeaderFieldProps {
  readonly form: TableForm;
  /** The line of the header; 0 for none. */
  readonly onChange: (header: number) => void;
}

/** Which of the first rows names the columns, if one does. */
export function HeaderField({ form: { header, beginning }, onChange }: HeaderFieldProps) {
  return (
    <Field label={i18n.t('tables.header')}>
      <Select value={header} onChange={({ target }) => onChange(Number(target.value))}>
        <option value={0}>{i18n.t('tables.noHeader')}</option>
        {beginning.map(({ line, words }) => (
          <option key={line} value={line}>
            {i18n.t('tables.headerRow', { line: formatNumber(line), words })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
