/** In UTF-16 units: a greeting alone may stand in each. */
const leastShared = 20;

/** Each text from where it parts from every other one on: what all of them begin with tells nobody which to choose. */
export function whatDiffers(texts: readonly string[]): string[] {
  return texts.map((text, place) => {
    const others = texts.filter((_, at) => at !== place);
    const shared = Math.max(0, ...others.map((other) => sharedWords(text, other)));
    return shared < leastShared ? text : `… ${text.slice(shared)}`;
  });
}

/** How long the whole words are with which both begin; 0 where that is all of it. */
function sharedWords(text: string, other: string): number {
  let same = 0;
  while (same < text.length && text[same] === other[same]) same += 1;
  return same === text.length ? 0 : text.slice(0, same).search(/\S*$/);
}
