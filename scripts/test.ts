/** `npm test`: everything, in an order that tells of the cheap mistakes first. Ends with `N passed, N failed`. */
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

await prepareTypes();
const steps = await doSteps([...builds, ...staticSteps]);
const tests = await runTests();
const failed = steps.failed + tests.failed;
console.log(`${steps.passed + tests.passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
