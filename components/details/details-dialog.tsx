import { useState } from 'react';
import { i18n } from '#i18n';
import { looksLikeEmail } from '../../lib/contact/email.ts';
import { readPhone } from '../../lib/contact/phone.ts';
import { type Customer, CustomerField, longestField } from '../../lib/model/customer.ts';
import type { CustomerId } from '../../lib/model/ids.ts';
import { newEntry } from '../new-entry.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field, Input } from '../ui/field.tsx';
import { language } from '../ui/language.ts';
import { useAsk } from '../use-ask.ts';

type Draft = Readonly<Record<CustomerField, string>>;

const kinds = { email: 'email', phone: 'tel', link: 'url' } as const;

interface DetailsDialogProps {
  readonly customer: Customer;
  /** Whom it is written down for, of those who are this customer. */
  readonly about: CustomerId;
  readonly onClose: () => void;
}

/** Writes down what is known of a customer. Nothing is refused: what is not understood is kept as it was typed. */
export default function DetailsDialog({ customer, about, onClose }: DetailsDialogProps) {
  const [draft, setDraft] = useState<Draft>(() => asDraft(customer));
  const { send, pending, problem } = useAsk('setCustomerField');
  const save = async () => {
    for (const field of CustomerField.options) {
      const value = asKept(field, draft[field]);
      if (value === (customer[field] ?? '')) continue;
      const change = { id: newEntry(), customer: about, field, ...(value === '' ? {} : { value }) };
      if ((await send(change)) === undefined) return;
    }
    onClose();
  };
  return (
    <Dialog
      open
      title={i18n.t('details.title')}
      onClose={onClose}
      buttons={
        <>
          <Button look="quiet" onClick={onClose}>
            {i18n.t('ui.cancel')}
          </Button>
          <Button look="primary" type="submit" form="details" disabled={pending}>
            {i18n.t('ui.save')}
          </Button>
        </>
      }
    >
      <form
        id="details"
        className="details-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {CustomerField.options.map((field) => (
          <Field key={field} label={i18n.t(`details.field.${field}`)} hint={hintFor(field, draft[field])}>
            <Input
              type={field in kinds ? kinds[field as keyof typeof kinds] : 'text'}
              value={draft[field]}
              maxLength={longestField}
              autoComplete="off"
              onChange={({ target }) => setDraft((before) => ({ ...before, [field]: target.value }))}
            />
          </Field>
        ))}
      </form>
      {problem !== undefined && <ProblemNote problem={problem} />}
    </Dialog>
  );
}

function asDraft(customer: Customer): Draft {
  return Object.fromEntries(CustomerField.options.map((field) => [field, customer[field] ?? ''])) as Draft; // one for each field
}

/** A phone number is written so that it can be dialled and recognised from anywhere, where it is understood. */
function asKept(field: CustomerField, typed: string): string {
  const value = typed.trim();
  return field === 'phone' ? (readPhone(value, region())?.shown ?? value) : value;
}

function hintFor(field: CustomerField, typed: string): string | undefined {
  const value = typed.trim();
  if (value === '') return field === 'name' ? i18n.t('details.nameHint') : undefined;
  if (field === 'email' && !looksLikeEmail(value)) return i18n.t('details.emailHint');
  if (field !== 'phone') return undefined;
  const read = readPhone(value, region())?.shown;
  if (read === undefined) return i18n.t('details.phoneHint');
  return read === value ? undefined : i18n.t('details.phoneRead', { number: read });
}

/** The country that people who read this language most likely are in; a number with its country's code needs none. */
function region(): string | undefined {
  return new Intl.Locale(language()).maximize().region;
}
