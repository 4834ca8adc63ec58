import { describe } from 'vitest';
import { firstRun } from '../../scripts/tour/first-run.ts';
import { loopOnFacebook, loopOnX } from '../../scripts/tour/loops.ts';
import { test } from './rig/fixture.ts';
import { walk } from './rig/walk.ts';

// The steps are those of the tour: each fails where what it describes does not happen.
describe('from the mark in the feed to the logged reply', () => {
  test('a brand is set up in the first run', async ({ open }) => void (await firstRun(open)));
  test('on X', ({ open }) => walk(open, loopOnX()));
  test('on Facebook', ({ open }) => walk(open, loopOnFacebook()));
});
