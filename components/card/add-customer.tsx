import { useState } from 'react';
import { i18n } from '#i18n';
import type { Customer } from '../../lib/model/customer.ts';
import { SiteId } from '../../lib/model/ids.ts';
import { newEntry } from '../new-entry.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { SiteOptions } from '../site-options.tsx';
import { Button } from '../ui/button.tsx';
import { Field, Input, Select } from '../ui/field.tsx';
import { useAsk } from '../use-ask.ts';

interface AddCustomerProps {
  /** The name to begin with, e.g. a selected one. */
  readonly start?: string;
  readonly onAdded: (customer: Customer) => void;
}

/** Records a person by hand, with the account they write from where it is known. */
export function AddCustomer({ start = '', onAdded }: AddCustomerProps) {
  const [name, setName] = useState(start);
  const [site, setSite] = useState<SiteId>('x');
  const [handle, setHandle] = useState('');
  // One name for the entry as long as the form stands: a second click adds nobody twice.
  const [id] = useState(() => newEntry());
  const { send, pending, problem } = useAsk('addCustomer');
  const add = async () => {
    const bare = handle.trim().replace(/^@/, '');
    const added = await send({
      id,
      name: name.trim(),
      ...(bare === '' ? {} : { identity: { site, handle: bare } }),
    });
    if (added !== undefined) onAdded(added.answer);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field label={i18n.t('add.name')}>
        <Input value={name} maxLength={200} required onChange={({ target }) => setName(target.value)} />
      </Field>
      <div className="handle-row">
        <Field label={i18n.t('add.site')}>
          <Select value={site} onChange={({ target }) => setSite(SiteId.parse(target.value))}>
            <SiteOptions />
          </Select>
        </Field>
        <Field label={i18n.t('add.handle')}>
          <Input value={handle} maxLength={200} dir="ltr" onChange={({ target }) => setHandle(target.value)} />
        </Field>
      </div>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <Button type="submit" disabled={pending || name.trim() === ''}>
        {i18n.t('add.do')}
      </Button>
    </form>
  );
}
