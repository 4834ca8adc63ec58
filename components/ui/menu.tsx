import './menu.css';
import { Menu as BaseMenu } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import { Kbd } from './kbd.tsx';

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly align?: 'start' | 'end';
  /** Called when it opens: what its items need is asked for only then. */
  readonly onOpen?: () => void;
  /** `MenuItem`s. */
  readonly children: ReactNode;
}

/** A list of things to do, behind a button. */
export function Menu({ trigger, align = 'start', onOpen, children }: MenuProps) {
  return (
    <BaseMenu.Root modal={false} onOpenChange={(open) => open && onOpen?.()}>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner className="floating" align={align} sideOffset={4} collisionPadding={6}>
          <BaseMenu.Popup className="menu">{children}</BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

interface MenuItemProps {
  readonly icon?: ReactNode;
  readonly shortcut?: string;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** One thing to do. */
export function MenuItem({ icon, shortcut, disabled = false, onChoose, children }: MenuItemProps) {
  return (
    <BaseMenu.Item className="menu-item" disabled={disabled} onClick={onChoose}>
      {icon}
      <span className="menu-item-words">{children}</span>
      {shortcut !== undefined && <Kbd keys={shortcut} />}
    </BaseMenu.Item>
  );
}
