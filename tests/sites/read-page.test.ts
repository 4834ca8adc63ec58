import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { pages } from './page.ts';

const root = join(import.meta.dirname, '../..');

/** Runs `npm run read-page -- …` as a person would. */
async function readPage(...args: string[]): Promise<{ code: number; out: string; said: string }> {
  const script = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/read-page.ts'), ...args];
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, script, { cwd: root });
    return { code: 0, out: stdout, said: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }; // as execFile rejects
    return { code, out: stdout, said: stderr };
  }
}

describe('read-page', () => {
  it('prints the posts of a saved page, and no problem where there is none', async () => {
    const { code, out } = await readPage('--site', 'x', join(pages, 'x/2026-02-conversation.html'));
    expect(code).toBe(0);
    const { posts, problems } = JSON.parse(out);
    expect(problems).toEqual([]);
    expect(posts).toHaveLength(6);
    // The page says itself which conversation it is: so it is known what the replies answer.
    expect(posts[2].inReplyTo.handle).toBe('acme_help');
  });

  it.each([
    ['no site', [join(pages, 'x/2025-02-home.html')]],
    ['a site nobody reads', ['--site', 'friendster', join(pages, 'x/2025-02-home.html')]],
    ['no file', ['--site', 'x']],
    ['an option that is not there', ['--site', 'x', '--colour', 'a.html']],
    ['an address that is none', ['--site', 'x', '--address', 'home', 'a.html']],
    ['a time that is none', ['--site', 'x', '--now', 'soon', 'a.html']],
  ])('says in one line what is wrong with %s, and exits with 2', async (_, args) => {
    const { code, out, said } = await readPage(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(said).toContain('Usage: npm run --silent read-page');
  });

  it('says in one line that a file cannot be read, and exits with 1', async () => {
    const { code, said } = await readPage('--site', 'x', 'nowhere.html');
    expect(code).toBe(1);
    expect(said.trim()).toBe('nowhere.html cannot be read (ENOENT): check the path.');
  });
});
