import './find-customer.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import { foundBy } from '../../lib/model/customer-search.ts';
import type { CustomerId } from '../../lib/model/ids.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { shownHandle } from '../shown-handle.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Field, Input } from '../ui/field.tsx';
import { formatNumber } from '../ui/language.ts';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';

interface FindCustomerProps {
  /** What to look for at first, e.g. a selected name. */
  readonly start?: string;
  readonly onPick: (customer: CustomerId) => void;
}

/** Finds a customer by the beginnings of words of a name, a handle or whatever else is known. */
export function FindCustomer({ start = '', onPick }: FindCustomerProps) {
  const [text, setText] = useState(start);
  const wanted = text.trim().replace(/^@/, '');
  const { data, error } = useQuery({
    ...question('searchCustomers', foundBy(wanted)),
    enabled: wanted !== '',
    placeholderData: keepPreviousData,
  });
  const customers = data?.customers ?? [];
  return (
    <form className="find" onSubmit={(event) => event.preventDefault()}>
      <Field label={i18n.t('find.label')}>
        <Input
          type="search"
          value={text}
          maxLength={200}
          placeholder={i18n.t('find.placeholder')}
          onChange={({ target }) => setText(target.value)}
        />
      </Field>
      {error !== null && <ProblemNote problem={asProblem(error)} />}
      {wanted !== '' && data !== undefined && (
        <>
          <p className="unseen" role="status">
            {i18n.t('find.found', customers.length, { count: formatNumber(customers.length) })}
          </p>
          {data.near.length > 0 && (
            <p className="post-facts">{i18n.t('find.near', { words: data.near.slice(0, 5).join(', ') })}</p>
          )}
          {customers.length === 0 ? (
            <p className="post-facts">{i18n.t('find.nobody')}</p>
          ) : (
            <ul className="find-results">
              {customers.map(({ customer, accounts }) => (
                <li key={customer.id}>
                  <button type="button" className="find-result" onClick={() => onPick(customer.id)}>
                    <Avatar small name={customer.name} id={customer.id} />
                    <span className="find-words">
                      <StrangersWords>{customer.name}</StrangersWords>{' '}
                      <span className="post-facts">
                        {accounts.map(({ site, handle }) => (
                          <StrangersWords key={`${site}@${handle}`}>
                            {shownHandle(site, handle) ?? i18n.t(`onSite.${site}`)}{' '}
                          </StrangersWords>
                        ))}
                      </span>
                    </span>
                    <span className="post-facts">
                      <TimeAgo at={customer.lastAt} />
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </form>
  );
}
