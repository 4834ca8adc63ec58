import './privacy.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Held } from '../../lib/messages/protocol/privacy.ts';
import type { CustomerId } from '../../lib/model/ids.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { newEntry } from '../new-entry.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { formatNumber, listFormat } from '../ui/language.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { useToast } from '../ui/toast.tsx';
import { useAsk } from '../use-ask.ts';

interface EraseDialogProps {
  readonly customer: CustomerId;
  readonly name: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onExport: () => void;
}

const counted = [
  'identities',
  'mentions',
  'interactions',
  'rewards',
  'notes',
  'promises',
  'labels',
  'drafts',
  'files',
  'searches',
] as const;

/** What would go with a person, and the second, deliberate click that erases them. */
export function EraseDialog({ customer, name, open, onClose, onExport }: EraseDialogProps) {
  const held = useQuery({ ...question('held', { customer }), enabled: open, staleTime: 0 });
  const erasing = useAsk('erase');
  const toast = useToast();
  // The same for a second click and a retry: erasing twice is erasing once.
  const [id] = useState(() => newEntry());
  const erase = async () => {
    const erased = await erasing.send({ id, customer });
    if (erased === undefined) return;
    toast(i18n.t(erased.answer.droppedFile ? 'privacy.erasedAndDropped' : 'privacy.erased', { name }));
    onClose();
  };
  return (
    <Dialog
      title={i18n.t('privacy.eraseTitle', { name })}
      open={open}
      onClose={onClose}
      buttons={
        <>
          <Button look="quiet" onClick={onClose}>
            {i18n.t('ui.cancel')}
          </Button>
          <Button onClick={onExport}>{i18n.t('privacy.exportFirst')}</Button>
          <Button look="danger" disabled={erasing.pending || held.data === undefined} onClick={() => void erase()}>
            {i18n.t('privacy.eraseNow')}
          </Button>
        </>
      }
    >
      <p>{i18n.t('privacy.eraseWords')}</p>
      {held.error !== null && <ProblemNote problem={asProblem(held.error)} onRetry={() => void held.refetch()} />}
      {held.data === undefined ? (
        held.error === null && <Skeleton lines={4} />
      ) : (
        <WhatGoes held={held.data} name={name} />
      )}
      <p className="privacy-words">{i18n.t('privacy.stays')}</p>
      {erasing.problem !== undefined && <ProblemNote problem={erasing.problem} />}
    </Dialog>
  );
}

function WhatGoes({ held, name }: { readonly held: Held; readonly name: string }) {
  const others = held.names.filter((other) => other !== name);
  return (
    <>
      <ul className="what-goes">
        {counted.map((kind) =>
          held[kind] === 0 ? null : (
            <li key={kind}>{i18n.t(`privacy.held.${kind}`, held[kind], { count: formatNumber(held[kind]) })}</li>
          ),
        )}
      </ul>
      {others.length > 0 && <p>{i18n.t('privacy.mergedToo', { names: listFormat({}).format(others) })}</p>}
    </>
  );
}
