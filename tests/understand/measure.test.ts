import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const data = mkdtempSync(join(tmpdir(), 'rejoinder-measure-'));
afterAll(() => rmSync(data, { recursive: true }));

function measure(...parameters: string[]) {
  return spawnSync(resolve('node_modules/.bin/tsx'), ['scripts/measure.ts', ...parameters], { encoding: 'utf8' });
}

function write(file: string, rows: readonly unknown[]) {
  writeFileSync(join(data, file), rows.map((row) => JSON.stringify(row)).join('\n'));
}

it('says in a sentence which data it misses', () => {
  const { status, stderr } = measure('--data', 'tests/nowhere');
  expect(status).toBe(1);
  expect(stderr).toContain('name the folder of the labelled posts with --data');
});

it('prints every section, with what was taken for what', () => {
  const praise = { text: '@acme I love it, thank you!', label: 'positive' };
  const blame = { text: 'The worst service ever, @acme, my parcel never arrived', label: 'negative' };
  write('sentiment_en_val.jsonl', [praise, blame]);
  write('airline_dev.jsonl', [
    { ...praise, brand: 'Acme', issue: null },
    { ...blame, brand: 'Acme', issue: 'Late Flight' },
  ]);
  write('brand_emotion_dev.jsonl', [{ ...praise, target: 'acme' }]);
  write('targeted_sentiment_dong_train.jsonl', [{ ...blame, target: 'acme' }]);
  write('sentiment_multi.jsonl', [{ ...blame, lang: 'english' }]);
  write('langid_short_dev.jsonl', [
    { text: '荷物が届きません', lang: 'ja' },
    { text: 'guten Morgen', lang: 'de' },
    { text: 'danke', lang: 'de' },
  ]);
  write('complaints_dev.jsonl', [
    { text: blame.text, label: 'complaint' },
    { text: praise.text, label: 'other' },
  ]);
  write('sanders_brand_relevance_dev.jsonl', [
    { text: praise.text, brand: 'acme', label: 'positive' },
    { text: 'Acme is a town in Washington', brand: 'acme', label: 'irrelevant' },
  ]);
  const asks = (text: string, label: string) => Array.from({ length: 22 }, () => ({ text, label }));
  write('intent_banking77_train.jsonl', [
    ...asks('Has my card arrived?', 'card_arrival'),
    ...asks('Which age must a child have?', 'age_limit'),
  ]);
  const replied = (text: string, doc_id: string) => {
    return { company: 'Acme', doc_id, turns: [{ from: 'customer', text }], reply: 'See our page' };
  };
  write('support_conversations_dev.jsonl', [
    replied('The screen flickers', '1'),
    replied('I forgot my password', '2'),
    replied('My password is wrong', '2'),
  ]);
  const { status, stdout } = measure('--data', data, '--confusion');
  expect(status).toBe(0);
  expect(stdout.match(/^## .*/gmu)).toEqual([
    '## Cost',
    '## Language',
    '## Sentiment',
    '## Complaint or not',
    '## Intent and issue types, posts of ours',
    expect.stringContaining('## After corrections'),
    expect.stringContaining('## About us or not'),
    '## The right answer',
  ]);
  expect(stdout).toMatch(/\| SemEval tweets, validation part \(2\) \| Rejoinder \| 100 \|/u);
  expect(stdout).toMatch(/is ↓ said → \| complaint \| other \|/u);
  expect(stdout).toMatch(/\| posts to a bank, 5 splits \(20\) \| Rejoinder, titles alone \| 100 \| 100 \|/u);
  expect(stdout).toMatch(/\| posts to support accounts \(2\) \| Rejoinder, [^|]* \| 100 \| 100 \|/u);
  expect(stdout).not.toContain('NaN');
});
