import { i18n } from '#i18n';
import type { TableImport } from '../../lib/model/table-import.ts';
import { formatNumber } from '../ui/language.ts';

const kinds = ['created', 'matched', 'known', 'skipped'] as const;

/** How many rows of a table became what. */
export function RowFigures({ rows }: { readonly rows: TableImport['rows'] }) {
  return (
    <dl className="row-figures">
      {kinds.map((kind) => (
        <div key={kind}>
          <dd className="tabular">{formatNumber(rows[kind])}</dd>
          <dt>{i18n.t(`tables.became.${kind}`)}</dt>
        </div>
      ))}
    </dl>
  );
}
