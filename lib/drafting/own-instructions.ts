/** This many of our words in a row are no coincidence. */
const inARow = 7;

/** An answer without the sentences that repeat what we told the model: it was asked to, by somebody who should not know. */
export function withoutInstructions(answer: string, instructions: string): string {
  const ours = new Set(runs(instructions));
  return answer
    .split(/(?<=[.!?…:]["”»’)]?\s|\n)/u)
    .filter((sentence) => !runs(sentence).some((run) => ours.has(run)))
    .join('');
}

/** Every run of that many words, as it is compared. */
function runs(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(inARow - 1).map((_, at) => words.slice(at, at + inARow).join(' '));
}
