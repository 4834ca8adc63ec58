/** `npm run check`: the quick static part of `npm test`, for while one writes. */
import { prepareTypes, staticSteps } from './static-steps.ts';
import { doSteps, program } from './steps.ts';

await prepareTypes();
const rules = program('rules', 'vitest', 'run', '--project', 'unit', 'tests/rules');
const { failures } = await doSteps([...staticSteps, rules]);
process.exitCode = failures.length > 0 ? 1 : 0;
