import { browser } from 'wxt/browser';
import { defaultSettings, Settings } from './model/settings.ts';

const key = 'settings';

/** What this person chose on this machine. What is missing or damaged is as at the beginning. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(key))[key];
  if (stored === undefined) return defaultSettings;
  const whole = Settings.safeParse(stored);
  if (whole.success) return whole.data;
  const kept = typeof stored === 'object' && stored !== null ? stored : {};
  const sound = Object.entries(Settings.shape).flatMap(([name, schema]) => {
    const part = schema.safeParse(Reflect.get(kept, name));
    return part.success ? [[name, part.data]] : [];
  });
  return Settings.parse({ ...defaultSettings, ...Object.fromEntries(sound) });
}

let saving: Promise<unknown> = Promise.resolve();

/** Changes some settings, one change after the other, and answers with all of them. */
export function saveSettings(
  changes: { readonly [Name in keyof Settings]?: Settings[Name] | undefined },
): Promise<Settings> {
  const saved = saving.then(async () => {
    const given = Object.entries(changes).filter(([, value]) => value !== undefined);
    const settings = Settings.parse({ ...(await readSettings()), ...Object.fromEntries(given) });
    await browser.storage.local.set({ [key]: settings });
    return settings;
  });
  saving = saved.catch(() => undefined);
  return saved;
}
