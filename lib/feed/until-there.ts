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
