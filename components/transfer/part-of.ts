import type { Progress } from './export-records.ts';

/** How far one part of something long is, told as how far the whole is, which it brings from one share to another. */
export function partOf(onProgress: Progress, from: number, to: number): Progress {
  return (share) => onProgress(from + share * (to - from));
}
