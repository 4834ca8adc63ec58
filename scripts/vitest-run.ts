import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import * as z from 'zod/mini';
import type { Tally } from './steps.ts';
import { root } from './up-to-date.ts';

const Assertion = z.object({
  status: z.string(),
  fullName: z.string(),
  failureMessages: z.nullish(z.array(z.string())),
});
const TestFile = z.object({
  name: z.string(),
  status: z.string(),
  message: z.nullish(z.string()),
  assertionResults: z.array(Assertion),
});
const Report = z.object({ numPassedTests: z.number(), testResults: z.array(TestFile) });

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
  const tally = text === undefined ? { passed: 0, failures: [] } : count(Report.parse(JSON.parse(text)));
  // An error outside every test (in a set-up, after the last test) has no place in the report, but fails the run.
  return code !== 0 && tally.failures.length === 0
    ? { ...tally, failures: [`${projects.join(', ')}: an error outside every test, told above`] }
    : tally;
}

function count({ numPassedTests, testResults }: z.infer<typeof Report>): Tally {
  return { passed: numPassedTests, failures: testResults.flatMap(failuresOf) };
}

function failuresOf({ name, status, message, assertionResults }: z.infer<typeof TestFile>): string[] {
  const file = relative(root, name);
  const failed = assertionResults.filter((assertion) => assertion.status === 'failed');
  if (failed.length === 0 && status === 'failed') return [`${file}: ${message || 'did not start'}`];
  return failed.map(({ fullName, failureMessages }) => {
    const lines = (failureMessages ?? []).flatMap((message) => message.split('\n'));
    return [`${file}: ${fullName}`, ...lines.filter((line) => !line.includes('node_modules'))].join('\n');
  });
}
