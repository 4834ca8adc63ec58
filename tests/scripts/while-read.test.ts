import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pages } from '../sites/page.ts';

const folder = mkdtempSync(join(tmpdir(), 'rejoinder-while-read-'));
const responses = join(folder, 'responses.jsonl');
writeFileSync(responses, '{"id": 1, "title": "Where is my parcel?"}');
afterAll(() => rmSync(folder, { recursive: true }));

const posts = '{"text": "My parcel is late"}\n'.repeat(20);

test.each([
  ['understand', []],
  ['suggest', ['--responses', responses]],
  ['read-page', ['--site', 'x', join(pages, 'x/2026-02-conversation.html')]],
])('%s ends without a word once nobody reads what it prints', async (script, parameters) => {
  const child = spawn(resolve('node_modules/.bin/tsx'), [`scripts/${script}.ts`, ...parameters]);
  child.stdout.destroy();
  child.stdin.on('error', () => {}); // it may have ended before it was told everything
  child.stdin.end(posts);
  let said = '';
  child.stderr.on('data', (words: Buffer) => {
    said += words;
  });
  const [code] = await once(child, 'close');
  expect({ code, said }).toEqual({ code: 0, said: '' });
});
