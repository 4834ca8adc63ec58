import PromiseIcon from 'lucide-react/icons/flag';
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Card, Request } from '../../lib/messages/protocol/index.ts';
import type { PostKey } from '../../lib/model/ids.ts';
import { Details } from '../details/details.tsx';
import { History } from '../history/history.tsx';
import { Accounts } from '../people/accounts.tsx';
import { SamePerson } from '../people/same-person.tsx';
import { DamagedFiles } from '../problem/damaged-files.tsx';
import { ProblemNote } from '../problem/problem-note.tsx';
import { CardPromises } from '../promises/card-promises.tsx';
import { SettledPromises } from '../promises/settled-promises.tsx';
import type { Drafts } from '../reply/drafts.ts';
import { Reply, type ReplyHandle } from '../reply/reply.tsx';
import { mostSuggestions } from '../reply/suggestions.tsx';
import { useShortcuts } from '../sidebar/use-shortcuts.ts';
import { SupportLine } from '../supporters/support-line.tsx';
import { ThankMenu } from '../supporters/thank-menu.tsx';
import { Button } from '../ui/button.tsx';
import { standToastsOn } from '../ui/stand-toasts-on.ts';
import { BecauseLine } from './because-line.tsx';
import { CaseLine } from './case-line.tsx';
import { CustomerPart } from './customer-part.tsx';
import { Labels } from './labels.tsx';
import { LogMenu } from './log-menu.tsx';
import { Matter } from './matter.tsx';
import { NotUsLine } from './not-us-line.tsx';
import { SentimentLine } from './sentiment-line.tsx';
import { UrgencyLine } from './urgency-line.tsx';
import { useCustomerActions } from './use-customer-actions.ts';
import { WhatTheyWrote } from './what-they-wrote.tsx';

interface OpenCardProps {
  readonly by: Request<'lookUp'>;
  readonly card: Card;
  /** How much of the history stands there at first. */
  readonly room?: 'glance' | 'page' | undefined;
  readonly tab: number | undefined;
  readonly drafts: Drafts;
  /** Absent where the customer's own page is not to be had, or shown already. */
  readonly onOpenPage: (() => void) | undefined;
  readonly onOpenPost: (post: PostKey) => void;
}

/** Everything about one customer, and the reply to their post where there is one. */
export function OpenCard({ by, card, room, tab, drafts, onOpenPage, onOpenPost }: OpenCardProps) {
  const { mention, customer, identities } = card;
  /** Whom what is written here is about: whoever wrote the post, so that it stays with them if a merge is undone. */
  const about = mention?.customer ?? customer.id;
  const actions = useCustomerActions(by, about);
  const [writingNote, setWritingNote] = useState(false);
  const [writingPromise, setWritingPromise] = useState(false);
  const reply = useRef<ReplyHandle>(null);
  useShortcuts({
    ...Object.fromEntries(
      Array.from({ length: mostSuggestions }, (_, index) => [
        String(index + 1),
        () => reply.current?.choose(index + 1),
      ]),
    ),
    r: () => reply.current?.write(),
    w: () => reply.current?.draft(),
    l: () => reply.current?.log(),
    n: () => setWritingNote(true),
    p: () => setWritingPromise(true),
    o: onOpenPage,
    d: () => mention?.state.kind === 'waiting' && actions.dismiss(mention.key, true),
  });
  return (
    <>
      <div className="sidebar-scroll">
        <CardPromises
          customer={about}
          beside={mention?.key}
          promises={card.promises}
          writing={writingPromise}
          onWrite={setWritingPromise}
        />
        <CustomerPart customer={customer} identities={identities} onOpenPage={onOpenPage}>
          {mention !== undefined && (
            <div className="customer-state">
              <SentimentLine
                mention={mention}
                onSay={(said, name) => actions.correct(mention, said, name)}
                onTakeBack={(said) => actions.takeBack(mention, said)}
              >
                <Matter
                  mention={mention}
                  onSay={(said, name) => actions.correct(mention, said, name)}
                  onTakeBack={(said) => actions.takeBack(mention, said)}
                />
              </SentimentLine>
              <DamagedFiles />
              {card.urgency !== undefined && <UrgencyLine urgency={card.urgency} />}
              <NotUsLine mention={mention} onSay={(said, name) => actions.correct(mention, said, name)} />
              {card.because !== undefined && <BecauseLine because={card.because} />}
              <CaseLine
                state={mention.state}
                precision={mention.post.postedAtPrecision}
                dueAt={card.urgency?.dueAt}
                onDismiss={(dismissed) => actions.dismiss(mention.key, dismissed)}
              />
            </div>
          )}
          <SamePerson customer={customer} identities={identities} proposals={card.maybeSame} />
          <div className="customer-actions">
            <Details customer={customer} about={about} />
            <Labels labels={customer.labels} onAdd={actions.addLabel} onRemove={actions.removeLabel} />
            <Button look="quiet" small aria-keyshortcuts="P" onClick={() => setWritingPromise(true)}>
              <PromiseIcon size={12} aria-hidden="true" />
              {i18n.t('promise.add')}
            </Button>
            {card.support === undefined && <ThankMenu customer={about} name={customer.name} />}
            <Accounts customer={customer} identities={identities} merges={card.merges} />
            <SettledPromises promises={card.promises} />
          </div>
          {card.support !== undefined && <SupportLine customer={about} name={customer.name} support={card.support} />}
        </CustomerPart>
        {mention !== undefined && <WhatTheyWrote mention={mention} />}
        <History
          card={card}
          room={room}
          writingNote={writingNote}
          onWriteNote={setWritingNote}
          onAddNote={actions.addNote}
          onRemoveNote={actions.removeNote}
          onUnlog={actions.unlog}
          onOpenPost={onOpenPost}
        />
      </div>
      <div ref={standToastsOn}>
        {actions.logProblem !== undefined && <ProblemNote problem={actions.logProblem} />}
        {mention === undefined ? (
          <div className="reply reply-buttons">
            <LogMenu
              customer={about}
              canReply={false}
              pending={actions.logging}
              onLog={(contact) => actions.log(contact)}
            />
          </div>
        ) : (
          <Reply
            ref={reply}
            addressed={{ mention, customer, identities }}
            tab={tab}
            drafts={drafts}
            actions={actions}
          />
        )}
      </div>
    </>
  );
}
