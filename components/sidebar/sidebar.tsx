import './sidebar.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { ask } from '../../lib/messages/ask.ts';
import type { Answer, Subject } from '../../lib/messages/protocol/index.ts';
import type { CustomerId, PostKey } from '../../lib/model/ids.ts';
import { asProblem, type ProblemView } from '../../lib/model/problem.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import { CardView } from '../card/card-view.tsx';
import { openDesk } from '../open-desk.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { createDrafts } from '../reply/drafts.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { useLookAhead } from '../waiting/use-look-ahead.ts';
import { useWalk, walkKeys } from '../waiting/use-walk.ts';
import { NothingChosen } from './nothing-chosen.tsx';
import { Selection } from './selection.tsx';
import { SidebarHeader } from './sidebar-header.tsx';
import { type Place, usePlace } from './use-place.ts';
import { useShortcuts } from './use-shortcuts.ts';

const ShortcutsDialog = lazy(() => import('./shortcuts-dialog.tsx'));

/** The sidebar: what this tab's mention is about, and everything to do about it. */
export function Sidebar({ framed }: { readonly framed: boolean }) {
  const place = usePlace(framed);
  if (place.kind === 'panel' && place.tab === undefined) return <Skeleton lines={9} />;
  return <SidebarOfTab place={place} />;
}

function SidebarOfTab({ place }: { readonly place: Place }) {
  const of = question('subject', place.kind === 'panel' && place.tab !== undefined ? { tab: place.tab } : {});
  const { data, error, refetch } = useQuery(of);
  const settings = useQuery(question('settings', undefined)).data ?? defaultSettings;
  const client = useQueryClient();
  const [drafts] = useState(createDrafts);
  const [problem, setProblem] = useState<ProblemView>();
  const [listing, setListing] = useState(false);
  const subject = data?.subject;
  const tab = data?.tab ?? (place.kind === 'panel' ? place.tab : undefined);
  const shown = subject?.kind === 'post' ? subject.post : undefined;
  const walk = useWalk(data?.waiting ?? [], shown);

  const attempt = (work: Promise<unknown>) => {
    setProblem(undefined);
    work.catch((thrown: unknown) => setProblem(asProblem(thrown)));
  };
  const choose = (chosen: Subject) => {
    // Shown at once; the background's word follows.
    client.setQueryData<Answer<'subject'>>(of.queryKey, (before) => before && { ...before, subject: chosen });
    if (tab !== undefined) attempt(ask('choose', { tab, subject: chosen }));
  };
  const choosePost = (post: PostKey) => choose({ kind: 'post', post });
  const close = () => {
    if (place.kind === 'frame' && tab !== undefined) attempt(ask('moveSidebar', { tab, open: false }));
  };
  const moveToOtherSide = () => {
    const side = settings.sidebar.side === 'left' ? 'right' : 'left';
    attempt(ask('saveSettings', { sidebar: { ...settings.sidebar, side } }));
  };
  const openPage = place.practises ? undefined : (of: CustomerId) => attempt(openDesk('customers', of));
  useShortcuts({
    ...walkKeys(walk, choosePost),
    '?': () => setListing(true),
    Escape: place.kind === 'frame' ? close : undefined,
  });

  useLookAhead(shown, walk);

  return (
    <main className="sidebar">
      <SidebarHeader
        walk={walk}
        onWalk={choosePost}
        onDesk={() => attempt(openDesk())}
        onShortcuts={() => setListing(true)}
        frame={
          place.kind === 'frame'
            ? { side: settings.sidebar.side, onOtherSide: moveToOtherSide, onClose: close }
            : undefined
        }
      />
      <div className="sidebar-content">
        {problem !== undefined && <ProblemNote problem={problem} />}
        {error !== null && data === undefined && (
          <ProblemNote problem={asProblem(error)} onRetry={() => void refetch()} />
        )}
        {data === undefined && error === null && <Skeleton lines={9} />}
        {data !== undefined && subject === undefined && (
          <NothingChosen
            tab={tab}
            waiting={data.waiting}
            onChoosePost={choosePost}
            onSetUp={() => attempt(openDesk('first-run'))}
            onChooseCustomer={(customer) => choose({ kind: 'customer', customer })}
          />
        )}
        {subject?.kind === 'selection' && (
          // The same words on another page may be somebody else's.
          <Selection
            key={`${subject.address} ${subject.text}`}
            subject={subject}
            onPick={(customer) => choose({ ...subject, customer })}
            onOpenPost={choosePost}
          />
        )}
        {subject?.kind === 'post' && (
          <CardView
            by={{ by: 'post', post: subject.post }}
            tab={tab}
            drafts={drafts}
            onOpenPage={openPage}
            onOpenPost={choosePost}
          />
        )}
        {subject?.kind === 'customer' && (
          <CardView
            by={{ by: 'customer', customer: subject.customer }}
            tab={tab}
            drafts={drafts}
            onOpenPage={openPage}
            onOpenPost={choosePost}
          />
        )}
      </div>
      {listing && (
        <Suspense>
          <ShortcutsDialog onClose={() => setListing(false)} />
        </Suspense>
      )}
    </main>
  );
}
