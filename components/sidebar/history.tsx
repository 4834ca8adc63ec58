import './history.css';
import PlusIcon from 'lucide-react/icons/plus';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Card } from '../../lib/messages/protocol.ts';
import type { Note } from '../../lib/model/customer.ts';
import { useMerges } from '../people/use-merges.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/language.ts';
import { HistoryRow } from './history-row.tsx';
import { NoteForm } from './note-form.tsx';
import { Part } from './part.tsx';
import { keyOf, useHistory } from './use-history.ts';

/** What one takes in at a glance; the rest is one click away. */
const shownAtFirst = 4;

interface HistoryProps {
  readonly card: Card;
  readonly writingNote: boolean;
  readonly onWriteNote: (writing: boolean) => void;
  readonly onAddNote: (text: string) => void;
  readonly onRemoveNote: (note: Note) => void;
}

/** All that was between us and this customer on every site, newest first, without the post above it. */
export function History({ card, writingNote, onWriteNote, onAddNote, onRemoveNote }: HistoryProps) {
  const { undoMerge } = useMerges();
  const [open, setOpen] = useState(false);
  const { items, left, problem, loadOlder } = useHistory(card);
  const shown = open ? items : items.slice(0, shownAtFirst);
  const hidden = items.length - shown.length + left;
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
      {writingNote && <NoteForm onAdd={onAddNote} onClose={() => onWriteNote(false)} />}
      {items.length === 0 ? (
        <p className="post-facts">{i18n.t('history.empty')}</p>
      ) : (
        <ul className="history">
          {shown.map((item) => (
            <HistoryRow
              key={keyOf(item)}
              item={item}
              merges={card.merges}
              onRemoveNote={onRemoveNote}
              onUndoMerge={(merge) => void undoMerge(merge)}
            />
          ))}
        </ul>
      )}
      {problem !== undefined && <ProblemNote problem={problem} onRetry={loadOlder} />}
      {hidden > 0 && (
        <div className="history-more">
          {open ? (
            <Button look="quiet" small onClick={loadOlder}>
              {i18n.t('history.older', { count: formatNumber(hidden) })}
            </Button>
          ) : (
            <Button look="quiet" small onClick={() => setOpen(true)}>
              {i18n.t('history.showAll', { count: formatNumber(items.length + left) })}
            </Button>
          )}
        </div>
      )}
    </Part>
  );
}
