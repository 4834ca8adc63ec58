import { describe, expect, inject } from 'vitest';
import { routes } from '../../components/use-route.ts';
import { test } from './narrow-sidebar.ts';
import { openMention } from './open-mention.ts';
import { faults } from './rig/faults.ts';
import { textOf } from './rig/person.ts';

test.override('texts', 'long');

// Both browsers break lines alike: one is looked at.
describe.skipIf(inject('rig').browser === 'firefox')(
  'in a language that needs 40 % more room nothing sticks out of',
  () => {
    test('the sidebar beside a post, as narrow as it gets', async ({ open, view: _ }) => {
      const { sidebar } = await openMention(open, 'https://x.com/home', 'article[data-testid="tweet"]');
      await sidebar.waitForSelector('textarea');
      expect(await textOf(sidebar)).toContain('Půt ïntö rëply böx ~ ~ ~');
      expect(await faults(sidebar)).toEqual([]);
    });

    test.for(routes)('the desk’s page of %s on a narrow window', async (route, { open, view: _ }) => {
      const desk = await open.extensionPage(`desk.html#/${route}`);
      await desk.waitForSelector('h1');
      await desk.setViewport({ width: 360, height: 800 });
      expect(await faults(desk)).toEqual([]);
      await desk.close();
    });
  },
);
