import { firstRun } from './first-run.ts';
import type { Stop } from './tour.ts';

/** The tour, in order: each stop stands on the ones before it. */
export const stops: readonly Stop[] = [{ name: 'first-run', does: 'Set a brand up', go: firstRun }];
