import '../sidebar/sidebar.css';
import { useQuery } from '@tanstack/react-query';
import KeyboardIcon from 'lucide-react/icons/keyboard';
import CloseIcon from 'lucide-react/icons/x';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { PostKey } from '../../lib/model/ids.ts';
import { CardView } from '../card/card-view.tsx';
import { question } from '../records-queries.ts';
import { createDrafts } from '../reply/drafts.ts';
import { useShortcuts } from '../sidebar/use-shortcuts.ts';
import { IconButton } from '../ui/button.tsx';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { goTo } from '../use-route.ts';
import { useLookAhead } from '../waiting/use-look-ahead.ts';
import type { Walk } from '../waiting/waiting-walk.ts';
import { WalkButtons } from '../waiting/walk-buttons.tsx';

const ShortcutsDialog = lazy(() => import('../sidebar/shortcuts-dialog.tsx'));

interface QueueCardProps {
  readonly post: PostKey;
  readonly walk: Walk;
  readonly onWalk: (post: PostKey) => void;
}

/** The card of a mention beside the queue: the same as beside the post. */
export function QueueCard({ post, walk, onWalk }: QueueCardProps) {
  const [drafts] = useState(createDrafts);
  const [listing, setListing] = useState(false);
  const name = useQuery(question('lookUp', { by: 'post', post })).data?.customer.name ?? '';
  const section = useRef<HTMLElement>(null);
  useLookAhead(post, walk);
  useShortcuts({ '?': () => setListing(true) });

  // What was opened is read from here on, and its keys work at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every other post
  useEffect(() => section.current?.focus({ preventScroll: true }), [post]);

  return (
    <section ref={section} className="queue-card" aria-label={i18n.t('queue.card')} tabIndex={-1}>
      <p className="unseen" role="status">
        <StrangersWords>{name}</StrangersWords>
      </p>
      <div className="sidebar-header">
        <WalkButtons walk={walk} onWalk={onWalk} nobody={i18n.t('queue.emptyTitle')} />
        <IconButton
          label={i18n.t('sidebar.shortcuts')}
          shortcut="?"
          icon={<KeyboardIcon size={15} />}
          onClick={() => setListing(true)}
        />
        <IconButton
          label={i18n.t('queue.back')}
          shortcut="Escape"
          icon={<CloseIcon size={16} />}
          onClick={() => goTo('queue')}
        />
      </div>
      <CardView
        by={{ by: 'post', post }}
        tab={undefined}
        drafts={drafts}
        onOpenPage={(customer) => goTo('customers', customer)}
        onOpenPost={(other) => goTo('queue', other)}
      />
      {listing && (
        <Suspense>
          <ShortcutsDialog onClose={() => setListing(false)} />
        </Suspense>
      )}
    </section>
  );
}
