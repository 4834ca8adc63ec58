import { type GapName, gapNames } from '../../lib/model/response.ts';

/** A gap that still stands in a text, e.g. `{{customer.firstName}}`. */
export interface Gap {
  readonly name: string;
  /** In UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const written = /\{\{\s*([^{}]{1,80}?)\s*\}\}/g;

/** Every gap that still stands in the text, in order. */
export function findGaps(text: string): Gap[] {
  return [...text.matchAll(written)].map((match) => ({
    name: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The text with every gap of this name closed. */
export function closeGap(text: string, name: string, value: string): string {
  return findGaps(text)
    .filter((gap) => gap.name === name)
    .reduceRight((closed, { start, end }) => closed.slice(0, start) + value + closed.slice(end), text);
}

/** Whether it is one of the gaps that Rejoinder knows how to close. */
export function isGapName(name: string): name is GapName {
  return gapNames.some((known) => known === name);
}
