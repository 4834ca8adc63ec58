import './privacy.css';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import ExportIcon from 'lucide-react/icons/download';
import { useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '../../lib/messages/ask.ts';
import { Entry } from '../../lib/model/entry.ts';
import type { CustomerId } from '../../lib/model/ids.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field, Input } from '../ui/field.tsx';
import { formatNumber } from '../ui/language.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { useSettled } from '../use-settled.ts';
import { kindOf, wordsOf } from './entry-words.ts';

/** In milliseconds: as long as between two letters. */
const pause = 150;

interface EverythingDialogProps {
  readonly customer: CustomerId;
  readonly name: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onExport: () => void;
}

/** Everything that is held about a person, as it was written, searched as one types. */
export function EverythingDialog({ customer, name, open, onClose, onExport }: EverythingDialogProps) {
  const [typed, setTyped] = useState('');
  const text = useSettled(typed.trim(), pause);
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    // Named after another question, so that what makes that one untrue makes this one untrue, too.
    queryKey: ['history', 'everything', customer, text],
    queryFn: ({ pageParam: from }) => ask('entriesAbout', { customer, from, text }),
    placeholderData: keepPreviousData,
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
      buttons={
        <>
          <Button onClick={onExport}>
            <ExportIcon size={14} aria-hidden="true" />
            {i18n.t('privacy.exportAll')}
          </Button>
          <Button onClick={onClose}>{i18n.t('ui.close')}</Button>
        </>
      }
    >
      <Field label={i18n.t('privacy.search')} labelUnseen>
        <Input
          type="search"
          value={typed}
          maxLength={200}
          placeholder={i18n.t('history.searchHere')}
          onChange={({ target }) => setTyped(target.value)}
        />
      </Field>
      {error !== null && <ProblemNote problem={asProblem(error)} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton lines={6} />}
      {total !== undefined && (
        <p className="privacy-words" role="status">
          {i18n.t('privacy.everythingWords', total, { count: formatNumber(total) })}
        </p>
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
