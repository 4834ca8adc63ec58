/** A pattern that finds just this text: signs that mean something in patterns mean themselves. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
