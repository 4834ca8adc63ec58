import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Drafting, ModelChoice, ModelKey } from '../../lib/model/drafting.ts';

/** Apart from the settings: those go into backups, and views are told all of them. */
const choiceName = 'modelChoice';
const keyName = 'modelKey';
/** A key is for one origin: a changed address must not carry it elsewhere. */
const KeptKey = z.object({ origin: z.string(), key: ModelKey });

/** Which model drafts replies; none until somebody chooses one, or where what is kept is damaged. */
export async function readChoice(): Promise<ModelChoice> {
  const kept = ModelChoice.safeParse((await browser.storage.local.get(choiceName))[choiceName]);
  return kept.success ? kept.data : { place: 'off' };
}

/** The key for what answers at this address; undefined where there is none. */
export async function keyFor(address: string): Promise<string | undefined> {
  const kept = KeptKey.safeParse((await browser.storage.local.get(keyName))[keyName]);
  return kept.success && kept.data.origin === new URL(address).origin ? kept.data.key : undefined;
}

/** What views may know of it. */
export async function readDrafting(): Promise<Drafting> {
  const choice = await readChoice();
  return { choice, hasKey: choice.place === 'service' && (await keyFor(choice.address)) !== undefined };
}

/** Keeps a choice; a key that is not for it is forgotten. */
export async function saveChoice(choice: ModelChoice, key: string | undefined): Promise<void> {
  const kept = choice.place === 'service' ? (key ?? (await keyFor(choice.address))) : undefined;
  if (choice.place === 'service' && kept !== undefined)
    await browser.storage.local.set({ [keyName]: { origin: new URL(choice.address).origin, key: kept } });
  else await browser.storage.local.remove(keyName);
  await browser.storage.local.set({ [choiceName]: choice });
}

/** From now on no content script reads what is kept here (Chrome; Firefox has no such switch, seen in 153). */
export function keepStorageFromPages(): void {
  const { local } = browser.storage;
  const setAccessLevel: unknown = Reflect.get(local, 'setAccessLevel');
  if (typeof setAccessLevel === 'function')
    void Reflect.apply(setAccessLevel, local, [{ accessLevel: 'TRUSTED_CONTEXTS' }]);
}
