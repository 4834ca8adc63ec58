/**
 * `npm test`: everything. While the browsers are driven, which leaves a core idle for half of the time, what needs none is
 * done beside them, the cheap mistakes first. Ends with `N passed, N failed`.
 */
import { buildExtension, builtExtension } from './build-extension.ts';
import { prepareTypes, staticSteps } from './static-steps.ts';
import { doSteps, program, type Step, type Tally } from './steps.ts';
import { runTests } from './vitest-run.ts';

const addOnLint = program('add-on lint', 'web-ext', 'lint', '--source-dir', builtExtension('firefox'));
const builds: readonly Step[] = [
  { name: 'build for Chromium', work: () => buildExtension('chromium') },
  {
    name: 'build for Firefox, add-on lint',
    work: async () => {
      await buildExtension('firefox');
      await addOnLint.work();
    },
  },
];

await prepareTypes();
const built = await doSteps(builds);
const tallies = [built, ...(await Promise.all([withoutBrowser(), runTests(['chromium', 'firefox'])])).flat()];
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function withoutBrowser(): Promise<Tally[]> {
  const read = await doSteps(staticSteps, 1);
  return [read, await runTests(['unit', 'components'], { yields: true })];
}
