import PreviousIcon from 'lucide-react/icons/chevron-left';
import NextIcon from 'lucide-react/icons/chevron-right';
import { i18n } from '#i18n';
import type { PostKey } from '../../lib/model/ids.ts';
import { IconButton } from '../ui/button.tsx';
import { formatNumber } from '../ui/language.ts';
import type { Walk } from './waiting-walk.ts';

interface WalkButtonsProps {
  readonly walk: Walk;
  readonly onWalk: (post: PostKey) => void;
  /** What is said where nobody waits. */
  readonly nobody: string;
}

/** The way through the mentions that wait, and how far along one is. */
export function WalkButtons({ walk, onWalk, nobody }: WalkButtonsProps) {
  const { previous, next } = walk;
  return (
    <>
      <IconButton
        label={i18n.t('sidebar.previous')}
        shortcut="K"
        icon={<PreviousIcon size={16} className="turns" />}
        disabled={previous === undefined}
        onClick={() => previous !== undefined && onWalk(previous)}
      />
      <IconButton
        label={i18n.t('sidebar.next')}
        shortcut="J"
        icon={<NextIcon size={16} className="turns" />}
        disabled={next === undefined}
        onClick={() => next !== undefined && onWalk(next)}
      />
      <div className="sidebar-walk">{place(walk, nobody)}</div>
    </>
  );
}

function place({ position, count }: Walk, nobody: string): string {
  if (count === 0) return nobody;
  if (position === undefined) return i18n.t('sidebar.waiting', count, { count: formatNumber(count) });
  return i18n.t('sidebar.position', { position: formatNumber(position), count: formatNumber(count) });
}
