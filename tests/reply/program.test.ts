import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'rejoinder-suggest-'));
const file = join(folder, 'responses.jsonl');
afterAll(() => rmSync(folder, { recursive: true }));

const lines = (rows: readonly (object | string)[]) =>
  rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');

function suggest({ responses, posts = [] }: { responses: readonly (object | string)[]; posts?: (object | string)[] }) {
  writeFileSync(file, lines(responses));
  return run(['--responses', file], lines(posts));
}

function run(parameters: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(
    resolve('node_modules/.bin/tsx'),
    ['scripts/suggest.ts', ...parameters],
    { input, encoding: 'utf8' },
  );
  return { stdout, stderr, status };
}

const parcel = { id: 'parcel', title: 'Where is my parcel?', text: 'It is on its way.' };
const password = { id: 7, examples: ['I cannot sign in any more', 'Locked out of my account'] };

it('prints for each post all ids, best first, found by title, text or posts that were answered before', () => {
  const { stdout, stderr, status } = suggest({
    responses: [parcel, '', { ...password, title: null }],
    posts: [{ text: 'My parcel is late' }, { text: 'Locked out again, cannot sign in', lang: 'en' }],
  });
  expect(stdout).toBe('["parcel",7]\n[7,"parcel"]\n');
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});

it.each([
  ['is no JSON', ['{"id"'], [], `${file}, line 1: this is no JSON.`],
  ['has no id', [parcel, { title: 'Refund' }], [], `${file}, line 2: id: `],
  ['says nothing', [{ id: 1, examples: [] }], [], `${file}, line 1: none of title, text and examples says anything`],
  ['has an id that another has', [parcel, parcel], [], `${file}: there are two responses with the id "parcel".`],
  ['is a post without text', [parcel], [{ text: 'Late!' }, { words: 'Late!' }], 'posts, line 2: text: '],
])('says in a sentence where a line %s', (_, responses, posts, sentence) => {
  const { stderr, status } = suggest({ responses, posts });
  expect(stderr).toContain(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(1);
});

it.each([
  [['--responses', 'tests/nowhere.jsonl'], 1, 'tests/nowhere.jsonl cannot be read (ENOENT): check the path.'],
  [[], 2, 'Name the file of responses. Usage: npm run --silent suggest'],
  [['--answers', 'R.jsonl'], 2, "Unknown option '--answers'"],
])('says in a sentence why it cannot rank by %j', (parameters, code, sentence) => {
  const { stderr, status } = run(parameters);
  expect(stderr).toContain(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(code);
});
