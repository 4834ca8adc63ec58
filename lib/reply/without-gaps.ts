/** A text without its gaps: what they are called is no word of it. */
export function withoutGaps(text: string): string {
  return text.replace(/\{\{[^{}]*\}\}/g, ' ');
}
