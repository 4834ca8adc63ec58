import { i18n } from '#i18n';
import type { TableImport } from '../../lib/model/table-import.ts';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/language.ts';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { RowFigures } from './row-figures.tsx';
import { TroubleList } from './trouble-list.tsx';

interface TableReportProps {
  readonly tableImport: TableImport;
  readonly onAgain: () => void;
}

/** What became of a table. */
export function TableReport({ tableImport, onAgain }: TableReportProps) {
  const { file, rows, contacts, troubles } = tableImport;
  return (
    <section className="section" aria-labelledby="table-report">
      <h2 id="table-report" className="section-title">
        <StrangersWords>{i18n.t('tables.imported', { file })}</StrangersWords>
      </h2>
      <div role="status">
        <RowFigures rows={rows} />
        {contacts > 0 && <p>{i18n.t('tables.contacts', contacts, { count: formatNumber(contacts) })}</p>}
      </div>
      <TroubleList troubles={troubles} skipped={rows.skipped} />
      <div className="row">
        <Button onClick={onAgain}>{i18n.t('tables.another')}</Button>
      </div>
    </section>
  );
}
