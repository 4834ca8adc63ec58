import { useEffect, useState } from 'react';

/** In milliseconds: what is quicker needs no sign of waiting, and a flash of one is worse than none. */
const patience = 200;

/** Whether `waiting` has gone on for longer than one would not notice. */
export function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setLate(true), patience);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [waiting]);
  return late;
}
