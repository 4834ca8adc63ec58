/** Latest that it is done, in milliseconds, however busy the page is. */
const latest = 1_000;

/** Does it when the page has nothing else to do. Answers what calls it off. */
export function whenIdle(work: () => void): () => void {
  const asked = requestIdleCallback(work, { timeout: latest });
  return () => cancelIdleCallback(asked);
}
