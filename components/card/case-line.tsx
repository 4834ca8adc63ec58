import AnsweredIcon from 'lucide-react/icons/circle-check';
import DismissedIcon from 'lucide-react/icons/circle-slash';
import WaitingIcon from 'lucide-react/icons/clock';
import WatchedIcon from 'lucide-react/icons/eye';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Instant } from '../../lib/model/ids.ts';
import type { CaseState } from '../../lib/model/mention.ts';
import type { Precision } from '../../lib/model/post.ts';
import { Button } from '../ui/button.tsx';
import { isDeliberate } from '../ui/is-deliberate.ts';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { duration } from '../ui/time.ts';
import { RunningTime, TimeAgo } from '../ui/time-ago.tsx';

interface CaseLineProps {
  readonly state: CaseState;
  /** How exactly the start of the clock is known. */
  readonly precision: Precision | undefined;
  /** Until when it may wait; absent where nobody waits for an answer. */
  readonly dueAt: Instant | undefined;
  readonly onDismiss: (dismissed: boolean) => void;
}

const icons = { waiting: WaitingIcon, answered: AnsweredIcon, dismissed: DismissedIcon, watched: WatchedIcon } as const;

/** How far the case has come, and the way to close or open it again. */
export function CaseLine({ state, precision, dueAt, onDismiss }: CaseLineProps) {
  const Icon = icons[state.kind];
  return (
    <div className={`state-line state-${state.kind}`}>
      <Icon size={14} aria-hidden="true" />
      <span className="state-words">{words(state, precision, dueAt)}</span>
      {(state.kind === 'waiting' || state.kind === 'dismissed') && (
        <Button look="quiet" small onClick={(event) => isDeliberate(event) && onDismiss(state.kind === 'waiting')}>
          {i18n.t(state.kind === 'waiting' ? 'sidebar.dismiss' : 'sidebar.reopen')}
        </Button>
      )}
    </div>
  );
}

function words(state: CaseState, precision: Precision | undefined, dueAt: Instant | undefined): ReactNode {
  switch (state.kind) {
    case 'waiting':
      return (
        <>
          {i18n.t(state.from === 'seen' ? 'case.waitingSinceSeen' : 'case.waiting')}{' '}
          <RunningTime at={state.since} precision={state.from === 'seen' ? 'second' : precision} />
          {dueAt !== undefined &&
            ` ${i18n.t('case.ofTarget', { time: duration(Date.parse(dueAt) - Date.parse(state.since)) })}`}
        </>
      );
    case 'answered':
      return (
        <>
          {i18n.t('case.answeredAfter', { time: duration(Date.parse(state.at) - Date.parse(state.since)) })}
          <ByAndWhen {...state} />
        </>
      );
    case 'dismissed':
      return (
        <>
          {i18n.t('case.dismissed')}
          <ByAndWhen {...state} />
        </>
      );
    case 'watched':
      return i18n.t('case.watched');
  }
}

function ByAndWhen({ by, at }: { readonly by: string; readonly at: Instant }) {
  return (
    <>
      {by !== '' && (
        <>
          {' · '}
          <StrangersWords>{by}</StrangersWords>
        </>
      )}
      {' · '}
      <TimeAgo at={at} />
    </>
  );
}
