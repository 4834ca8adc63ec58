import { File as NodeFile } from 'node:buffer';
import type { UserEvent } from '@testing-library/user-event';

/** Chooses a file in the only place for one; jsdom's own files cannot be read in pieces. */
export async function chooseFile(
  user: UserEvent,
  container: HTMLElement,
  content: string | Uint8Array,
  name: string,
): Promise<void> {
  const input = container.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('no place for a file');
  const file = new File([], name);
  const real = new NodeFile([content], name);
  Object.defineProperties(file, {
    size: { value: real.size },
    stream: { value: () => real.stream() },
    slice: { value: (from: number, to: number) => real.slice(from, to) },
  });
  await user.upload(input, file);
}
