import './privacy.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { ask } from '../../lib/messages/ask.ts';
import { Entry } from '../../lib/model/entry.ts';
import type { CustomerId } from '../../lib/model/ids.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { formatNumber } from '../ui/language.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { kindOf, wordsOf } from './entry-words.ts';

interface EverythingDialogProps {
  readonly customer: CustomerId;
  readonly name: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Everything that is held about a person, as it was written. */
export function EverythingDialog({ customer, name, open, onClose }: EverythingDialogProps) {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    // Named after another question, so that what makes that one untrue makes this one untrue, too.
    queryKey: ['history', 'everything', customer],
    queryFn: ({ pageParam: from }) => ask('entriesAbout', { customer, from }),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
    enabled: open,
  });
  const total = data?.pages[0]?.total;
  return (
    <Dialog
      title={i18n.t('privacy.everything', { name })}
      open={open}
      onClose={onClose}
      buttons={<Button onClick={onClose}>{i18n.t('ui.close')}</Button>}
    >
      {error !== null && <ProblemNote problem={asProblem(error)} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton lines={6} />}
      {total !== undefined && (
        <p className="privacy-words">{i18n.t('privacy.everythingWords', total, { count: formatNumber(total) })}</p>
      )}
      <ol className="entries">
        {data?.pages.flatMap(({ rows }) => rows.map((row) => <EntryLine key={row} row={row} />))}
      </ol>
      {hasNextPage && (
        <Button small disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {i18n.t('privacy.more')}
        </Button>
      )}
    </Dialog>
  );
}

function EntryLine({ row }: { readonly row: string }) {
  const entry = Entry.parse(JSON.parse(row));
  const words = wordsOf(entry);
  return (
    <li>
      <div className="entry-head">
        <strong>{kindOf(entry)}</strong>
        {entry.by !== '' && <span>{i18n.t('privacy.by', { name: entry.by })}</span>}
        <TimeAgo at={entry.at} />
      </div>
      {words !== '' && (
        <p dir="auto">
          <StrangersWords>{words}</StrangersWords>
        </p>
      )}
    </li>
  );
}
