import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button.tsx';
import { Field, Input } from '../ui/field.tsx';
import { isGapName } from './gaps.ts';

interface GapNoteProps {
  /** As it stands in the text, e.g. `customer.firstName`. */
  readonly name: string;
  /** What is known for it: it was typed by hand. */
  readonly known?: string | undefined;
  readonly onClose: (value: string) => void;
}

/** Says which gap of a canned response is still open, and closes it. */
export function GapNote({ name, known, onClose }: GapNoteProps) {
  const [typed, setTyped] = useState<string>();
  const value = typed ?? known ?? '';
  const label = isGapName(name) ? i18n.t(`gap.${name}`) : name;
  return (
    <form
      className="gap-note"
      onSubmit={(event) => {
        event.preventDefault();
        if (value.trim() !== '') onClose(value.trim());
      }}
    >
      <p role="status">{i18n.t(known === undefined ? 'reply.gap' : 'reply.gapKnown', { gap: label })}</p>
      <Field label={label} labelUnseen>
        <Input value={value} placeholder={label} maxLength={200} onChange={({ target }) => setTyped(target.value)} />
      </Field>
      <Button type="submit" disabled={value.trim() === ''}>
        {i18n.t('reply.closeGap')}
      </Button>
    </form>
  );
}
