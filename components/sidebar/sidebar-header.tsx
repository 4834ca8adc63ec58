import KeyboardIcon from 'lucide-react/icons/keyboard';
import DeskIcon from 'lucide-react/icons/maximize-2';
import LeftIcon from 'lucide-react/icons/panel-left';
import RightIcon from 'lucide-react/icons/panel-right';
import CloseIcon from 'lucide-react/icons/x';
import { i18n } from '#i18n';
import type { PostKey } from '../../lib/model/ids.ts';
import { IconButton } from '../ui/button.tsx';
import type { Walk } from '../waiting/waiting-walk.ts';
import { WalkButtons } from '../waiting/walk-buttons.tsx';

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
  const OtherSideIcon = frame?.side === 'left' ? RightIcon : LeftIcon;
  return (
    <header className="sidebar-header">
      <WalkButtons walk={walk} onWalk={onWalk} nobody={i18n.t('sidebar.nobodyWaits')} />
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
