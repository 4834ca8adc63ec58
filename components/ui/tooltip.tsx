import './tooltip.css';
import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import { Kbd } from './kbd.tsx';

interface TooltipProps {
  readonly text: string;
  readonly shortcut?: string;
  /** The element it explains; it must have its own accessible name. */
  readonly children: ReactElement;
}

/** Explains a control on hover and focus; never the only place of something one must know. */
export function Tooltip({ text, shortcut, children }: TooltipProps) {
  return (
    <BaseTooltip.Root>
      <BaseTooltip.Trigger render={children} />
      <BaseTooltip.Portal>
        <BaseTooltip.Positioner className="floating" sideOffset={6} collisionPadding={6}>
          <BaseTooltip.Popup className="tooltip">
            {text}
            {shortcut !== undefined && <Kbd keys={shortcut} />}
          </BaseTooltip.Popup>
        </BaseTooltip.Positioner>
      </BaseTooltip.Portal>
    </BaseTooltip.Root>
  );
}

/** Once around a page: after the first tooltip its neighbours appear at once. */
export const TooltipProvider = BaseTooltip.Provider;
