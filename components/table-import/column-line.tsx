import { i18n } from '#i18n';
import { meanings, type TableMapping } from '../../lib/model/table-import.ts';
import type { ColumnSurvey } from '../../lib/tables/survey.ts';
import type { SurveyedTable } from '../../lib/tables/survey-table.ts';
import { Field, Select } from '../ui/field.tsx';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { isOffered, openQuestion } from './mapping.ts';
import { ReadingQuestion } from './reading-question.tsx';

type Column = TableMapping['columns'][number];

interface ColumnLineProps {
  readonly survey: ColumnSurvey;
  readonly place: number;
  readonly mapping: TableMapping;
  readonly table: SurveyedTable;
  readonly onChange: (column: Column) => void;
}

/** One column: its name, what stands in it, and what that is. */
export function ColumnLine({ survey, place, mapping, table, onChange }: ColumnLineProps) {
  const column = mapping.columns[place] ?? { meaning: 'none' };
  const name = survey.header === '' ? i18n.t('tables.unnamed', { number: String(place + 1) }) : survey.header;
  const open = openQuestion(mapping, table, place);
  return (
    <>
      <tr>
        <th scope="row">
          <StrangersWords>{name}</StrangersWords>
        </th>
        <td className="table-samples">
          {survey.samples.map((sample) => (
            <StrangersWords key={sample}>{sample}</StrangersWords>
          ))}
        </td>
        <td>
          <Field label={i18n.t('tables.holdsNamed', { name })} labelUnseen>
            <Select
              value={isOffered(column.meaning, mapping.rows) ? column.meaning : 'none'}
              onChange={({ target }) =>
                onChange({ ...column, meaning: meanings.find((meaning) => meaning === target.value) ?? 'none' })
              }
            >
              {meanings
                .filter((meaning) => isOffered(meaning, mapping.rows))
                .map((meaning) => (
                  <option key={meaning} value={meaning}>
                    {i18n.t(`tables.meaning.${meaning}`)}
                  </option>
                ))}
            </Select>
          </Field>
        </td>
      </tr>
      {open !== undefined && (
        <tr>
          <td colSpan={3}>
            <ReadingQuestion open={open} name={name} column={column} currency={mapping.currency} onChange={onChange} />
          </td>
        </tr>
      )}
    </>
  );
}
