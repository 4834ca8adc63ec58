import { useState } from 'react';

let next = Math.floor(Math.random() * 400) + 40;

/**
 * Ids in the form of React's own, with other numbers at each load: nothing may be remembered by them.
 * React's `useId` must not be used beside this, the two would give the same ids.
 */
export function useDomIds(count: number): readonly string[] {
  const [ids] = useState(() => Array.from({ length: count }, () => `_r_${(next++).toString(32)}_`));
  return ids;
}
