import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
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

interface Read {
  readonly posts: readonly { readonly text: string; readonly postedAt?: string }[];
}

/** The same of a page that is not in a file yet. */
async function readFiles(site: string, html: string, ...args: string[]): Promise<{ out: Read }> {
  const folder = await mkdtemp(join(tmpdir(), 'read-page-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'saved.html');
  await writeFile(file, html);
  const { out } = await readPage('--site', site, ...args, file);
  return { out: JSON.parse(out) };
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

  it('reads a page as of when and where it was saved, and joins words that a formatter put in lines of their own', async () => {
    const page = await readFile(join(pages, 'facebook/2025-11-post.html'), 'utf8');
    const saved = (how: string) => page.replace('<!doctype html>', how).replace(/<link rel="canonical"[^>]*>/, '');
    const times = async (html: string, ...args: string[]) => {
      const { out } = await readFiles('facebook', html, ...args);
      return out.posts.map(({ postedAt }) => postedAt?.slice(0, 10));
    };
    const address = 'https://www.facebook.com/groups/200000000000021/posts/4000000000000054/';
    const single = `<!--\n Page saved with SingleFile \n url: ${address} \n saved date: Wed Dec 03 2025 12:00:00 GMT+0000 (UTC)\n-->`;
    const stated = await times(page, '--now', '2025-12-03T12:00:00.000Z');
    expect(await times(saved(single))).toEqual(stated);
    // 0x69300000 is on 3 December 2025.
    const picture = '<img src="https://scontent.xx.fbcdn.net/v/a.jpg?_nc_ht=b&amp;oe=69302A80">';
    expect((await times(`${saved('').replace('30 May 2025', '30 May')}${picture}`))[0]).toBe('2025-05-30');

    const formatted = await readFile(join(pages, 'x/2025-02-home.html'), 'utf8');
    const lines = formatted
      .replace('Watch how my kettle', '\n     Watch\n     how\n     my\n     kettle')
      .replace(/(<article[^>]*>)/g, '$1\n    ');
    const { out } = await readFiles('x', lines);
    expect(out.posts.map(({ text }) => text)).toContain('Watch how my kettle sings 🎶');
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
