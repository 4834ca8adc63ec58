import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { CustomerSearch } from '../../lib/model/customer-search.ts';
import { SiteId } from '../../lib/model/ids.ts';
import { question } from '../records-queries.ts';
import { SiteOptions } from '../site-options.tsx';
import { Field, Input, Select } from '../ui/field.tsx';

/** What is offered of `contact`: within so many days, or not for so many. */
const contacts = [
  { kind: 'within', days: 7 },
  { kind: 'within', days: 30 },
  { kind: 'within', days: 90 },
  { kind: 'before', days: 30 },
  { kind: 'before', days: 90 },
  { kind: 'before', days: 365 },
] as const;

interface SearchBarProps {
  readonly search: CustomerSearch;
  readonly onChange: (search: CustomerSearch) => void;
}

/** What to look for, and what narrows it. */
export function SearchBar({ search, onChange }: SearchBarProps) {
  const labels = useQuery(question('labels', undefined)).data ?? [];
  const { text, label, site, contact, waiting, promised } = search;
  const offered = label === undefined || labels.includes(label) ? labels : [label, ...labels];
  return (
    // biome-ignore lint/a11y/useSemanticElements: Firefox 128 and Chrome 120 know it, what tests run in does not
    <div role="search" className="customer-search">
      <Field label={i18n.t('customers.search')} labelUnseen>
        <Input
          type="search"
          className="customer-search-text"
          value={text}
          maxLength={200}
          placeholder={i18n.t('customers.placeholder')}
          onChange={({ target }) => onChange({ ...search, text: target.value })}
        />
      </Field>
      <Field label={i18n.t('customers.label')} labelUnseen>
        <Select
          value={label ?? ''}
          onChange={({ target }) => onChange({ ...search, label: target.value === '' ? undefined : target.value })}
        >
          <option value="">{i18n.t('customers.anyLabel')}</option>
          {offered.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={i18n.t('customers.site')} labelUnseen>
        <Select
          value={site ?? ''}
          onChange={({ target }) => onChange({ ...search, site: SiteId.safeParse(target.value).data })}
        >
          <SiteOptions any={i18n.t('customers.anySite')} />
        </Select>
      </Field>
      <Field label={i18n.t('customers.column.lastAt')} labelUnseen>
        <Select
          value={contact === undefined ? '' : nameOf(contact)}
          onChange={({ target }) =>
            onChange({ ...search, contact: contacts.find((one) => nameOf(one) === target.value) })
          }
        >
          <option value="">{i18n.t('customers.anyTime')}</option>
          {contacts.map((one) => (
            <option key={nameOf(one)} value={nameOf(one)}>
              {i18n.t(`customers.contact.${one.kind}`, { days: one.days })}
            </option>
          ))}
        </Select>
      </Field>
      <Narrowing on={waiting === true} onChange={(on) => onChange({ ...search, waiting: on || undefined })}>
        {i18n.t('customers.waitingNow')}
      </Narrowing>
      <Narrowing on={promised === true} onChange={(on) => onChange({ ...search, promised: on || undefined })}>
        {i18n.t('customers.promiseOpen')}
      </Narrowing>
    </div>
  );
}

interface NarrowingProps {
  readonly on: boolean;
  readonly onChange: (on: true | false) => void;
  readonly children: ReactNode;
}

function Narrowing({ on, onChange, children }: NarrowingProps) {
  return (
    <button type="button" className="pill" aria-pressed={on} onClick={() => onChange(!on)}>
      {children}
    </button>
  );
}

function nameOf({ kind, days }: NonNullable<CustomerSearch['contact']>): string {
  return `${kind}-${days}`;
}
