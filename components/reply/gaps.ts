import { type GapName, gapNames } from '../../lib/model/response.ts';
import { findGaps } from '../../lib/reply/gaps.ts';

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
