import './log-details.css';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Amount } from '../../lib/model/amount.ts';
import { longestReference, longestWords, offlineKinds } from '../../lib/model/customer.ts';
import type { CustomerId } from '../../lib/model/ids.ts';
import { SensitiveAdvice } from '../privacy/sensitive-advice.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DateInput, Field, Input, Select } from '../ui/field.tsx';
import { isModEnter, Kbd } from '../ui/kbd.tsx';
import { SumFields, useSum } from '../ui/sum-fields.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { localMinute } from '../ui/time.ts';
import { useUnfinished } from '../use-unfinished.ts';
import type { Contact } from './use-customer-actions.ts';

interface LogDetailsDialogProps {
  /** With whom it happened. */
  readonly customer: CustomerId;
  /** The currency to begin with. */
  readonly currency: string;
  readonly onLog: (contact: Contact) => void;
  readonly onClose: () => void;
}

/** Asks what happened away from the networks: what, when, in words, for how much, about which order. */
export default function LogDetailsDialog({ customer, currency: usual, onLog, onClose }: LogDetailsDialogProps) {
  const [kind, setKind] = useState<(typeof offlineKinds)[number]>('other');
  const { text, setText, done } = useUnfinished(`contact ${customer}`);
  const [opened] = useState(() => localMinute(Date.now()));
  const [when, setWhen] = useState(opened);
  const sum = useSum(usual);
  const [reference, setReference] = useState('');

  const isLater = !(Date.parse(when) <= Date.now());
  const ready = !isLater && sum.isRight && (kind !== 'other' || text.trim() !== '');
  const log = () => {
    if (!ready) return;
    done();
    onLog({ kind, ...said(text, reference, sum.amount), ...(when === opened ? {} : at(when)) });
  };
  return (
    <Dialog
      title={i18n.t('log.detailsTitle')}
      open
      onClose={onClose}
      buttons={
        <>
          <Button
            onClick={() => {
              done();
              onClose();
            }}
          >
            {i18n.t('ui.cancel')}
          </Button>
          <Button look="primary" disabled={!ready} onClick={log}>
            {i18n.t('log.do')}
            <Kbd keys="Mod+Enter" />
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys pressed in any of the fields */}
      <div className="log-details" onKeyDown={(event) => isModEnter(event) && log()}>
        <Field label={i18n.t('log.kind')}>
          <Select
            value={kind}
            onChange={({ target }) => setKind(offlineKinds.find((one) => one === target.value) ?? kind)}
          >
            {offlineKinds.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`log.kinds.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={i18n.t('log.when')} wrong={isLater ? i18n.t('log.notYet') : undefined}>
          <DateInput type="datetime-local" value={when} onChange={({ target }) => setWhen(target.value || opened)} />
        </Field>
        <div className="log-details-wide">
          <Field label={i18n.t('log.what')}>
            <TextArea value={text} rows={3} maxLength={longestWords} onChange={({ target }) => setText(target.value)} />
          </Field>
          <SensitiveAdvice text={text} />
        </div>
        <div className="log-details-sum">
          <SumFields label={i18n.t('log.amount')} sum={sum} isRight={sum.isRight} />
        </div>
        <Field label={i18n.t('log.reference')}>
          <Input maxLength={longestReference} value={reference} onChange={({ target }) => setReference(target.value)} />
        </Field>
      </div>
    </Dialog>
  );
}

function said(text: string, reference: string, amount: Amount | undefined) {
  return {
    ...(text.trim() === '' ? {} : { text: text.trim() }),
    ...(reference.trim() === '' ? {} : { reference: reference.trim() }),
    ...(amount === undefined ? {} : { amount }),
  };
}

function at(when: string) {
  return { at: new Date(when).toISOString() };
}
