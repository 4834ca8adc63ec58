import papa from 'papaparse';
import type { ListedCustomer } from '../../../lib/messages/customers.ts';
import { cellsOf, columns } from './columns.ts';
import type { Format } from './format.ts';

const end = '\r\n';
const formula = /^[=+\-@\t\r]/;

/**
 * RFC 4180 in UTF-8, with the mark that Excel knows it by. A cell that a spreadsheet would take for a formula (`=`, `+`,
 * `-`, `@`, a tab or a return first) gets an apostrophe before it: anybody can choose such a name.
 */
export const csv: Format = {
  ending: 'csv',
  type: 'text/csv;charset=utf-8',
  begin: () => `\uFEFF${columns.join(',')}${end}`,
  lines: (customers) => customers.map((customer) => `${lineOf(customer)}${end}`).join(''),
  end: () => '',
};

function lineOf(customer: ListedCustomer): string {
  const cells = cellsOf(customer);
  return papa.unparse([columns.map((column) => cells[column])], { newline: end, escapeFormulae: formula });
}
