import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { judgedPosts } from '../../scripts/train/support-conversations.ts';

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

it('learns of a support conversation its first post, and of what follows only what was judged', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-train-'));
  const said = (...turns: string[]) =>
    JSON.stringify({ turns: turns.map((text, at) => ({ from: at % 2 === 0 ? 'customer' : 'company', text })) });
  const conversations = [said('Late again', 'Sorry', 'Fine', 'Good', 'Bye'), said('Why?'), said('Warum?', 'Hm', 'Ja')];
  writeFileSync(join(folder, 'support_conversations_dev.jsonl'), conversations.join('\n'));
  const judgement = { first: { question: '1' }, otherwise: 'complaint', later: { other: '0.2 2.2' }, without: '2' };
  expect(await judgedPosts(folder, judgement)).toEqual([
    { text: 'Late again', label: 'complaint' },
    { text: 'Fine', label: 'other' },
    { text: 'Why?', label: 'question' },
  ]);
  rmSync(folder, { recursive: true });
});
