import ChangeIcon from 'lucide-react/icons/pencil';
import NoteIcon from 'lucide-react/icons/sticky-note';
import RemoveIcon from 'lucide-react/icons/x';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { KeptNote, Note } from '../../lib/model/customer.ts';
import { newEntry } from '../new-entry.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { useAsk } from '../use-ask.ts';
import { NoteForm } from './note-form.tsx';

interface NoteRowProps {
  readonly note: KeptNote;
  readonly onRemove: (note: Note) => void;
}

/** A private remark: who wrote it and when, put right in its place, with what it said before one click away. */
export function NoteRow({ note, onRemove }: NoteRowProps) {
  const [correcting, setCorrecting] = useState(false);
  const { send, problem } = useAsk('correctNote');
  return (
    <div className="history-row history-note">
      <NoteIcon aria-hidden="true" />
      {correcting ? (
        <div className="note-correction">
          <NoteForm
            text={note.text}
            onAdd={(text) => void send({ id: newEntry(), note: note.id, text })}
            onClose={() => setCorrecting(false)}
          />
        </div>
      ) : (
        <>
          <div className="history-words">
            <span className="history-who">
              {i18n.t('history.note')}
              {note.by !== '' && (
                <>
                  {' · '}
                  <StrangersWords>{note.by}</StrangersWords>
                </>
              )}
            </span>{' '}
            <StrangersWords>{note.text}</StrangersWords>
            <Earlier note={note} />
            {problem !== undefined && <ProblemNote problem={problem} />}
          </div>
          <div className="history-when">
            <TimeAgo at={note.at} />{' '}
            <IconButton
              small
              label={i18n.t('history.correctNote')}
              icon={<ChangeIcon size={12} />}
              onClick={() => setCorrecting(true)}
            />
            <IconButton
              small
              label={i18n.t('history.removeNote')}
              icon={<RemoveIcon size={12} />}
              onClick={() => onRemove(note)}
            />
          </div>
        </>
      )}
    </div>
  );
}

/** Who corrected it and when; a click shows every text it had before. */
function Earlier({ note: { corrected, earlier = [] } }: { readonly note: KeptNote }) {
  const [open, setOpen] = useState(false);
  if (corrected === undefined) return null;
  return (
    <div className="note-earlier">
      <Button look="quiet" small aria-expanded={open} onClick={() => setOpen(!open)}>
        {corrected.by === '' ? i18n.t('history.corrected') : i18n.t('history.correctedBy', { name: corrected.by })}{' '}
        <TimeAgo at={corrected.at} />
      </Button>
      {open && (
        <ol aria-label={i18n.t('history.earlierTexts')}>
          {earlier.map(({ text, at, by }) => (
            <li key={at}>
              <s>
                <StrangersWords>{text}</StrangersWords>
              </s>{' '}
              <span className="history-who">
                <StrangersWords>{by}</StrangersWords> <TimeAgo at={at} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
