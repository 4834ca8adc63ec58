import { stableNumber } from './ids.ts';
import type { Group } from './types.ts';

function group(key: string, name: string): Group {
  return { key, name, id: stableNumber(`group:${key}`, 15) };
}

/** Facebook groups of the practice world. */
export const groups: readonly Group[] = [
  group('neighbours', 'Lindhaven Neighbours (official)'),
  group('kettletalk', 'Kettle Talk: tea, coffee & the machines'),
  group('kaputt', 'Kaputt? Reparieren statt wegwerfen'),
  group('bargains', 'Home bargains & swaps — NO DEALERS!!'),
];
