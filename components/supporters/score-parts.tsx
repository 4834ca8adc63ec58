import { i18n } from '#i18n';
import type { Support } from '../../lib/model/support.ts';
import { formatNumber } from '../ui/language.ts';
import { TimeAgo } from '../ui/time-ago.tsx';
import { formatPoints } from './reason.ts';

/** Of what a score is made: each kind of deed with its number, its last time and its points. */
export function ScoreParts({ support: { parts, score } }: { readonly support: Support }) {
  return (
    <table className="score-parts">
      <thead className="unseen">
        <tr>
          <th scope="col">{i18n.t('supporters.deed')}</th>
          <th scope="col">{i18n.t('supporters.times')}</th>
          <th scope="col">{i18n.t('supporters.last')}</th>
          <th scope="col">{i18n.t('supporters.points')}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ kind, count, lastAt, points }) => (
          <tr key={kind}>
            <th scope="row">{i18n.t(`supporters.deeds.${kind}`)}</th>
            <td>{formatNumber(count)}×</td>
            <td>
              <TimeAgo at={lastAt} />
            </td>
            <td>{formatPoints(points)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {i18n.t('supporters.together')}
          </th>
          <td>{formatPoints(score)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
