/** The first `most` UTF-16 units of a text, one less where a character would be cut in half. */
export function beginningOf(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
