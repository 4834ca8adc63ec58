/**
 * `npm test`: everything, in an order that tells of the cheap mistakes first. Ends with what failed
 * and `N passed, N failed`.
 */
import { buildExtension, builtExtension } from './build-extension.ts';
import { prepareTypes, staticSteps } from './static-steps.ts';
import { conclude, doSteps, program, type Step } from './steps.ts';
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
conclude([
  await doSteps([browsers, ...builds, ...staticSteps], 3),
  await runTests(['unit', 'components']),
  await runTests(['chromium', 'firefox']),
]);
