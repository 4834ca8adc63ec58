import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Subject } from '../../lib/messages/protocol/index.ts';
import { beginningOf } from '../../lib/model/beginning-of.ts';
import { longestWords } from '../../lib/model/customer.ts';
import type { CustomerId, PostKey } from '../../lib/model/ids.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { siteAt } from '../../lib/model/site-places.ts';
import { AddCustomer } from '../card/add-customer.tsx';
import { CustomerPart } from '../card/customer-part.tsx';
import { FindCustomer } from '../card/find-customer.tsx';
import { LogMenu } from '../card/log-menu.tsx';
import { Part } from '../card/part.tsx';
import { useCustomerActions } from '../card/use-customer-actions.ts';
import { History } from '../history/history.tsx';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { breakable } from '../ui/breakable.tsx';
import { Button } from '../ui/button.tsx';
import { ExternalLink } from '../ui/external-link.tsx';

type SelectionSubject = Extract<Subject, { kind: 'selection' }>;

interface SelectionProps {
  readonly subject: SelectionSubject;
  /** Says whose words they are; undefined takes that back. */
  readonly onPick: (customer: CustomerId | undefined) => void;
  readonly onOpenPost: (post: PostKey) => void;
}

/** What was selected on a page that no adapter reads: find whose words they are, or add that person, then log. */
export function Selection({ subject, onPick, onOpenPost }: SelectionProps) {
  const { customer } = subject;
  const line = likelyName(subject.text);
  return (
    <div className="sidebar-scroll">
      <Part title={i18n.t('selection.title')}>
        <p className="selected-words" dir="auto">
          {breakable(subject.text)}
        </p>
        <p className="post-notes">
          <ExternalLink href={subject.address}>{pageName(subject)}</ExternalLink>
        </p>
      </Part>
      {customer === undefined ? (
        <>
          <Part title={i18n.t('selection.find')}>
            <FindCustomer start={line} onPick={onPick} />
          </Part>
          <Part title={i18n.t('selection.add')}>
            <AddCustomer start={line} site={siteAt(subject.address)} onAdded={({ id }) => onPick(id)} />
          </Part>
        </>
      ) : (
        <Picked customer={customer} subject={subject} onOther={() => onPick(undefined)} onOpenPost={onOpenPost} />
      )}
    </div>
  );
}

interface PickedProps extends Omit<SelectionProps, 'onPick'> {
  readonly customer: CustomerId;
  readonly onOther: () => void;
}

function Picked({ customer, subject, onOther, onOpenPost }: PickedProps) {
  const by = { by: 'customer', customer } as const;
  const { data: card, error, refetch } = useQuery(question('lookUp', by));
  const actions = useCustomerActions(by, customer);
  const [writingNote, setWritingNote] = useState(false);
  if (error !== null) return <ProblemNote problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (card === undefined) return null;
  return (
    <>
      <CustomerPart customer={card.customer} identities={card.identities}>
        <div className="reply-buttons customer-state">
          <LogMenu
            customer={customer}
            canReply
            pending={actions.logging}
            onLog={(contact) => actions.log({ text: logWords(subject), ...contact })}
          />
          <Button look="quiet" onClick={onOther}>
            {i18n.t('selection.somebodyElse')}
          </Button>
        </div>
        {actions.logProblem !== undefined && <ProblemNote problem={actions.logProblem} />}
      </CustomerPart>
      <History
        card={card}
        writingNote={writingNote}
        onWriteNote={setWritingNote}
        onAddNote={actions.addNote}
        onRemoveNote={actions.removeNote}
        onUnlog={actions.unlog}
        onOpenPost={onOpenPost}
      />
    </>
  );
}

/** Firefox tells the title of no page that the extension may not read, and some have none: then the page's host. */
function pageName({ title, address }: SelectionSubject): string {
  if (title.trim() !== '' || address === undefined) return title;
  return new URL(address).host;
}

/** What is logged of a selection: the words, as many as there is room for, and where they stand. */
function logWords({ text, title, address }: SelectionSubject): string {
  const where = [title, address]
    .filter(Boolean)
    .map((line) => `\n${line}`)
    .join('');
  return beginningOf(text, longestWords - where.length) + where;
}

/** A short selection of one line is likely the person's name or handle. */
function likelyName(text: string): string {
  const line = text.trim();
  return line.length <= 60 && !line.includes('\n') ? line : '';
}
