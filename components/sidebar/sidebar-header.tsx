import PreviousIcon from 'lucide-react/icons/chevron-left';
import NextIcon from 'lucide-react/icons/chevron-right';
import KeyboardIcon from 'lucide-react/icons/keyboard';
import DeskIcon from 'lucide-react/icons/maximize-2';
import LeftIcon from 'lucide-react/icons/panel-left';
import RightIcon from 'lucide-react/icons/panel-right';
import CloseIcon from 'lucide-react/icons/x';
import { i18n } from '#i18n';
import type { PostKey } from '../../lib/model/ids.ts';
import { IconButton } from '../ui/button.tsx';
import { formatNumber } from '../ui/language.ts';
import type { Walk } from '../waiting/waiting-walk.ts';

interface SidebarHeaderProps {
  readonly walk: Walk;
  readonly onWalk: (post: PostKey) => void;
  readonly onDesk: () => void;
  readonly onShortcuts: () => void;
  /** Only in a page's frame: the browser's own side panel has its own buttons for these. */
  readonly frame:
    | { readonly side: 'left' | 'right'; readonly onOtherSide: () => void; readonly onClose: () => void }
    | undefined;
}

/** The line on top: through the waiting mentions, and out of here. */
export function SidebarHeader({ walk, onWalk, onDesk, onShortcuts, frame }: SidebarHeaderProps) {
  const { previous, next } = walk;
  const OtherSideIcon = frame?.side === 'left' ? RightIcon : LeftIcon;
  return (
    <header className="sidebar-header">
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
      <div className="sidebar-walk">{place(walk)}</div>
      <IconButton
        label={i18n.t('sidebar.shortcuts')}
        shortcut="?"
        icon={<KeyboardIcon size={15} />}
        onClick={onShortcuts}
      />
      <IconButton label={i18n.t('sidebar.toDesk')} icon={<DeskIcon size={15} />} onClick={onDesk} />
      {frame !== undefined && (
        <>
          <IconButton
            label={i18n.t('sidebar.otherSide')}
            icon={<OtherSideIcon size={15} />}
            onClick={frame.onOtherSide}
          />
          <IconButton
            label={i18n.t('ui.close')}
            shortcut="Escape"
            icon={<CloseIcon size={16} />}
            onClick={frame.onClose}
          />
        </>
      )}
    </header>
  );
}

function place({ position, count }: Walk): string {
  if (count === 0) return i18n.t('sidebar.nobodyWaits');
  if (position === undefined) return i18n.t('sidebar.waiting', count, { count: formatNumber(count) });
  return i18n.t('sidebar.position', { position: formatNumber(position), count: formatNumber(count) });
}
