import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Reads a file of labelled posts, one JSON object a line.
 * @throws Error that names the file, and the line where one is no JSON
 */
export async function readLabelled<Row>(folder: string, file: string): Promise<Row[]> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`${path} cannot be read: name the folder of the labelled posts with --data.`);
  });
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      try {
        return JSON.parse(line) as Row; // the files are ours: data/README.md says what each holds
      } catch {
        throw new Error(`${path}, line ${index + 1}, is no JSON.`);
      }
    });
}
