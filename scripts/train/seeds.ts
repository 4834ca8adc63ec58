import { readdir, readFile } from 'node:fs/promises';

/** A post of ours, and what it does and is about. */
export interface Seed {
  readonly text: string;
  readonly intent: string;
  /** An issue type, or one and a topic within it: `delivery/late`. */
  readonly about: string;
}

const folder = new URL('seeds/', import.meta.url);

/** The posts that were written for this project, in six languages. */
export async function seeds(): Promise<Seed[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.txt')).toSorted();
  const texts = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')));
  return texts.flatMap((text) => {
    let intent = '';
    let about = '';
    return text.split('\n').flatMap((line): Seed[] => {
      const heading = /^# (\w+) ([\w/]+)$/.exec(line);
      [, intent = intent, about = about] = heading ?? [];
      return line.startsWith('#') || line.trim() === '' ? [] : [{ text: line, intent, about }];
    });
  });
}
