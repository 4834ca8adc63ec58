import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { root } from './up-to-date.ts';

/**
 * Runs an installed program in the project's folder.
 * @throws Error with all it said, where its exit code is not 0
 */
export async function runProgram(
  command: string,
  parameters: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const child = spawn(resolve(root, 'node_modules/.bin', command), parameters, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let said = '';
  const listen = (words: Buffer) => {
    said += words;
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  if (code !== 0) throw new Error(`${command} ${parameters.join(' ')}\n${said.trim()}`);
}

/** For builds: under Vitest NODE_ENV is `test`, with which React's development build would be taken. */
export const production = { NODE_ENV: 'production' } as const;
