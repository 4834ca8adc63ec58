import './queue.css';
import { useQuery } from '@tanstack/react-query';
import QueueIcon from 'lucide-react/icons/inbox';
import { i18n } from '#i18n';
import { asProblem } from '../../lib/model/problem.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { formatNumber } from '../ui/language.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { QueueRow } from './queue-row.tsx';

/** Most mentions listed at once; the rest move up as these are answered. */
export const queueLimit = 100;

/** Every mention that still waits, the most urgent first, then longest waiting first; a row leads to the post. */
export function QueuePage() {
  const queue = useQuery(question('queue', { limit: queueLimit }));
  if (queue.error !== null)
    return <ProblemNote problem={asProblem(queue.error)} onRetry={() => void queue.refetch()} />;
  if (queue.data === undefined) return <Skeleton lines={6} />;
  const { mentions, waiting } = queue.data;
  if (waiting === 0)
    return (
      <EmptyState icon={<QueueIcon size={28} aria-hidden="true" />} title={i18n.t('queue.emptyTitle')}>
        {i18n.t('queue.empty')}
      </EmptyState>
    );
  return (
    <>
      <ol className="queue" aria-label={i18n.t('desk.queue')}>
        {mentions.map((mention) => (
          <QueueRow key={mention.key} mention={mention} />
        ))}
      </ol>
      {waiting > mentions.length && (
        <p className="queue-more">
          {i18n.t('queue.more', waiting - mentions.length, { count: formatNumber(waiting - mentions.length) })}
        </p>
      )}
    </>
  );
}
