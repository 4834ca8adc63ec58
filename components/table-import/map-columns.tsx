import { i18n } from '#i18n';
import { offlineKinds } from '../../lib/model/customer.ts';
import { rowKinds, type TableMapping } from '../../lib/model/table-import.ts';
import type { SurveyedTable } from '../../lib/tables/survey-table.ts';
import type { SaidOfFile } from '../../lib/tables/table-file.ts';
import { Button } from '../ui/button.tsx';
import { CurrencyInput } from '../ui/currency-input.tsx';
import { Field, Select } from '../ui/field.tsx';
import { formatNumber } from '../ui/language.ts';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { Switch } from '../ui/switch.tsx';
import { ColumnLine } from './column-line.tsx';
import { CountrySelect } from './country-select.tsx';
import { EncodingField } from './encoding-field.tsx';
import { HeaderField } from './header-field.tsx';
import { missing, settled } from './mapping.ts';

interface MapColumnsProps {
  readonly file: File;
  readonly table: SurveyedTable;
  readonly mapping: TableMapping;
  readonly disabled: boolean;
  readonly onChange: (mapping: TableMapping) => void;
  readonly onLook: () => void;
  /** The file is to be read anew, since this is so. */
  readonly onReread: (said: SaidOfFile) => void;
  readonly onBack: () => void;
}

/** What each column of a table is, guessed and put right by the person. */
export function MapColumns({ file, table, mapping, disabled, onChange, onLook, onReread, onBack }: MapColumnsProps) {
  const change = (changes: Partial<TableMapping>) => onChange(settled({ ...mapping, ...changes }, table));
  const has = (meaning: string) => mapping.columns.some((column) => column.meaning === meaning);
  const lacks = missing(mapping, table);
  return (
    <section className="section" aria-labelledby="table-columns">
      <h2 id="table-columns" className="section-title">
        <StrangersWords>{file.name}</StrangersWords>
      </h2>
      <p className="section-words">
        {i18n.t('tables.rowsFound', table.rows, { count: formatNumber(table.rows) })}
        {table.form.columnsLeft > 0 && ` ${i18n.t('tables.tooWide', { count: formatNumber(table.columns.length) })}`}
      </p>
      <div className="table-choices">
        <Field label={i18n.t('tables.eachRow')}>
          <Select
            value={mapping.rows}
            onChange={({ target }) => change({ rows: rowKinds.find((kind) => kind === target.value) ?? mapping.rows })}
          >
            <option value="customer">{i18n.t('tables.aCustomer')}</option>
            {offlineKinds.map((kind) => (
              <option key={kind} value={kind}>
                {i18n.t(`log.kinds.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
        {has('phone') && (
          <Field label={i18n.t('tables.country')}>
            <CountrySelect value={mapping.country} onChange={(country) => change({ country })} />
          </Field>
        )}
        {has('amount') && mapping.rows !== 'customer' && (
          <Field label={i18n.t('tables.currency')}>
            <CurrencyInput value={mapping.currency} onChange={(currency) => change({ currency })} />
          </Field>
        )}
        <HeaderField form={table.form} onChange={(header) => onReread({ header })} />
        <EncodingField encoding={table.form.encoding} onChange={(encoding) => onReread({ encoding })} />
      </div>
      <table className="table-columns">
        <thead>
          <tr>
            <th scope="col">{i18n.t('tables.column')}</th>
            <th scope="col">{i18n.t('tables.examples')}</th>
            <th scope="col">{i18n.t('tables.holds')}</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map((survey, place) => (
            <ColumnLine
              // biome-ignore lint/suspicious/noArrayIndexKey: columns may have the same name; they never move
              key={place}
              survey={survey}
              place={place}
              mapping={mapping}
              table={table}
              onChange={(column) =>
                change({ columns: mapping.columns.map((one, other) => (other === place ? column : one)) })
              }
            />
          ))}
        </tbody>
      </table>
      <Switch
        label={i18n.t('tables.tableWins')}
        checked={mapping.tableWins}
        onChange={(tableWins) => change({ tableWins })}
      />
      {lacks !== undefined && <p role="status">{i18n.t(`tables.lacks.${lacks}`)}</p>}
      <div className="row">
        <Button look="quiet" onClick={onBack} disabled={disabled}>
          {i18n.t('tables.otherFile')}
        </Button>
        <Button look="primary" disabled={disabled || lacks !== undefined} onClick={onLook}>
          {i18n.t('tables.look')}
        </Button>
      </div>
    </section>
  );
}
