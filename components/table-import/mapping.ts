import { siteIds } from '../../lib/model/ids.ts';
import {
  contactMeanings,
  type DateOrder,
  type DecimalMark,
  type Meaning,
  type ReadBefore,
  type TableMapping,
} from '../../lib/model/table-import.ts';
import { guessColumns, guessRows } from '../../lib/tables/columns.ts';
import { currencyOfHeader } from '../../lib/tables/read-currency.ts';
import { remembered } from '../../lib/tables/remembered.ts';
import { type ColumnSurvey, marksOf, possibleOrders } from '../../lib/tables/survey.ts';
import type { SurveyedTable } from '../../lib/tables/survey-table.ts';

/** By these somebody can be recognised, or at least called. */
const personMeanings: readonly Meaning[] = ['name', 'firstName', 'lastName', 'number', 'email', 'phone', ...siteIds];

/** What a column leaves open: in which order its dates are, or what the marks in its amounts mean. */
export type Open =
  | { readonly kind: 'order'; readonly example: string; readonly choices: readonly DateOrder[] }
  | { readonly kind: 'mark'; readonly example: string; readonly choices: readonly DecimalMark[] };

/** What a table most likely holds, before a person has said anything: as columns of these names were read before, or by guesses. */
export function guessMapping(
  file: string,
  { columns }: SurveyedTable,
  before: readonly ReadBefore[],
  usual: { readonly currency: string; readonly country: string },
): TableMapping {
  const headers = columns.map(({ header }) => header);
  const known = remembered(headers, before);
  const meanings = guessColumns(columns.map((column, place) => ({ ...column, known: known.columns[place]?.meaning })));
  const { rows, currency, country, tableWins } = known.alike ?? {
    rows: guessRows(file, meanings, headers),
    ...usual,
    tableWins: false,
  };
  const sum = columns[meanings.indexOf('amount')];
  return {
    rows,
    columns: meanings.map((meaning, place) => ({ ...known.columns[place], meaning })),
    currency: currencyOfHeader(sum?.header ?? '', currency) ?? currency,
    country,
    tableWins,
  };
}

/** The mapping with what the table itself says: of several readings the only one that fits; what no longer fits is asked anew. */
export function settled(mapping: TableMapping, table: SurveyedTable): TableMapping {
  const columns = table.columns.map((survey, place) => {
    const { meaning = 'none', order, mark } = mapping.columns[place] ?? {};
    return { meaning, ...settledOrder(survey, meaning, order), ...settledMark(survey, meaning, mark) };
  });
  return { ...mapping, columns };
}

/** What has to be asked of a column, as long as it is not answered by the column itself. */
export function openQuestion(mapping: TableMapping, table: SurveyedTable, place: number): Open | undefined {
  const survey = table.columns[place];
  const meaning = mapping.columns[place]?.meaning;
  if (survey === undefined || mapping.rows === 'customer') return undefined;
  if (meaning === 'at') {
    const choices = possibleOrders(survey);
    const { example } = survey.dates;
    return choices.length > 1 && example !== undefined ? { kind: 'order', example, choices } : undefined;
  }
  if (meaning === 'amount') {
    const choices = marksOf(survey);
    const { example } = survey.marks;
    return choices.length > 1 && example !== undefined ? { kind: 'mark', example, choices } : undefined;
  }
  return undefined;
}

/** What is still missing before a table can be read. */
export function missing(mapping: TableMapping, table: SurveyedTable): 'person' | 'when' | 'answer' | undefined {
  const has = (wanted: readonly Meaning[]) => mapping.columns.some(({ meaning }) => wanted.includes(meaning));
  if (!has(personMeanings)) return 'person';
  if (mapping.rows !== 'customer' && !has(['at'])) return 'when';
  const isOpen = mapping.columns.some(({ order, mark }, place) => {
    const open = openQuestion(mapping, table, place);
    return open !== undefined && (open.kind === 'order' ? order : mark) === undefined;
  });
  return isOpen ? 'answer' : undefined;
}

/** What a column can be said to hold, where rows are of this kind. */
export function isOffered(meaning: Meaning, rows: TableMapping['rows']): boolean {
  return rows !== 'customer' || !contactMeanings.includes(meaning);
}

function settledOrder(survey: ColumnSurvey, meaning: Meaning, order: DateOrder | undefined): { order?: DateOrder } {
  if (meaning !== 'at') return {};
  const [only, ...others] = possibleOrders(survey);
  if (only === undefined) return {};
  if (others.length === 0) return { order: only };
  return order !== undefined && [only, ...others].includes(order) ? { order } : {};
}

function settledMark(survey: ColumnSurvey, meaning: Meaning, mark: DecimalMark | undefined): { mark?: DecimalMark } {
  if (meaning !== 'amount') return {};
  const [only, ...others] = marksOf(survey);
  if (only === undefined) return {};
  if (others.length === 0) return { mark: only };
  return mark !== undefined ? { mark } : {};
}
