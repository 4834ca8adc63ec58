import { useState } from 'react';
import { i18n } from '#i18n';
import type { CustomerId } from '../../lib/model/ids.ts';
import { type CustomerPromise, longestPromise } from '../../lib/model/promise.ts';
import { Button } from '../ui/button.tsx';
import { DateInput, Field } from '../ui/field.tsx';
import { isModEnter, Kbd, modifier } from '../ui/kbd.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { localMinute } from '../ui/time.ts';
import { useUnfinished } from '../use-unfinished.ts';
import { DueWords } from './due-words.tsx';
import { useDue } from './use-due.ts';

interface PromiseFormProps {
  /** The one to change; absent for a new one. */
  readonly promise?: CustomerPromise;
  /** To whom a new one is given. */
  readonly to?: CustomerId;
  readonly onGive: (text: string, due: Date) => void;
  readonly onClose: () => void;
}

/** Writes down what we said we would do. The words say by when, and show how they were understood. */
export function PromiseForm({ promise, to, onGive, onClose }: PromiseFormProps) {
  const { text, setText, done } = useUnfinished(to && `promise ${to}`, promise?.text);
  const [changed, setChanged] = useState(promise === undefined);
  const { when, setWhen, understood } = useDue(
    changed ? text : '',
    promise === undefined ? '' : localMinute(Date.parse(promise.due)),
  );
  const due = new Date(when);
  const isKnown = !Number.isNaN(due.getTime());
  const ready = text.trim() !== '' && isKnown;
  const close = () => {
    done();
    onClose();
  };
  const give = () => {
    if (!ready) return;
    onGive(text.trim(), due);
    close();
  };
  return (
    <form
      className="promise-form"
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <Field label={i18n.t('promise.what')}>
        <TextArea
          autoFocus
          value={text}
          maxLength={longestPromise}
          placeholder={i18n.t('promise.example')}
          aria-keyshortcuts={`${modifier}+Enter`}
          onChange={({ target }) => {
            setChanged(true);
            setText(target.value);
          }}
          onKeyDown={(event) => {
            if (isModEnter(event)) give();
            if (event.key !== 'Escape') return;
            event.preventDefault();
            onClose();
          }}
        />
      </Field>
      <Field label={i18n.t('promise.due')}>
        <DateInput type="datetime-local" value={when} onChange={({ target }) => setWhen(target.value)} />
      </Field>
      <p className="promise-understood" role="status">
        {isKnown ? <DueWords when={due} words={understood?.words} /> : text.trim() !== '' && i18n.t('promise.sayWhen')}
      </p>
      <div className="form-buttons">
        <Button small look="quiet" onClick={close}>
          {i18n.t('ui.cancel')}
        </Button>
        <Button small type="submit" disabled={!ready}>
          {i18n.t('promise.save')}
          <Kbd keys="Mod+Enter" />
        </Button>
      </div>
    </form>
  );
}
