import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

function train(...parameters: string[]) {
  return spawnSync(resolve('node_modules/.bin/tsx'), ['scripts/train.ts', ...parameters], { encoding: 'utf8' });
}

it.each([
  [['--licence', 'gpl'], 2, 'No licence is called "gpl"'],
  [['weather'], 2, 'Nothing is called "weather"'],
  [['sentiment', '--data', 'tests/nowhere'], 1, 'name the folder of the labelled posts with --data'],
])('says in a sentence why it cannot train with %j', (parameters, status, sentence) => {
  const ran = train(...parameters);
  expect(ran.status).toBe(status);
  expect(ran.stderr).toContain(sentence);
});

it('says which data may shape what ships', () => {
  expect(train('--help').stdout).toContain('What ships may be shaped by');
});
