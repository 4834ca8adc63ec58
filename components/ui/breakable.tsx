import { Fragment, type ReactNode } from 'react';

/**
 * How many letters without a blank a browser lays out quickly. It looks at all of them again for every line: 100,000
 * take Chromium 16 s, in pieces of this size 0.2 s (measured in 156).
 */
const endless = /\S{200}\p{M}*/gu;

/** The same text, with places in words without end at which a line may break; none of it is seen or copied. */
export function breakable(text: string): ReactNode {
  const ends = [...text.matchAll(endless)].map(({ index, 0: piece }) => index + piece.length);
  if (ends.length === 0) return text;
  return [0, ...ends].map((start, place) => (
    <Fragment key={start}>
      {text.slice(start, ends[place])}
      {place < ends.length && <wbr />}
    </Fragment>
  ));
}
