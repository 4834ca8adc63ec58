import { useState } from 'react';
import { i18n } from '#i18n';
import { longestWords } from '../../lib/model/customer.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { isModEnter, Kbd } from '../ui/kbd.tsx';
import { TextArea } from '../ui/text-area.tsx';

interface LogOtherDialogProps {
  readonly onLog: (text: string) => void;
  readonly onClose: () => void;
}

/** Asks in words what happened. */
export default function LogOtherDialog({ onLog, onClose }: LogOtherDialogProps) {
  const [text, setText] = useState('');
  const log = () => text.trim() !== '' && onLog(text.trim());
  return (
    <Dialog
      title={i18n.t('log.otherTitle')}
      open
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>{i18n.t('ui.cancel')}</Button>
          <Button look="primary" disabled={text.trim() === ''} onClick={log}>
            {i18n.t('log.do')}
            <Kbd keys="Mod+Enter" />
          </Button>
        </>
      }
    >
      <Field label={i18n.t('log.what')}>
        <TextArea
          value={text}
          rows={3}
          maxLength={longestWords}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => isModEnter(event) && log()}
        />
      </Field>
    </Dialog>
  );
}
