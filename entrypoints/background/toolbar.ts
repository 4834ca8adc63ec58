import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { ProblemView } from '../../lib/model/problem.ts';

/** Dark enough for the white letter that browsers put on it. */
const warning = '#b8292f';

/**
 * Says on the toolbar's button, while this tab is in front, what is wrong with its page; undefined takes it back. The
 * popup behind the button is told by its address. All of it ends with the page, and a browser without badges (some on
 * phones) has none.
 */
export async function showOnToolbar(tabId: number, problem: ProblemView | undefined): Promise<void> {
  const name = i18n.t('extName');
  const title = problem === undefined ? name : `${name}: ${i18n.t(`problem.${problem.kind}`)}`;
  const popup = `popup.html${problem === undefined ? '' : `?problem=${problem.kind}`}`;
  try {
    await browser.action.setTitle({ tabId, title });
    await browser.action.setPopup({ tabId, popup });
    await browser.action.setBadgeBackgroundColor({ tabId, color: warning });
    await browser.action.setBadgeText({ tabId, text: problem === undefined ? '' : '!' });
  } catch {
    // As said above; the popup says it all the same.
  }
}
