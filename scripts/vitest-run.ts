import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as z from 'zod/mini';
import type { Tally } from './steps.ts';
import { root } from './up-to-date.ts';

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

/** Runs all tests of these projects, streaming what Vitest says, and counts them. */
export async function runTests(projects: readonly string[]): Promise<Tally> {
  const file = resolve(root, '.cache', `tests-${projects[0]}.json`);
  await rm(file, { force: true });
  const chosen = projects.map((project) => `--project=${project}`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const vitest = spawn(resolve(root, 'node_modules/.bin/vitest'), ['run', ...chosen, ...reporters], {
    cwd: root,
    stdio: 'inherit',
  });
  const code = await new Promise<number | null>((done, fail) => {
    vitest.on('error', fail);
    vitest.on('close', done);
  });
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const counted = text === undefined ? { passed: 0, failed: 0 } : count(Report.parse(JSON.parse(text)));
  // An error outside every test (in a set-up, after the last test) has no place in the report, but fails the run.
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

function count({ numPassedTests, numFailedTests, testResults }: z.infer<typeof Report>): Tally {
  const failedToStart = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + failedToStart.length };
}
