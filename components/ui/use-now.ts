import { useEffect, useState } from 'react';
import { untilNextTick } from './time.ts';

/** The time now, in milliseconds; renders again when what is said of the age of `since` changes. */
export function useNow(since: number, counting: 'seconds' | 'minutes'): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      setNow(Date.now());
      timer = setTimeout(tick, untilNextTick(Date.now() - since, counting));
    };
    tick();
    return () => clearTimeout(timer);
  }, [since, counting]);
  return now;
}
