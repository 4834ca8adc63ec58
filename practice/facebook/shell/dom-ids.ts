import { useState } from 'react';

let next = Math.floor(Math.random() * 400) + 40;

/** Ids in the form of React's own, with other numbers at each load: nothing may be remembered by them. */
export function useDomIds<Count extends number>(count: Count): readonly string[] & { length: Count };
export function useDomIds(count: number): readonly string[] {
  const [ids] = useState(() => Array.from({ length: count }, () => `_r_${(next++).toString(32)}_`));
  return ids;
}
