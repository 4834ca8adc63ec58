import type { MouseEvent } from 'react';

/** Whether a click is not the second of a double click, which may have come upon something else meanwhile. */
export function isDeliberate({ detail }: MouseEvent): boolean {
  return detail < 2;
}
