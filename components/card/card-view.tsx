import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Request } from '../../lib/messages/protocol/index.ts';
import type { CustomerId, PostKey } from '../../lib/model/ids.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import type { Drafts } from '../reply/drafts.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { useLate } from '../ui/use-late.ts';
import { OpenCard } from './open-card.tsx';

interface CardViewProps {
  readonly by: Request<'lookUp'>;
  /** A page of its own has room for more of the history than a card beside a feed. */
  readonly room?: 'glance' | 'page' | undefined;
  readonly tab: number | undefined;
  readonly drafts: Drafts;
  /** Shows the customer's own page; absent on that page, and where they have none. */
  readonly onOpenPage?: ((customer: CustomerId) => void) | undefined;
  /** Shows the card of another post of theirs. */
  readonly onOpenPost: (post: PostKey) => void;
}

/**
 * The card of a post's author or of a customer. While the next one is looked up the last one stays, out of reach, for
 * as long as that is too short to be waiting: nothing blinks, and nothing can be done to the wrong person.
 */
export function CardView({ by, room, tab, drafts, onOpenPage, onOpenPost }: CardViewProps) {
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...question('lookUp', by),
    placeholderData: keepPreviousData,
  });
  const late = useLate(isPlaceholderData);
  const problem = error === null ? undefined : asProblem(error);
  const note = problem && (
    <div className="part">
      <ProblemNote problem={problem} onRetry={() => void refetch()} />
    </div>
  );
  // What was shown stays with what is being written there, unless it is on record no more.
  if (problem !== undefined && (data === undefined || problem.kind === 'notFound')) return note;
  if (data === undefined || late) return <Skeleton lines={9} />;
  return (
    <div className="sidebar-body" inert={isPlaceholderData} aria-busy={isPlaceholderData}>
      {note}
      <OpenCard
        key={data.mention?.key ?? data.customer.id}
        by={by}
        card={data}
        room={room}
        tab={tab}
        drafts={drafts}
        onOpenPage={onOpenPage && (() => onOpenPage(data.customer.id))}
        onOpenPost={onOpenPost}
      />
    </div>
  );
}
