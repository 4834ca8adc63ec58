import { describe } from 'vitest';
import { firstRun } from '../../scripts/tour/first-run.ts';
import { loopOnFacebook, loopOnX } from '../../scripts/tour/loops.ts';
import { test } from './rig/fixture.ts';
import { walk } from './rig/walk.ts';

// As many people have it, and as browsers do it: third parties may store nothing, and the background is gone again
// before every step.
test.override('thirdPartyStorage', 'blocked');

describe('with third-party storage blocked and the background stopped before every step', () => {
  test('a brand is set up in the first run', async ({ open }) => void (await firstRun(open)));
  test('the main job is done on X', ({ open }) => walk(open, loopOnX(), open.stopBackground));
  test('the main job is done on Facebook', ({ open }) => walk(open, loopOnFacebook(), open.stopBackground));
});
