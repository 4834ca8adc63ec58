import './queue.css';
import { useQuery } from '@tanstack/react-query';
import QueueIcon from 'lucide-react/icons/inbox';
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { PostKey } from '../../lib/model/ids.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { useShortcuts } from '../sidebar/use-shortcuts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { goOn, goTo, useDetail } from '../use-route.ts';
import { useWalk, walkKeys } from '../waiting/use-walk.ts';
import { QueueCard } from './queue-card.tsx';
import { focusRow, QueueList } from './queue-list.tsx';

/** Most mentions listed at once; the rest move up as these are answered. */
const queueLimit = 100;

/** Every mention that still waits, the most urgent first, and beside them the card of the one that the address names. */
export function QueuePage() {
  const queue = useQuery(question('queue', { limit: queueLimit }));
  const shown = PostKey.safeParse(useDetail()).data;
  const { mentions, waiting } = queue.data ?? { mentions: [], waiting: 0 };
  const walked = useWalk(
    mentions.map(({ key }) => key),
    shown,
  );
  const walk = { ...walked, count: waiting };
  const show = (post: PostKey) => (shown === undefined ? goTo : goOn)('queue', post);
  useShortcuts({ ...walkKeys(walk, show), Escape: shown && (() => goTo('queue')) });

  // Whoever closes a card is back at its place in the list.
  const last = useRef(shown);
  useEffect(() => {
    if (shown === undefined && last.current !== undefined) focusRow(last.current);
    last.current = shown;
  }, [shown]);

  return (
    <div className="queue-page" data-open={shown !== undefined || undefined}>
      <div className="queue-side">
        {queue.error !== null ? (
          <ProblemNote problem={asProblem(queue.error)} onRetry={() => void queue.refetch()} />
        ) : queue.data === undefined ? (
          <Skeleton lines={6} />
        ) : waiting === 0 ? (
          <EmptyState icon={<QueueIcon size={28} aria-hidden="true" />} title={i18n.t('queue.emptyTitle')}>
            {i18n.t('queue.empty')}
          </EmptyState>
        ) : (
          <QueueList mentions={mentions} waiting={waiting} shown={shown} />
        )}
      </div>
      {shown === undefined ? (
        waiting > 0 && <p className="queue-hint">{i18n.t('queue.choose')}</p>
      ) : (
        <QueueCard post={shown} walk={walk} onWalk={show} />
      )}
    </div>
  );
}
