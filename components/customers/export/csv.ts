import { csvLine, csvMark } from '../../transfer/csv.ts';
import { cellsOf, columns } from './columns.ts';
import type { Format } from './format.ts';

/** A table that spreadsheets open. */
export const csv: Format = {
  ending: 'csv',
  type: 'text/csv;charset=utf-8',
  begin: () => `${csvMark}${csvLine(columns)}`,
  lines: (customers) =>
    customers
      .map((customer) => {
        const cells = cellsOf(customer);
        return csvLine(columns.map((column) => cells[column]));
      })
      .join(''),
  end: () => '',
};
