import './button.css';
import './toast.css';
import { Toast } from '@base-ui/react/toast';
import CloseIcon from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';

/** In milliseconds: long enough to read a sentence and reach for "Undo". */
const shownFor = 7_000;

/** Once around a page: gives `useToast` its place. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  return (
    <Toast.Provider timeout={shownFor} limit={2}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="toasts">
          <Toasts />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

/** Says what was done, in a sentence, with a way back where there is one. */
export function useToast(): (words: string, undo?: () => void) => void {
  const { add, close } = Toast.useToastManager();
  return (words, undo) => {
    const id: string = add({
      title: words,
      ...(undo === undefined
        ? {}
        : {
            actionProps: {
              children: i18n.t('ui.undo'),
              onClick: () => {
                close(id);
                undo();
              },
            },
          }),
    });
  };
}

function Toasts() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="toast" swipeDirection={[]}>
      <Toast.Content className="toast-content">
        <Toast.Title className="toast-words" />
        {toast.actionProps !== undefined && <Toast.Action className="button button-small" />}
        <Toast.Close className="button button-small icon-button" aria-label={i18n.t('ui.close')}>
          <CloseIcon size={14} aria-hidden="true" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
