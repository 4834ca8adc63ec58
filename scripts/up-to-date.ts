import { createHash } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Something built from sources. */
export interface Build {
  /** Names it in `.cache/`. */
  readonly name: string;
  /** Globs, from the project's folder. */
  readonly sources: readonly string[];
  /** A file that is there when it was built. */
  readonly result: string;
  readonly build: () => Promise<void>;
}

/** Builds unless the sources are what they were the last time. Two processes that want the same build make it once. */
export async function bringUpToDate({ name, sources, result, build }: Build): Promise<void> {
  const stamp = resolve(root, '.cache', `${name}.stamp`);
  await mkdir(dirname(stamp), { recursive: true });
  await withLock(`${stamp}.lock`, async () => {
    const now = await digest(sources);
    const before = await readFile(stamp, 'utf8').catch(() => undefined);
    if (before === now && existsSync(resolve(root, result))) return;
    await rm(stamp, { force: true });
    await build();
    await writeFile(stamp, now);
  });
}

async function digest(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const paths = globSync([...sources], { cwd: root }).sort();
  for (const path of paths) {
    const file = resolve(root, path);
    if (!(await stat(file)).isFile()) continue;
    hash.update(`${path}\0`).update(await readFile(file));
  }
  return hash.digest('hex');
}

/** Runs `work` while no other process holds the lock; a lock whose process is gone counts for nothing. */
async function withLock(lock: string, work: () => Promise<void>): Promise<void> {
  while (!(await take(lock))) await pause(100);
  try {
    await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx');
    await file.write(String(process.pid));
    await file.close();
    return true;
  } catch {
    const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (owner > 0 && !isRunning(owner)) await rm(lock, { force: true });
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
