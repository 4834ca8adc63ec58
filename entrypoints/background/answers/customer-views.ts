import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { CustomerView, mostViews } from '../../../lib/model/customer-search.ts';
import { Problem } from '../../../lib/model/problem.ts';
import type { NamesThem } from '../../../lib/records/erasure/called.ts';
import type { Dependencies, Some } from '../dependencies.ts';
import { inTurn } from '../in-turn.ts';
import { tellViews } from '../tell-views.ts';

const key = 'customerViews';
const Kept = z.array(z.unknown());
/** Two desks may change the list at the same moment. */
const next = inTurn();

/** Searches that this person keeps. Apart from the settings, which every page of a site loads. */
export function customerViewHandlers({
  tabs,
}: Dependencies): Some<'customerViews' | 'keepCustomerView' | 'removeCustomerView'> {
  const change = async (changed: (views: readonly CustomerView[]) => readonly CustomerView[]) => {
    await next(async () => saveCustomerViews(changed(await readViews())));
    await tellViews({ what: 'settings' }, tabs);
  };
  return {
    customerViews: readViews,
    keepCustomerView: ({ view, place }) =>
      change((views) => {
        if (views.some(({ id }) => id === view.id)) return views;
        if (views.length >= mostViews) throw new Problem('badInput', 'too many kept searches');
        return views.toSpliced(place ?? views.length, 0, view);
      }),
    removeCustomerView: ({ id }) => change((views) => views.filter((view) => view.id !== id)),
  };
}

/** All of them, in place of those that were kept. Who shows them must be told. */
export function saveCustomerViews(views: readonly CustomerView[]): Promise<void> {
  return browser.storage.local.set({ [key]: views });
}

/** Kept searches that name somebody, by their own name or by what is searched. */
export async function viewsNaming(namesThem: NamesThem): Promise<CustomerView[]> {
  return (await readViews()).filter((view) => names(view, namesThem));
}

/** Those of them are kept no longer. */
export function dropViews(namesThem: NamesThem): Promise<void> {
  return next(async () => {
    const views = await readViews();
    const left = views.filter((view) => !names(view, namesThem));
    if (left.length < views.length) await saveCustomerViews(left);
  });
}

function names({ name, search }: CustomerView, namesThem: NamesThem): boolean {
  return namesThem(name) || namesThem(search.text);
}

async function readViews(): Promise<CustomerView[]> {
  const kept = Kept.safeParse((await browser.storage.local.get(key))[key]);
  return (kept.data ?? []).flatMap((view) => CustomerView.safeParse(view).data ?? []);
}
