import { i18n } from '#i18n';
import { showNotice } from './page-notice.ts';

/**
 * Gets the notice ready that this page is older than the extension: once that is so, the texts cannot be asked for any
 * more. Answers a function that shows it, once.
 */
export function prepareReloadNotice(document: Document): () => void {
  const reload = { label: i18n.t('updated.reload'), onPress: () => document.defaultView?.location.reload() };
  const words = { text: i18n.t('updated.text'), close: i18n.t('ui.close'), action: reload };
  let isShown = false;

  return () => {
    if (isShown) return;
    isShown = true;
    showNotice(document, words);
  };
}
