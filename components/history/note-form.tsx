import { i18n } from '#i18n';
import { longestWords } from '../../lib/model/customer.ts';
import type { CustomerId } from '../../lib/model/ids.ts';
import { SensitiveAdvice } from '../privacy/sensitive-advice.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { isModEnter, Kbd, modifier } from '../ui/kbd.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useUnfinished } from '../use-unfinished.ts';

interface NoteFormProps {
  /** What the note says so far; absent for a new one. */
  readonly text?: string;
  /** Whom a new note is about. */
  readonly about?: CustomerId;
  readonly onAdd: (text: string) => void;
  readonly onClose: () => void;
}

/** Writes a private remark. */
export function NoteForm({ text: before, about, onAdd, onClose }: NoteFormProps) {
  const { text, setText, done } = useUnfinished(about && `note ${about}`, before);
  const close = () => {
    done();
    onClose();
  };
  const add = () => {
    if (text.trim() === '') return;
    onAdd(text.trim());
    close();
  };
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field label={i18n.t('history.newNote')} labelUnseen>
        <TextArea
          autoFocus
          value={text}
          maxLength={longestWords}
          placeholder={i18n.t('history.notePlaceholder')}
          aria-keyshortcuts={`${modifier}+Enter`}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => {
            if (isModEnter(event)) add();
            if (event.key !== 'Escape') return;
            event.preventDefault();
            onClose();
          }}
        />
      </Field>
      <SensitiveAdvice text={text} />
      <div className="form-buttons">
        <Button small look="quiet" onClick={close}>
          {i18n.t('ui.cancel')}
        </Button>
        <Button small type="submit" disabled={text.trim() === ''}>
          {i18n.t('history.saveNote')}
          <Kbd keys="Mod+Enter" />
        </Button>
      </div>
    </form>
  );
}
