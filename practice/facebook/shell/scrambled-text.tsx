import { useMemo } from 'react';
import { chance, hash } from '../../world/chance.ts';
import { scramble } from './scramble-styles.ts';
import look from './shell.module.css';

const decoys = 'SponsoredGesponsert0123456789acfghilmtu';
const length = 60;

interface Letter {
  readonly sign: string;
  readonly classes: string;
}

/** Words that are read by eye alone: their letters stand among decoys and out of order, and CSS puts that right. */
export function ScrambledText({ text, seed }: { text: string; seed: string }) {
  const letters = useMemo(() => scrambled(text, chance(hash(seed + text))), [text, seed]);
  return (
    <span>
      <span className={look['scrambleBox']}>
        <span className={look['scramble']} style={{ display: 'flex' }}>
          {letters.map(({ sign, classes }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a letter is its place.
            <span key={place} className={classes}>
              {sign}
            </span>
          ))}
        </span>
      </span>
    </span>
  );
}

function scrambled(text: string, roll: () => number): Letter[] {
  const shown = [...text].map((sign, place) => ({
    sign: sign === ' ' ? '\u00a0' : sign,
    classes: [look['letter'], ...some(scramble.empty, roll), scramble.places[place]].join(' '),
  }));
  const letters: Letter[] = Array.from({ length: Math.max(0, length - shown.length) }, () => ({
    sign: decoys[Math.floor(roll() * decoys.length)] ?? 'o',
    classes: [
      look['letter'],
      ...some(scramble.empty, roll),
      scramble.lifted,
      scramble.lowered,
      scramble.places[Math.floor(roll() * scramble.places.length)],
    ].join(' '),
  }));
  for (const letter of shown) letters.splice(Math.floor(roll() * (letters.length + 1)), 0, letter);
  return letters;
}

function some(names: readonly string[], roll: () => number): string[] {
  return names.filter(() => roll() < 0.5);
}
