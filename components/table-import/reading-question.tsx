import { useId } from 'react';
import { i18n } from '#i18n';
import type { DecimalMark, TableMapping } from '../../lib/model/table-import.ts';
import { readAmount, readNumber } from '../../lib/tables/read-amount.ts';
import { readDate } from '../../lib/tables/read-date.ts';
import { dateFormat, formatAmount, formatNumber } from '../ui/language.ts';
import type { Open } from './mapping.ts';

type Column = TableMapping['columns'][number];

interface ReadingQuestionProps {
  readonly open: Open;
  /** The column's. */
  readonly name: string;
  readonly column: Column;
  readonly currency: string;
  readonly onChange: (column: Column) => void;
}

/** Asks what a date or an amount that can be read in two ways means, by one from the table itself. */
export function ReadingQuestion({ open, name, column, currency, onChange }: ReadingQuestionProps) {
  const group = useId();
  const { example } = open;
  const choices =
    open.kind === 'order'
      ? open.choices.map((order) => ({
          value: order,
          words: dateWords(readDate(example, order)),
          chosen: column.order === order,
          choose: () => onChange({ ...column, order }),
        }))
      : open.choices.map((mark) => ({
          value: mark,
          words: amountWords(example, mark, currency),
          chosen: column.mark === mark,
          choose: () => onChange({ ...column, mark }),
        }));
  return (
    <fieldset className="plain-fieldset reading">
      <legend>{i18n.t('tables.means', { name, example })}</legend>
      {choices.map(({ value, words, chosen, choose }) => (
        <label key={value} className="row">
          <input type="radio" name={group} checked={chosen} onChange={choose} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

/** Which orders cannot read this very cell is told, too: some other cell of the column may need them. */
function dateWords(at: string | undefined): string {
  if (at === undefined) return i18n.t('tables.unreadable');
  return dateFormat({ dateStyle: 'long' }).format(new Date(at));
}

/** As a mere number where it is not clear in which currency it is. */
function amountWords(example: string, mark: DecimalMark, usual: string): string {
  const amount = readAmount(example, mark, usual);
  if (amount !== undefined) return formatAmount(amount);
  const value = readNumber(example, mark);
  return value === undefined ? i18n.t('tables.unreadable') : formatNumber(value);
}
