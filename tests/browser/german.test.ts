import { expect, inject } from 'vitest';
import { openMention } from './open-mention.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { test as plain } from './rig/fixture.ts';
import { read, textOf } from './rig/person.ts';
import { words } from './rig/words.ts';
import { withBrand } from './with-brand.ts';

const test = plain.override('language', 'de');

// Firefox speaks German only with a language pack, which is loaded from the net.
test.skipIf(inject('rig').browser === 'firefox')(
  'in a German browser the marks, the sidebar, the desk and the popup speak German',
  async ({ open }) => {
    const view = await withBrand(open);
    await askFromView(view, 'saveSettings', { ready: true });
    const { page, sidebar } = await openMention(open, 'https://x.com/home', 'article[data-testid="tweet"]');
    await read(sidebar, new RegExp(words('reply.fill', {}, 'de')));
    const [mark] = await open.marks(page, 'article[data-testid="tweet"]');
    expect(mark?.says).toMatch(/^(Negativ|Neutral|Positiv|Unsicher)/);
    const desk = await open.extensionPage('desk.html#/queue');
    await read(desk, new RegExp(words('desk.queue', {}, 'de')));
    expect(await desk.evaluate(() => document.documentElement.lang)).toBe('de');
    const popup = await open.extensionPage('popup.html');
    await read(popup, new RegExp(words('popup.today', {}, 'de')));
    expect(await textOf(popup)).not.toContain(words('popup.openDesk'));
  },
);
