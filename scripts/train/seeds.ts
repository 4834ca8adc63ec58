import { readdir, readFile } from 'node:fs/promises';

/** A post of ours, and what it does and is about. */
export interface Seed {
  readonly text: string;
  readonly intent: string;
  /** An issue type. */
  readonly issue: string;
  /** BCP 47. */
  readonly language: string;
}

const names = { en: 'english', de: 'german', fr: 'french', es: 'spanish', pt: 'portuguese', it: 'italian' };

/**
 * The posts that were written for this project, in six languages, a file each: `# intent issueType` says what the lines
 * below it are.
 */
export async function readSeeds(folder = new URL('seeds/', import.meta.url)): Promise<Seed[]> {
  const files = new Set(await readdir(folder));
  const read = Object.entries(names).filter(([, name]) => files.has(`${name}.txt`));
  const all = await Promise.all(
    read.map(async ([language, name]) => seedsIn(await readFile(new URL(`${name}.txt`, folder), 'utf8'), language)),
  );
  return all.flat();
}

function seedsIn(text: string, language: string): Seed[] {
  let intent = '';
  let issue = '';
  return text.split('\n').flatMap((line): Seed[] => {
    const heading = /^# (\w+) (\w+)$/.exec(line);
    [, intent = intent, issue = issue] = heading ?? [];
    return line.startsWith('#') || line.trim() === '' ? [] : [{ text: line, intent, issue, language }];
  });
}
