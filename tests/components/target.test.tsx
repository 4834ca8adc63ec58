// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { BrandsPage } from '../../components/settings/brands-page.tsx';
import { acme, entryId } from '../background/posts.ts';
import { sidePanel } from '../background/running.ts';
import { background, feed, open } from './feed-in.tsx';
import { showIn } from './page-in.tsx';

it('how long people may wait is set for each brand, and the sidebar counts towards it', async () => {
  await feed();
  const { unmount } = await open();
  await screen.findByText(/of 1 hr$/);
  unmount();

  const { user } = showIn(background(), <BrandsPage />);
  const minutes = await screen.findByRole('spinbutton', { name: 'Answer within, in minutes' });
  expect(minutes).toHaveValue(60);
  await user.clear(minutes);
  await user.type(minutes, '15');
  const kept = () => background().ask(sidePanel, 'target', { brand: acme.id });
  await waitFor(async () => expect(await kept()).toMatchObject({ minutes: 15 }));
  await user.clear(minutes);
  await user.tab();
  expect(minutes).toHaveValue(15);
});

it('a wait that is too long is said beside the clock', async () => {
  await feed();
  const running = background();
  await running.ask(sidePanel, 'saveTarget', { id: entryId(), target: { brand: acme.id, minutes: 2 } });
  await open();
  await screen.findByText(/waiting long/);
  await screen.findByText(/of 2:00 min$/);
});
