import KeptIcon from 'lucide-react/icons/check';
import DroppedIcon from 'lucide-react/icons/circle-slash';
import GivenIcon from 'lucide-react/icons/flag';
import ChangedIcon from 'lucide-react/icons/pencil';
import ReopenedIcon from 'lucide-react/icons/rotate-ccw';
import { i18n } from '#i18n';
import { beginningOf } from '../../lib/model/beginning-of.ts';
import type { HistoryItem } from '../../lib/model/history.ts';
import { dayAndTime } from '../promises/when.ts';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { Who } from './who.tsx';

const icons = {
  given: GivenIcon,
  changed: ChangedIcon,
  kept: KeptIcon,
  dropped: DroppedIcon,
  reopened: ReopenedIcon,
} as const;

type PromiseItem = Extract<HistoryItem, { kind: 'promise' }>;

interface PromiseRowProps {
  readonly item: PromiseItem;
  /** In UTF-16 units: what is longer need not be laid out. */
  readonly shown: number;
}

/** One line of what we promised: given, put differently, or what became of it, and whether that was in time. */
export function PromiseRow({ item: { at, by, step, text, due }, shown }: PromiseRowProps) {
  const Icon = icons[step];
  const isLate = Date.parse(at) > Date.parse(due);
  return (
    <div className="history-row">
      <Icon aria-hidden="true" />
      <div className="history-words">
        <Who name={by}>{i18n.t(`history.promise.${isLate ? late(step) : step}`)}</Who>{' '}
        <StrangersWords>{beginningOf(text, shown)}</StrangersWords>
        {' · '}
        {i18n.t('history.promise.due', { date: dayAndTime(Date.parse(due), Date.now()) })}
      </div>
      <div className="history-when">
        <TimeAgo at={at} />
      </div>
    </div>
  );
}

/** Once its time is over, a promise was kept too late or not at all. */
function late(step: PromiseItem['step']) {
  if (step === 'kept') return 'keptLate';
  return step === 'dropped' ? 'broken' : step;
}
