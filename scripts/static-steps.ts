import { program, type Step } from './steps.ts';
import { bringUpToDate } from './up-to-date.ts';

/** All that can be said of the sources without running them. */
export const staticSteps: readonly Step[] = [
  program('format and lint', 'biome', 'ci', '--error-on-warnings'),
  program('types', 'tsc', '--noEmit'),
  program('unused code', 'knip', '--no-progress'),
];

/** Brings the types that are made from the locale files and entrypoints up to date: `tsc` reads them. */
export async function prepareTypes(): Promise<void> {
  const prepare = program('prepare types', 'wxt', 'prepare');
  await bringUpToDate({
    name: 'types',
    sources: ['locales/**', 'wxt.config.ts', 'entrypoints/**', 'package-lock.json'],
    result: '.wxt/tsconfig.json',
    build: prepare.work,
  });
}
