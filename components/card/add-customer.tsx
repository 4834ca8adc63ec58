import { useState } from 'react';
import { i18n } from '#i18n';
import { accountOf } from '../../lib/model/account-address.ts';
import type { Customer } from '../../lib/model/customer.ts';
import { SiteId } from '../../lib/model/ids.ts';
import { newEntry } from '../new-entry.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { SiteOptions } from '../site-options.tsx';
import { Button } from '../ui/button.tsx';
import { Field, Input, Select } from '../ui/field.tsx';
import { useAsk } from '../use-ask.ts';

interface AddCustomerProps {
  /** The name or handle to begin with, as it was selected. */
  readonly start?: string;
  /** The one whose page they were found on. */
  readonly site?: SiteId | undefined;
  readonly onAdded: (customer: Customer) => void;
}

/** Records a person by hand, with the account they write from where it is known. */
export function AddCustomer({ start = '', site: foundOn, onAdded }: AddCustomerProps) {
  const [name, setName] = useState(start.replace(/^@/, ''));
  const [site, setSite] = useState<SiteId>(foundOn ?? 'x');
  // Elsewhere nobody knows which network's handle it is.
  const [handle, setHandle] = useState(foundOn !== undefined && start.startsWith('@') ? start : '');
  const account = accountOf(site, handle);
  const isWrong = handle.trim() !== '' && account === undefined;
  /** Whoever still types is not told that it is wrong. */
  const [isTyped, setTyped] = useState(false);
  // One name for the entry as long as the form stands: a second click adds nobody twice.
  const [id] = useState(() => newEntry());
  const { send, pending, problem } = useAsk('addCustomer');
  const add = async () => {
    setTyped(true);
    if (isWrong) return;
    const identity = account === undefined ? {} : { identity: { site, handle: account } };
    const added = await send({ id, name: name.trim(), ...identity });
    if (added !== undefined) onAdded(added.answer);
  };
  const wrong = i18n.t('brands.accountWrong', { account: handle.trim(), site: i18n.t(`site.${site}`) });
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
        <Field label={i18n.t('add.handle')} wrong={isWrong && isTyped ? wrong : undefined}>
          <Input
            value={handle}
            maxLength={500}
            dir="ltr"
            onChange={({ target }) => {
              setTyped(false);
              setHandle(target.value);
            }}
            onBlur={() => setTyped(true)}
          />
        </Field>
      </div>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <Button type="submit" disabled={pending || name.trim() === ''}>
        {i18n.t('add.do')}
      </Button>
    </form>
  );
}
