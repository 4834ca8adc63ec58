import { useQuery } from '@tanstack/react-query';
import PlusIcon from 'lucide-react/icons/plus';
import RemoveIcon from 'lucide-react/icons/x';
import { useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { question } from '../records-queries.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { isEnter } from '../ui/kbd.tsx';
import { StrangersWords } from '../ui/strangers-words.tsx';

interface LabelsProps {
  readonly labels: readonly string[];
  readonly onAdd: (label: string) => void;
  readonly onRemove: (label: string) => void;
}

/** The words put on a customer, with completion from all labels in use. */
export function Labels({ labels, onAdd, onRemove }: LabelsProps) {
  return (
    <ul className="labels" aria-label={i18n.t('sidebar.labels')}>
      {labels.map((label) => (
        <li key={label} className="label">
          <StrangersWords>{label}</StrangersWords>
          <IconButton
            small
            label={i18n.t('sidebar.removeLabel', { label })}
            icon={<RemoveIcon size={12} />}
            onClick={() => onRemove(label)}
          />
        </li>
      ))}
      <li>
        <AddLabel has={labels} onAdd={onAdd} />
      </li>
    </ul>
  );
}

function AddLabel({ has, onAdd }: { readonly has: readonly string[]; readonly onAdd: (label: string) => void }) {
  const [writing, setWriting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const list = useId();
  const known = useQuery({ ...question('labels', undefined), enabled: writing });
  if (!writing)
    return (
      <Button ref={opener} look="quiet" small onClick={() => setWriting(true)}>
        <PlusIcon size={12} aria-hidden="true" />
        {i18n.t('sidebar.addLabel')}
      </Button>
    );
  const take = (text: string) => {
    const label = text.trim();
    setWriting(false);
    if (label !== '' && !has.includes(label)) onAdd(label);
  };
  return (
    <>
      <input
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was just pressed
        autoFocus
        className="input label-input"
        aria-label={i18n.t('sidebar.newLabel')}
        list={list}
        maxLength={60}
        onBlur={({ target }) => take(target.value)}
        onKeyDown={(event) => {
          if (isEnter(event)) take(event.currentTarget.value);
          if (event.key !== 'Escape') return;
          event.preventDefault();
          setWriting(false);
        }}
      />
      <datalist id={list}>
        {known.data
          ?.filter((label) => !has.includes(label))
          .map((label) => (
            <option key={label} value={label} />
          ))}
      </datalist>
    </>
  );
}
