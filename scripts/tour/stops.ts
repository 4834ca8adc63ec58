import { dark } from './dark.ts';
import { exportFile, livePreview } from './desk.ts';
import { firstRun } from './first-run.ts';
import { health } from './health.ts';
import { loopOnFacebook, loopOnX } from './loops.ts';
import type { Stop } from './tour.ts';

/** The tour, in order: each stop stands on the ones before it. */
export const stops: readonly Stop[] = [
  { name: 'first-run', does: 'Set a brand up', go: firstRun },
  ...loopOnX(),
  ...loopOnFacebook(),
  { name: 'health', does: "Press the toolbar's button", go: health },
  { name: 'preview', does: 'Add a term', go: livePreview },
  { name: 'export', does: 'Export everything', go: exportFile },
  { name: 'dark', does: 'Choose dark colours', go: dark },
];
