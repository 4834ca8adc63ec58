/** Whoever nests deeper than this wants to be taken apart for ever. */
const mostRounds = 12;

/**
 * Applies a rule until it changes nothing: taking out one thing may put the halves of another together. Where that does
 * not end, nothing is left.
 */
export function untilStable(text: string, rule: (text: string) => string): string {
  let before = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const after = rule(before);
    if (after === before) return after;
    before = after;
  }
  return '';
}
