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

/** What a notice says and offers; the page cannot read it, and it tells nothing private all the same. */
export interface NoticeWords {
  readonly text: string;
  /** Of the button that closes it. */
  readonly close: string;
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

/** Shows a notice of ours in a corner of the page, until it is closed. Answers what takes it away. */
export function showNotice(document: Document, { text, close, action }: NoticeWords): () => void {
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
  const remove = () => host.remove();
  const closing = button('✕', remove);
  closing.ariaLabel = close;
  box.append(text, ...(action === undefined ? [] : [button(action.label, action.onPress)]), closing);
  closedShadow(host, sharedStyle(document, style)).append(box);
  document.documentElement.append(host);
  return remove;
}
