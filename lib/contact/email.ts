/** Whether this can be an e-mail address: one `@`, something before it, a host with a dot after it, nothing that parts several. */
export function looksLikeEmail(typed: string): boolean {
  return /^[^\s@<>",;]+@[^\s@.<>",;]+(?:\.[^\s@.<>",;]+)+$/.test(typed.trim());
}
