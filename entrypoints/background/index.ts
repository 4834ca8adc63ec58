import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';
import { answer } from '../../lib/messages/answer.ts';
import { openRecords } from '../../lib/records/database.ts';
import { practiceDatabase } from '../../lib/records/practice.ts';
import { keepRetention } from './answers/retention.ts';
import { handlers } from './handlers.ts';
import { keepStorageFromPages } from './model-choice.ts';
import { remindOfPromises } from './reminders.ts';
import { offerSelection } from './selection.ts';
import { openSidebarByKey } from './sidebar-key.ts';
import { createTabStates } from './tab-states.ts';

/** Every listener is there before anything is waited for, so that a waking background misses nothing. */
export default defineBackground(() => {
  z.config({ jitless: true }); // the extension's own policy forbids `Function`, which zod would try
  const tabs = createTabStates();
  const own = openRecords();
  answer(handlers({ own, practice: openRecords(undefined, practiceDatabase), tabs }));
  offerSelection(tabs);
  openSidebarByKey();
  remindOfPromises(own);
  keepRetention(own, tabs);
  keepStorageFromPages();
  browser.tabs.onRemoved.addListener((tab) => void tabs.drop(tab));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/desk.html#/first-run') });
  });
});
