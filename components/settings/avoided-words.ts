import type { Voice } from '../../lib/model/voice.ts';

type Avoided = Voice['avoid'][number];

/** Words to avoid as they are typed, "cheap = good value": each with what is said instead, where there is something. */
export function avoidedLines(avoid: readonly Avoided[]): string[] {
  return avoid.map(({ word, instead }) => (instead === undefined ? word : `${word} = ${instead}`));
}

export function readAvoided(lines: readonly string[]): Avoided[] {
  return lines.flatMap((line) => {
    const [word = '', ...rest] = line.split('=').map((part) => part.trim());
    const instead = rest.join('=');
    if (word === '') return [];
    return [instead === '' ? { word } : { word, instead }];
  });
}
