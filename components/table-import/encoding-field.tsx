import { i18n } from '#i18n';
import { type Encoding, encodings } from '../../lib/tables/encoding.ts';
import type { TableForm } from '../../lib/tables/table-file.ts';
import { Field, Select } from '../ui/field.tsx';

/** Texts are named in letters and figures alone. */
const named = {
  'utf-8': 'utf8',
  'windows-1252': 'windows1252',
  'windows-1250': 'windows1250',
  'windows-1251': 'windows1251',
  'windows-1253': 'windows1253',
  'windows-1254': 'windows1254',
  macintosh: 'macintosh',
} as const satisfies Record<Encoding, string>;

interface EncodingFieldProps {
  readonly encoding: TableForm['encoding'];
  readonly onChange: (encoding: Encoding) => void;
}

/** How a table's letters are stored, where it does not say so itself. */
export function EncodingField({ encoding, onChange }: EncodingFieldProps) {
  if (encodings.every((one) => one !== encoding)) return null;
  return (
    <Field label={i18n.t('tables.encoding')}>
      <Select
        value={encoding}
        onChange={({ target }) => onChange(encodings.find((one) => one === target.value) ?? 'utf-8')}
      >
        {encodings.map((one) => (
          <option key={one} value={one}>
            {i18n.t(`tables.encodings.${named[one]}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
