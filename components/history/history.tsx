import './history.css';
import PlusIcon from 'lucide-react/icons/plus';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Card } from '../../lib/messages/protocol/index.ts';
import type { HistoryFilter } from '../../lib/model/history.ts';
import { Part } from '../card/part.tsx';
import { useMerges } from '../people/use-merges.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/language.ts';
import { HistoryFilterBar } from './history-filter-bar.tsx';
import { HistoryList } from './history-list.tsx';
import type { HistoryActions } from './history-row.tsx';
import { NoteForm } from './note-form.tsx';
import { useHistory } from './use-history.ts';

/** What one takes in at a glance, beside a feed and on a page of its own; the rest is one click away. */
const shownAtFirst = { glance: 4, page: 20 } as const;

interface HistoryProps extends Omit<HistoryActions, 'onUndoMerge'> {
  readonly card: Card;
  readonly room?: keyof typeof shownAtFirst | undefined;
  readonly writingNote: boolean;
  readonly onWriteNote: (writing: boolean) => void;
  readonly onAddNote: (text: string) => void;
}

/** All that was between us and this customer on every site, newest first, without the post above it. */
export function History({ card, room = 'glance', writingNote, onWriteNote, onAddNote, ...actions }: HistoryProps) {
  const { undoMerge } = useMerges();
  const [open, setOpen] = useState(false);
  const [filter, setFilter] = useState<HistoryFilter>({});
  const { items, left, hasOlder, loading, problem, loadOlder } = useHistory(card, filter);
  const shown = open ? items : items.slice(0, shownAtFirst[room]);
  const total = items.length + (left ?? 0);
  const goesOn = open ? hasOlder : total > shown.length;
  return (
    <Part
      title={i18n.t('history.title')}
      aside={
        !writingNote && (
          <Button look="quiet" small aria-keyshortcuts="N" onClick={() => onWriteNote(true)}>
            <PlusIcon size={12} aria-hidden="true" />
            {i18n.t('history.addNote')}
          </Button>
        )
      }
    >
      {writingNote && <NoteForm about={card.customer.id} onAdd={onAddNote} onClose={() => onWriteNote(false)} />}
      {open && <HistoryFilterBar filter={filter} onFilter={setFilter} />}
      {items.length === 0 ? (
        !loading && <p className="post-facts">{i18n.t(left === undefined ? 'history.nothing' : 'history.empty')}</p>
      ) : (
        <HistoryList
          items={shown}
          merges={card.merges}
          actions={{ ...actions, onUndoMerge: (merge) => void undoMerge(merge) }}
          onEnd={open && hasOlder && !loading && problem === undefined ? loadOlder : undefined}
        />
      )}
      {problem !== undefined && <ProblemNote problem={problem} onRetry={loadOlder} />}
      {goesOn && (
        <div className="history-more">
          {open ? (
            <Button look="quiet" small onClick={loadOlder}>
              {left === undefined ? i18n.t('history.olderToo') : i18n.t('history.older', { count: formatNumber(left) })}
            </Button>
          ) : (
            <Button look="quiet" small onClick={() => setOpen(true)}>
              {i18n.t('history.showAll', { count: formatNumber(total) })}
            </Button>
          )}
        </div>
      )}
    </Part>
  );
}
