import { describe, expect, inject } from 'vitest';
import { routes } from '../../components/use-route.ts';
import { test } from './narrow-sidebar.ts';
import { openMention } from './open-mention.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { faults } from './rig/faults.ts';

// Both browsers paint the same colours and boxes: one is looked at.
describe.skipIf(inject('rig').browser === 'firefox').for(['light', 'dark'] as const)('in %s', (theme) => {
  test('the sidebar beside a post, as narrow as it gets', async ({ open, view }) => {
    await askFromView(view, 'saveSettings', { theme });
    const { sidebar } = await openMention(open, 'https://x.com/home', 'article[data-testid="tweet"]');
    await sidebar.waitForSelector('textarea');
    expect(await faults(sidebar)).toEqual([]);
  });

  test.for(routes)('the desk’s page of %s, wide and narrow', async (route, { open, view }) => {
    await askFromView(view, 'saveSettings', { theme });
    const desk = await open.extensionPage(`desk.html#/${route}`);
    await desk.waitForSelector('h1');
    const wide = await faults(desk);
    await desk.setViewport({ width: 360, height: 800 });
    expect([...wide, ...(await faults(desk))]).toEqual([]);
    await desk.close();
  });
});
