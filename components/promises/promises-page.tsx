import './promises.css';
import { useQuery } from '@tanstack/react-query';
import FlagIcon from 'lucide-react/icons/flag';
import { i18n } from '#i18n';
import type { PromiseTo } from '../../lib/messages/protocol/promises.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { Switch } from '../ui/switch.tsx';
import { useNow } from '../ui/use-now.ts';
import { usePermission } from '../use-permission.ts';
import { routeAddress } from '../use-route.ts';
import { PromiseLine } from './promise-line.tsx';

/** Open promises that are listed at once; the rest move up as these are kept. */
const listed = 200;

/** What we owe to whom: first what should have been kept by now. */
export function PromisesPage() {
  const promises = useQuery(question('promises', { limit: listed }));
  const now = useNow(0, 'minutes');
  if (promises.error !== null)
    return <ProblemNote problem={asProblem(promises.error)} onRetry={() => void promises.refetch()} />;
  if (promises.data === undefined) return <Skeleton lines={6} />;
  const overdue = promises.data.promises.filter(({ promise }) => Date.parse(promise.due) <= now);
  const toCome = promises.data.promises.filter(({ promise }) => Date.parse(promise.due) > now);
  return (
    <>
      <Reminders />
      {promises.data.promises.length === 0 && (
        <EmptyState icon={<FlagIcon size={28} aria-hidden="true" />} title={i18n.t('promise.emptyTitle')}>
          {i18n.t('promise.empty')}
        </EmptyState>
      )}
      <PromiseSection title={i18n.t('promise.overdue')} promises={overdue} />
      <PromiseSection title={i18n.t('promise.toCome')} promises={toCome} />
    </>
  );
}

function PromiseSection({ title, promises }: { readonly title: string; readonly promises: readonly PromiseTo[] }) {
  if (promises.length === 0) return null;
  return (
    <section className="section">
      <h2 className="section-title">{title}</h2>
      <ul className="promise-list" aria-label={title}>
        {promises.map(({ promise, customer }) => (
          <li key={promise.id} className="promise-of">
            <a className="promise-customer" href={routeAddress('customers', customer.id)}>
              <StrangersWords>{customer.name}</StrangersWords>
            </a>
            <PromiseLine promise={promise} customer={customer.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const notifications = { permissions: ['notifications' as const] };

/** Whether the browser may say when a promise falls due. */
function Reminders() {
  const { granted, ask, giveBack } = usePermission(notifications);
  return (
    <div className="reminders">
      <Switch
        label={i18n.t('promise.remind')}
        hint={i18n.t('promise.remindHint')}
        checked={granted === true}
        disabled={granted === undefined}
        onChange={(wanted) => void (wanted ? ask() : giveBack())}
      />
    </div>
  );
}
