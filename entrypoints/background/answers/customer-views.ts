import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { CustomerView } from '../../../lib/model/customer-search.ts';
import type { Some } from '../dependencies.ts';

const key = 'customerViews';
const Kept = z.array(z.unknown());

/** Searches that this person keeps. Apart from the settings, which every page of a site loads. */
export function customerViewHandlers(): Some<'customerViews' | 'saveCustomerViews'> {
  return {
    async customerViews() {
      const kept = Kept.safeParse((await browser.storage.local.get(key))[key]);
      return (kept.data ?? []).flatMap((view) => CustomerView.safeParse(view).data ?? []);
    },
    saveCustomerViews,
  };
}

export function saveCustomerViews(views: readonly CustomerView[]): Promise<void> {
  return browser.storage.local.set({ [key]: views });
}
