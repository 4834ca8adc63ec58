import './supporters.css';
import { useQuery } from '@tanstack/react-query';
import ThanksIcon from 'lucide-react/icons/heart';
import { i18n } from '#i18n';
import { asProblem } from '../../lib/model/problem.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { routeAddress } from '../use-route.ts';
import { RewardLedger } from './reward-ledger.tsx';
import { SupporterRow } from './supporter-row.tsx';

/** Supporters listed at once: nobody thanks more in a week. */
const listed = 50;

/** Who stands by us and was not thanked for it, and what was given so far. */
export function SupportersPage() {
  const supporters = useQuery(question('supporters', { limit: listed }));
  if (supporters.error !== null)
    return <ProblemNote problem={asProblem(supporters.error)} onRetry={() => void supporters.refetch()} />;
  if (supporters.data === undefined) return <Skeleton lines={6} />;
  return (
    <>
      <section className="section" aria-labelledby="supporters-next">
        <h2 id="supporters-next" className="section-title">
          {i18n.t('supporters.next')}
        </h2>
        {supporters.data.length === 0 ? (
          <EmptyState icon={<ThanksIcon size={28} aria-hidden="true" />} title={i18n.t('supporters.emptyTitle')}>
            {i18n.t('supporters.empty')}
          </EmptyState>
        ) : (
          <>
            <p className="section-words">
              {i18n.t('supporters.how')} <a href={routeAddress('settings')}>{i18n.t('supporters.rules')}</a>
            </p>
            <ol className="supporters" aria-labelledby="supporters-next">
              {supporters.data.map((supporter) => (
                <SupporterRow key={supporter.customer.id} supporter={supporter} />
              ))}
            </ol>
          </>
        )}
      </section>
      <RewardLedger />
    </>
  );
}
