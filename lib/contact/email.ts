/** Whether this can be an e-mail address: one `@`, something before it, a host with a dot after it, no blanks. */
export function looksLikeEmail(typed: string): boolean {
  return /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(typed.trim());
}
