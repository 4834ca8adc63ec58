import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

function run(...lines: string[]) {
  const { stdout, stderr, status } = spawnSync(resolve('node_modules/.bin/tsx'), ['scripts/understand.ts'], {
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  const answers: unknown[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { answers, stderr, status };
}

it('prints what each line of posts says, names the lines that it cannot read, and loses none', () => {
  const { answers, stderr, status } = run(
    '{"text": "The worst service ever", "lang": "en", "brand": "Acme", "network": "x"}',
    'no json',
    '{"words": "no text"}',
    '',
    '{"text": "I love it, thank you!", "lang": null, "network": "elsewhere"}',
  );
  expect(answers).toMatchObject([
    { language: 'en', sentiment: { label: 'negative' } },
    { line: 2, error: 'it is no JSON' },
    { line: 3, error: expect.stringContaining('no "text"') },
    { sentiment: { label: 'positive', words: expect.arrayContaining(['love']) } },
  ]);
  expect(stderr).toMatch(/Line 2 .*\n.*Line 3 /s);
  expect(status).toBe(1);
});
