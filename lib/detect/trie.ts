/**
 * All keys as one tree in three flat arrays: a node's children lie side by side, sorted, and a branch with a single
 * key left ends at once and compares the rest of that key. 20,000 names take about a megabyte, in every tab.
 */
export interface Trie {
  /** Calls `found` with every key that stands in `units` at `from`, shortest first, and with where it ends. */
  readonly walk: (units: Uint16Array, from: number, length: number, found: (key: number, end: number) => void) => void;
}

interface Branch {
  readonly first: number;
  readonly last: number;
  readonly depth: number;
}

/** @param keys sorted by UTF-16 units, each only once, none empty. */
export function buildTrie(keys: readonly string[]): Trie {
  const unitOf: number[] = [0];
  const keyOf: number[] = [];
  const childrenOf: number[] = [];
  const branches: Branch[] = [{ first: 0, last: keys.length, depth: 0 }];
  for (let node = 0; node < branches.length; node += 1) {
    const branch = branches[node];
    if (branch === undefined) break;
    let { first } = branch;
    const { last, depth } = branch;
    childrenOf.push(branches.length);
    const ends = first < last && (last - first === 1 || keys[first]?.length === depth) && depth > 0;
    keyOf.push(ends ? first : -1);
    if (ends) first += 1;
    while (first < last) {
      const unit = keys[first]?.charCodeAt(depth) ?? 0;
      let next = first + 1;
      while (next < last && keys[next]?.charCodeAt(depth) === unit) next += 1;
      unitOf.push(unit);
      branches.push({ first, last: next, depth: depth + 1 });
      first = next;
    }
  }
  childrenOf.push(branches.length);
  const units = Uint16Array.from(unitOf);
  const children = Int32Array.from(childrenOf);
  const key = Int32Array.from(keyOf);

  const child = (node: number, unit: number): number => {
    let low = children[node] ?? 0;
    let high = (children[node + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const here = units[middle] ?? 0;
      if (here === unit) return middle;
      if (here < unit) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
  const beginnings = Int32Array.from({ length: 128 }, (_, unit) => child(0, unit));

  return {
    walk(text, from, length, found) {
      const unit = text[from] ?? 0;
      let node = unit < 128 ? (beginnings[unit] ?? -1) : child(0, unit);
      let at = from + 1;
      while (node !== -1) {
        const here = key[node] ?? -1;
        if (here !== -1) {
          const word = keys[here] ?? '';
          const end = from + word.length;
          let same = at;
          while (same < end && same < length && text[same] === word.charCodeAt(same - from)) same += 1;
          if (same === end) found(here, end);
        }
        if (at >= length) return;
        node = child(node, text[at] ?? 0);
        at += 1;
      }
    },
  };
}
