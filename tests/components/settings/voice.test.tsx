// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { BrandsPage } from '../../../components/settings/brands-page.tsx';
import { SettingsPage } from '../../../components/settings/settings-page.tsx';
import { acme, entryId } from '../../background/posts.ts';
import { backgroundPerTest, sidebarFrame } from '../../background/running.ts';
import { expectAccessible, showIn } from '../page-in.tsx';
import { permissions } from '../permissions.ts';

const background = backgroundPerTest();
afterEach(cleanup);

const page = (
  <main>
    <h1>Brands</h1>
    <BrandsPage />
  </main>
);

async function brands() {
  const running = background();
  await running.ask(sidebarFrame, 'saveBrand', { id: entryId(), brand: acme });
  const shown = showIn(running, page);
  await screen.findByRole('textbox', { name: 'Words we avoid' });
  return { running, ...shown };
}

describe('how a brand speaks', () => {
  test('is kept as it is written, and shown again', async () => {
    const { running, user, unmount } = await brands();
    expect(await running.ask(sidebarFrame, 'voice', { brand: acme.id })).toBeUndefined();
    await user.click(screen.getByRole('textbox', { name: 'Words we avoid' }));
    await user.paste('cheap = good value\n\n  valued customer  ');
    await user.click(screen.getByRole('textbox', { name: 'Sign-offs' }));
    await user.paste('Yours, {{agent.name}}');
    await user.selectOptions(screen.getByRole('combobox', { name: 'German' }), 'Formally');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Emoji' }), 'Never');
    await user.click(screen.getByRole('switch', { name: 'Humour is welcome' }));
    await waitFor(async () =>
      expect(await running.ask(sidebarFrame, 'voice', { brand: acme.id })).toMatchObject({
        avoid: [{ word: 'cheap', instead: 'good value' }, { word: 'valued customer' }],
        signOffs: ['Yours, {{agent.name}}'],
        formality: { de: 'formal' },
        emoji: 'never',
        humour: false,
      }),
    );
    await expectAccessible();
    unmount();
    showIn(running, page);
    expect(await screen.findByRole('textbox', { name: 'Words we avoid' })).toHaveValue(
      'cheap = good value\nvalued customer',
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'German' }), 'As it comes');
    await waitFor(async () =>
      expect((await running.ask(sidebarFrame, 'voice', { brand: acme.id }))?.formality).toEqual({}),
    );
  });
});

test('what replies are not checked for is switched off in the settings, one by one', async () => {
  permissions({ contains: () => true });
  const running = background();
  const { user } = showIn(running, <SettingsPage />);
  await user.click(await screen.findByRole('switch', { name: 'Selling in a complaint' }));
  for (const stop of [/private data/i, /same person/i, /gap/i])
    expect(screen.queryByRole('switch', { name: stop })).toBeNull();
  await user.click(screen.getByRole('switch', { name: 'No name' }));
  await user.click(screen.getByRole('switch', { name: 'Selling in a complaint' }));
  await waitFor(async () =>
    expect(await running.ask(sidebarFrame, 'settings', undefined)).toMatchObject({ uncheckedRules: ['noName'] }),
  );
});
