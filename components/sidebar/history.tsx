import './history.css';
import PlusIcon from 'lucide-react/icons/plus';
import { useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '../../lib/messages/ask.ts';
import { type Card, historyPage } from '../../lib/messages/protocol.ts';
import type { HistoryItem, Note } from '../../lib/model/customer.ts';
import { asProblem, type ProblemView } from '../../lib/model/problem.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/language.ts';
import { HistoryRow } from './history-row.tsx';
import { NoteForm } from './note-form.tsx';
import { Part } from './part.tsx';

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
  const [open, setOpen] = useState(false);
  const older = useOlder(card);
  const items = [...card.history, ...older.items].filter(
    (item) => item.kind !== 'mention' || item.mention.key !== card.mention?.key,
  );
  const shown = open ? items : items.slice(0, shownAtFirst);
  const hidden = items.length - shown.length + older.left;
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
            <HistoryRow key={keyOf(item)} item={item} onRemoveNote={onRemoveNote} />
          ))}
        </ul>
      )}
      {older.problem !== undefined && <ProblemNote problem={older.problem} onRetry={older.load} />}
      {hidden > 0 && (
        <div className="history-more">
          {open ? (
            <Button look="quiet" small disabled={older.pending} onClick={older.load}>
              {i18n.t('history.older', { count: formatNumber(hidden) })}
            </Button>
          ) : (
            <Button look="quiet" small onClick={() => setOpen(true)}>
              {i18n.t('history.showAll', { count: formatNumber(items.length + older.left) })}
            </Button>
          )}
        </div>
      )}
    </Part>
  );
}

/** Pages of history before what the card holds. */
function useOlder(card: Card) {
  const [items, setItems] = useState<readonly HistoryItem[]>([]);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<ProblemView>();
  const load = async () => {
    const last = items.at(-1) ?? card.history.at(-1);
    if (last === undefined || pending) return;
    setPending(true);
    setProblem(undefined);
    try {
      const skip = [...card.history, ...items].filter(({ at }) => at === last.at).length;
      const page = await ask('history', { customer: card.customer.id, before: last.at, skip });
      setItems((before) => [...before, ...page]);
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setPending(false);
    }
  };
  const loaded = items.length > 0 && items.length % historyPage !== 0;
  return {
    items,
    left: loaded ? 0 : Math.max(0, card.older - items.length),
    pending,
    problem,
    load: () => void load(),
  };
}

function keyOf(item: HistoryItem): string {
  switch (item.kind) {
    case 'mention':
      return item.mention.key;
    case 'interaction':
      return item.interaction.id;
    case 'note':
      return item.note.id;
  }
}
