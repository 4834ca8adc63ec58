import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../lib/model/settings.ts';
import { readSettings, saveSettings } from '../../lib/settings.ts';

test('settings that were never chosen are as at the beginning', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
});

test('changes made at the same time are all kept', async () => {
  await Promise.all([
    saveSettings({ agentName: 'Kim' }),
    saveSettings({ theme: 'dark' }),
    saveSettings({ marks: false }),
  ]);
  expect(await readSettings()).toEqual({ ...defaultSettings, agentName: 'Kim', theme: 'dark', marks: false });
});

test('what is damaged is as at the beginning, and the rest is kept', async () => {
  await fakeBrowser.storage.local.set({ settings: { agentName: 'Kim', theme: 7, sidebar: { side: 'top' }, left: 1 } });
  expect(await readSettings()).toEqual({ ...defaultSettings, agentName: 'Kim' });
  await fakeBrowser.storage.local.set({ settings: 'broken' });
  expect(await readSettings()).toEqual(defaultSettings);
});

test('what replies are not checked for is kept, but stops that were switched off once are on again', async () => {
  const uncheckedRules = ['privateData', 'rude', 'sentBefore', 'noName'];
  await fakeBrowser.storage.local.set({ settings: { ...defaultSettings, uncheckedRules } });
  expect((await readSettings()).uncheckedRules).toEqual(['rude', 'noName']);
  await saveSettings({ agentName: 'Kim' });
  expect(await readSettings()).toEqual({ ...defaultSettings, agentName: 'Kim', uncheckedRules: ['rude', 'noName'] });
});

test('a wrong change is refused and changes nothing, and later ones are made', async () => {
  const sidebar = { side: 'left', width: 5 } as const;
  await expect(saveSettings({ sidebar })).rejects.toThrow();
  await saveSettings({ agentName: 'Kim' });
  expect(await readSettings()).toEqual({ ...defaultSettings, agentName: 'Kim' });
});
