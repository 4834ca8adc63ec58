import './dialog.css';
import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the main one last. */
  readonly buttons?: ReactNode;
}

/** A question or a form above the page; Esc and a click beside it close it. */
export function Dialog({ title, open, onClose, children, buttons }: DialogProps) {
  return (
    <BaseDialog.Root open={open} onOpenChange={(stays) => stays || onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="dialog-backdrop" />
        <BaseDialog.Popup className="dialog">
          <BaseDialog.Title className="dialog-title">{title}</BaseDialog.Title>
          {children}
          {buttons !== undefined && <div className="dialog-buttons">{buttons}</div>}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
