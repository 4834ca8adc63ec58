/** Waits until a page has what `find` looks for, asking whenever the page changed; undefined after `limitMs`. */
export function untilThere<Thing>(
  document: Document,
  find: () => Thing | undefined,
  limitMs: number,
): Promise<Thing | undefined> {
  return new Promise((done) => {
    const first = find();
    if (first !== undefined) return done(first);
    const end = (thing: Thing | undefined) => {
      observer.disconnect();
      clearTimeout(timer);
      done(thing);
    };
    const observer = new MutationObserver(() => {
      const thing = find();
      if (thing !== undefined) end(thing);
    });
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['contenteditable'],
    });
    const timer = setTimeout(() => end(find()), limitMs);
  });
}

const pollMs = 50;

/** Waits until `find` has answered the same thing for `steadyMs`, or `limitMs` are over. */
export async function untilSteady<Thing>(
  find: () => Thing | undefined,
  steadyMs: number,
  limitMs: number,
): Promise<Thing | undefined> {
  let thing = find();
  let steady = 0;
  for (let waited = 0; waited < limitMs && steady < steadyMs; waited += pollMs) {
    await new Promise((done) => setTimeout(done, pollMs));
    const now = find();
    steady = now === thing ? steady + pollMs : 0;
    thing = now;
  }
  return thing;
}
