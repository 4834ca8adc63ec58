import { i18n } from '#i18n';
import { closedShadow, sharedStyle } from './shadow.ts';

const style = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto auto 16px 16px !important;
  z-index: 2147483647 !important;
  max-width: calc(100vw - 32px) !important;
}
div {
  display: flex;
  align-items: center;
  gap: 12px;
  padding: 10px 12px;
  border-radius: 8px;
  background: #222329;
  color: #ebecf0;
  font: 13px/1.4 system-ui, sans-serif;
  box-shadow: 0 8px 24px -6px rgb(0 0 0 / 40%);
}
button { all: unset; padding: 4px 8px; border-radius: 6px; color: #a3acff; font-weight: 600; cursor: pointer; min-height: 16px; }
button:focus-visible { outline: 2px solid #a3acff; }
@media (forced-colors: active) { div { border: 1px solid; } }
`;

/**
 * Gets the notice ready that this page is older than the extension: once that is so, the texts cannot be asked for any
 * more. Answers a function that shows it, once.
 */
export function prepareReloadNotice(document: Document): () => void {
  const words = { text: i18n.t('updated.text'), reload: i18n.t('updated.reload'), close: i18n.t('ui.close') };
  let isShown = false;

  return () => {
    if (isShown) return;
    isShown = true;
    const host = document.createElement('post-notice');
    const box = document.createElement('div');
    box.role = 'status';
    const button = (label: string, onPress: () => void) => {
      const element = document.createElement('button');
      element.type = 'button';
      element.textContent = label;
      element.addEventListener('click', (event) => event.isTrusted && onPress());
      return element;
    };
    const reload = button(words.reload, () => document.defaultView?.location.reload());
    const close = button('✕', () => host.remove());
    close.ariaLabel = words.close;
    box.append(words.text, reload, close);
    closedShadow(host, sharedStyle(document, style)).append(box);
    document.documentElement.append(host);
  };
}
