import { i18n } from '#i18n';
import type { TroubledRows } from '../../lib/model/table-import.ts';
import { isSkip } from '../../lib/tables/read-row.ts';
import { listOfLines } from '../transfer/list-of-lines.ts';
import { formatNumber } from '../ui/language.ts';
import { StrangersWords } from '../ui/strangers-words.tsx';

interface TroubleListProps {
  readonly troubles: readonly TroubledRows[];
  readonly skipped: number;
}

/** Why rows, or parts of them, are left out: a sentence for each kind, with the first few lines. */
export function TroubleList({ troubles, skipped }: TroubleListProps) {
  const groups = [
    { key: 'skipped', troubles: troubles.filter(({ trouble }) => isSkip(trouble)), count: skipped },
    { key: 'remarked', troubles: troubles.filter(({ trouble }) => !isSkip(trouble)), count: undefined },
  ] as const;
  return groups.map(
    ({ key, troubles: listed, count }) =>
      listed.length > 0 && (
        <div key={key}>
          <h3 className="table-subtitle">
            {key === 'skipped'
              ? i18n.t('tables.skipped', count ?? 0, { count: formatNumber(count ?? 0) })
              : i18n.t('tables.remarked')}
          </h3>
          <ul className="wrong-rows" aria-label={i18n.t(key === 'skipped' ? 'tables.skippedRows' : 'tables.remarked')}>
            {listed.map(({ trouble, column, field, count: rows, lines }) => (
              <li key={`${trouble} ${field ?? column ?? ''}`}>
                <strong className="tabular">
                  {i18n.t('data.lines', rows, { lines: listOfLines(lines, rows) })}
                  {field !== undefined && ` · ${i18n.t(`tables.meaning.${field}`)}`}
                  {column !== undefined && column !== '' && (
                    <>
                      {' · '}
                      <StrangersWords>{column}</StrangersWords>
                    </>
                  )}
                </strong>
                <span>{i18n.t(`tables.trouble.${trouble}`)}</span>
              </li>
            ))}
          </ul>
        </div>
      ),
  );
}
