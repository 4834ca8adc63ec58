/**
 * `npm test`: everything, in an order that tells of the cheap mistakes first. Ends with `N passed, N failed`.
 */
import { buildExtension, builtExtension } from './build-extension.ts';
import { prepareTypes, staticSteps } from './static-steps.ts';
import { doSteps, program, type Step } from './steps.ts';
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

const browsers = program('browsers', 'node', 'scripts/set-up.mjs', 'chromium', 'firefox');

await prepareTypes();
const tallies = [
  await doSteps([browsers, ...builds, ...staticSteps], 3),
  await runTests(['unit', 'components']),
  await runTests(['chromium', 'firefox']),
];
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
